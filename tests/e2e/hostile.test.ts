import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../lib/article/parse.ts';
import { pictures } from '../../lib/article/content.ts';
import { hiddenWords } from '../pages/hostile/fragment.ts';
import { allFragments, hostileTitle, paragraphMark } from '../pages/hostile/page.ts';
import { auditSource, inLetter, inPage, inPreview, inReader, type Audit } from './support/hostile-audit.ts';
import { borderTests } from './support/hostile-border.ts';
import { exportLetter } from './support/hostile-letter.ts';
import { settle, startHostileSession, type HostileSession } from './support/hostile-session.ts';
import { traitTests } from './support/hostile-traits.ts';
import { browserNames, reader } from './support/session.ts';

interface Body { id: string; article: unknown }

describe.each(browserNames)('a hostile page in %s', (name) => {
  let session: HostileSession;
  let id: string;
  beforeAll(async () => {
    session = await startHostileSession(name);
  });
  afterAll(() => session.stop());

  const ownPage = (path: string) => session.browser.openExtensionPage(`${path}?id=${id}`);
  const ran = `({ ran: window.__ran ?? null, polluted: ({}).polluted ?? null, name: window.name, opener: window.opener === null, frames: window.length })`;
  const untouched = { ran: null, polluted: null, name: '', opener: true, frames: 0 };

  it('is read: every paragraph is there and nothing but words, links and pictures', async () => {
    const page = await session.open('/bai-viet.html');
    await settle(1200);
    expect(await page.evaluate('window.__ran.length'), 'the page runs its own scripts').toBeGreaterThan(5);
    session.site.forget();
    await session.read(page);
    await settle(1500);
    const audit = await session.browser.inClosedRoot<Audit>(page, reader, `(root, rules) => (${auditSource})(root.querySelector('.article-view'), rules)`, inReader);
    expect(audit.problems).toEqual([]);
    expect(audit.elements).toBeGreaterThan(allFragments.length);

    const shown = await session.browser.inClosedRoot<{ text: string; pictures: string[]; around: string[]; typed: number; styled: string[] }>(page, reader, `(root) => ({
      text: root.querySelector('.article-view').textContent,
      pictures: [...root.querySelectorAll('img')].map((image) => image.src),
      around: [...new Set([...root.querySelectorAll('*')].filter((each) => !each.closest('.article-view')).map((each) => each.localName))].sort(),
      typed: root.querySelectorAll('input, textarea, select, [contenteditable], iframe, object, embed, form').length,
      styled: [...root.querySelectorAll('[style]')].map((each) => each.className),
    })`);
    const lost = allFragments.filter((_, at) => !shown.text.includes(paragraphMark(at))).map((fragment) => fragment.name);
    expect(lost, 'paragraphs lost').toEqual([]);
    expect(shown.text).not.toContain(hiddenWords);
    expect(shown.around).toEqual(['button', 'dialog', 'div', 'h2', 'main', 'p', 'path', 'section', 'span', 'style', 'svg']);
    expect(shown.typed).toBe(0);
    expect(shown.styled).toEqual(['theme reader']);

    const asked = [...session.site.foreign.requests.map((path) => session.site.foreign.origin + path), ...session.site.portal.requests.map((path) => session.site.portal.origin + path)];
    expect(asked.filter((address) => !shown.pictures.includes(address)), 'asked for besides the pictures shown').toEqual([]);
    expect(await page.evaluate('[...new Set(window.__found)]'), 'what the page got hold of').toEqual([]);
    await page.close();
  });

  it('gets no word typed over it, and cannot keep the reader from closing', async () => {
    const page = await session.open('/bai-viet.html');
    await session.read(page);
    await session.browser.clickInClosedRoot(page, reader, '.bar .appearance');
    await page.keyboard.type('mat khau');
    const taken = await session.browser.inClosedRoot<{ fields: number; text: string }>(page, reader, `(root) => ({
      fields: root.querySelectorAll('input, textarea, select, [contenteditable]').length, text: root.querySelector('.reader').textContent,
    })`);
    expect(taken.fields).toBe(0);
    expect(taken.text).not.toContain('mat khau');
    await session.browser.clickInClosedRoot(page, reader, '.bar .close');
    await settle(300);
    expect(await session.isReaderOpen(page)).toBe(false);
    await page.close();
  });

  it('cannot press our buttons', async () => {
    const page = await session.open('/bai-viet.html');
    await settle(1500);
    expect(await page.evaluate('document.querySelectorAll("[name=read], [name=save], [name=print], [name=mail]").length'), 'our buttons').toBe(4);
    expect(await session.isReaderOpen(page)).toBe(false);
    expect(await session.rows('articles')).toEqual([]);
    await page.close();
  });

  it('is kept as an article and nothing else', async () => {
    const page = await session.open('/bai-viet.html');
    id = await session.save(page);
    await page.close();
    const [body, ...others] = await session.rows<Body>('bodies');
    expect(others).toEqual([]);
    const article = parseArticle(body?.article);
    expect(article).toEqual(body?.article);
    if (!article) throw new Error('nothing was kept');
    expect(article.title).toBe(hostileTitle);
    expect(article.canonicalUrl).toBe(`${session.site.portal.origin}/bai-viet.html`);
    const json = JSON.stringify(article);
    expect(json).not.toContain(hiddenWords);
    const addresses = [...json.matchAll(/"url":"([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address))).toEqual([]);
    const foreign = pictures(article).map(({ url }) => url).filter((url) => url.startsWith(session.site.foreign.origin));
    expect(foreign, 'only the real picture of the foreign server').toEqual([`${session.site.foreign.origin}/load/foreign-picture.jpg`]);
    const types = await session.rows<{ type: string }>('pictureBytes');
    expect(new Set(types.map(({ type }) => type))).toEqual(new Set(['image/jpeg']));
  });

  it.each([
    { path: 'archive.html', root: '.article-view', rules: inPage },
    { path: 'print.html', root: '.print-sheet', rules: inPage },
    { path: 'mail.html', root: '.envelope', rules: inPreview },
  ])('runs nothing and asks for nothing in $path', async ({ path, root, rules }) => {
    session.site.forget();
    const page = await ownPage(path);
    await page.waitForSelector(`${root} h1`);
    await settle(1500);
    const audit = await page.evaluate(`(${auditSource})(document.querySelector('${root}'), ${JSON.stringify(rules)})`) as Audit;
    expect(audit.problems).toEqual([]);
    expect(audit.elements).toBeGreaterThan(allFragments.length);
    expect(await page.evaluate(ran)).toEqual(untouched);
    expect(await page.evaluate(`document.querySelectorAll('script:not([src]), iframe, object, embed, base, meta[http-equiv]').length`)).toBe(0);
    expect(session.site.foreign.requests).toEqual([]);
    if (path === 'archive.html') expect(session.site.portal.requests).toEqual([]);
    await page.close();
  });

  it('puts nothing into an exported mail but words, http links and its pictures', async () => {
    session.site.forget();
    const page = await ownPage('mail.html');
    const { raw, header, fileName, mail } = await exportLetter(page);
    await page.close();
    expect(header).not.toMatch(/^(?:bcc|cc|to|from|reply-to):/im);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.subject).toBe(hostileTitle);
    expect(raw.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]*$/);
    expect(fileName).toMatch(/^[a-z0-9-]+\.eml$/);
    expect(mail.attachments.map((each) => each.mimeType).filter((type) => type !== 'image/jpeg')).toEqual([]);
    const blank = await session.open('/trong.html');
    const audit = await blank.evaluate(
      `(${auditSource})(new DOMParser().parseFromString(${JSON.stringify(mail.html ?? '')}, 'text/html'), ${JSON.stringify({ ...inLetter, needsOwnTab: false })})`,
    ) as Audit;
    await blank.close();
    expect(audit.problems).toEqual([]);
    expect(audit.elements).toBeGreaterThan(allFragments.length);
    expect(mail.html).not.toContain(hiddenWords);
    expect(mail.text).not.toContain(hiddenWords);
    expect(session.site.foreign.requests).toEqual([]);
  });

  describe('at the border', () => borderTests(() => session));
  describe('with one trait', () => traitTests(() => session));
});
