import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../lib/article/parse.ts';
import { launchExtracting, type ExtractingBrowser, type Extracted } from './support/extract-in-browser.ts';
import { hostileLines, hostileTrees } from './support/hostile.ts';
import { address, paragraphs, title, writtenPage } from './support/written-page.ts';

// Far more than any reader would wait and than any page needs; only what grows without bounds passes it.
const patience = 15_000;

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

interface Reading extends Extracted {
  milliseconds: number;
}

/** Reads the page after `build` has worked on the article's box; gives up after a while. */
async function readHostile(build: string): Promise<Reading> {
  const page = await browser.openHtml(writtenPage({ body: paragraphs() }), address);
  try {
    await browser.prepare(page);
    await page.evaluate(`(${build})(document.querySelector('.noi-dung'))`);
    const reading = page.evaluate(`(() => {
      const start = performance.now();
      const { article } = BanSach.extractArticle(document, { url: location.href });
      return JSON.stringify({ article, milliseconds: performance.now() - start });
    })()`);
    const giveUp = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`Still reading after ${patience} ms`)), patience).unref();
    });
    return JSON.parse(String(await Promise.race([reading, giveUp]))) as Reading;
  } finally {
    // Not waited for: a page that hangs closes only when its script ends.
    void page.close().catch(() => undefined);
  }
}

describe('a page cannot hang or break the reading by', () => {
  test.each(hostileTrees)('$name', async ({ build }) => {
    const { article } = await readHostile(build);
    if (article) expect(article.title).toBe(title);
  });
});

describe('a page cannot hang the reading by 200,000', () => {
  test.each(hostileLines)('$name', async ({ build }) => {
    const { article } = await readHostile(build);
    if (article) expect(article.blocks.length).toBeGreaterThan(0);
  });
});

test.each(hostileTrees.filter(({ name }) => name.includes('in a')))('$name leaves an article the archive can parse', async ({ build }) => {
  const { article } = await readHostile(build);
  expect(article).not.toBeNull();
  expect(parseArticle(article)).not.toBeNull();
});
