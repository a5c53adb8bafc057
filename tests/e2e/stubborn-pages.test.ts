import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Site } from './support/serve.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

/** The seed article behind another head: a strict policy, hostile styles, scripts that hide and remove. */
const heads: Readonly<Record<string, { policy?: string; head: string }>> = {
  'a strict policy': { policy: "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", head: '' },
  'styles that unset everything': { head: '<style>* { all: unset !important } html > * { display: none !important; visibility: hidden !important; opacity: 0 !important }</style>' },
  'a layer over everything': { head: '<style>#cover { position: fixed; inset: 0; z-index: 2147483647; background: red }</style><script>addEventListener("DOMContentLoaded", () => { const cover = document.createElement("div"); cover.id = "cover"; document.body.append(cover); })</script>' },
  'a script that hides the body': { head: '<script>setInterval(() => { document.body.style.display = "none" }, 50)</script>' },
  'a script that throws strangers out': { head: '<script>new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => node.dataset?.banSach === "reader" && window.thrown < 3 && (window.thrown++, node.remove())))).observe(document.documentElement, { childList: true }); window.thrown = 0</script>' },
};

describe.each(browserNames)('the reader on stubborn pages in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    session = await startSession(name);
    const seed = await (await fetch(session.portal.origin + seedPath)).text();
    site = await serve((path, response) => {
      const { policy, head } = heads[path.slice(1)] ?? { head: '' };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(policy && { 'content-security-policy': policy }) });
      response.end(seed.replace('</head>', `${head}</head>`));
    });
  });
  afterAll(async () => {
    await session.stop();
    site.stop();
  });

  it.each(Object.keys(heads))('opens readable and on top of %s', async (kind) => {
    const page = await session.browser.openTab(`${site.origin}/${encodeURIComponent(kind)}`);
    await session.act(page, 'read');
    await until('the reader', () => session.isReaderOpen(page));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const shown = await session.inReader<{ size: string; width: number; top: string | null; paper: string }>(page, `(root) => {
      const heading = root.querySelector('h1');
      const box = heading.getBoundingClientRect();
      const style = getComputedStyle(heading);
      return {
        size: style.fontSize, width: box.width, paper: getComputedStyle(root.querySelector('.reader')).backgroundColor,
        top: document.elementFromPoint(box.x + 20, box.y + 10)?.dataset.banSach ?? null,
      };
    }`);
    expect(shown.size).toBe('34px');
    expect(shown.width).toBeGreaterThan(400);
    expect(shown.top, 'what a finger would touch').toBe('reader');
    expect(shown.paper).not.toBe('rgba(0, 0, 0, 0)');
    // A real click must arrive as well.
    await session.clickInReader(page, '.bar .close');
    await until('the page', async () => !(await session.isReaderOpen(page)));
    await page.close();
  });
});
