import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../lib/article/parse.ts';
import { launchExtracting, type Extracted, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { hostileLines, hostileTrees } from './support/hostile.ts';
import { address, paragraphs, writtenPage } from './support/written-page.ts';

// Far more than any reader would wait and than any page needs; only what grows without bounds passes it.
const patience = 10_000;

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

/** Reads the page after `build` has worked on the article's box; stops the reading after a while. */
async function readHostile(build: string): Promise<Extracted> {
  const page = await browser.openHtml(writtenPage({ body: paragraphs() }), address);
  await browser.prepare(page);
  const devtools = await page.createCDPSession();
  let isStopped = false;
  const timer = setTimeout(() => {
    isStopped = true;
    void devtools.send('Runtime.terminateExecution');
  }, patience);
  try {
    // In one go: the browser must not begin to lay out such a tree, which is its own trouble.
    const json = await page.evaluate(`(() => {
      (${build})(document.querySelector('.noi-dung'));
      const result = BanSach.extractArticle(document, { url: location.href });
      document.body.remove();
      return JSON.stringify(result);
    })()`);
    return JSON.parse(String(json)) as Extracted;
  } catch (error) {
    throw isStopped ? new Error(`Still reading after ${patience} ms`, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
    void page.close().catch(() => undefined);
  }
}

describe('a page cannot hang or break the reading by', () => {
  test.each(hostileTrees)('$name', async ({ build }) => {
    const { article } = await readHostile(build);
    if (article) expect(article.title).not.toBe('');
  });
});

describe('a page cannot hang the reading by 200,000', () => {
  test.each(hostileLines)('$name', async ({ build }) => {
    const { article } = await readHostile(build);
    if (article) expect(article.blocks.length).toBeGreaterThan(0);
  });
});

test.each(hostileTrees.filter(({ name }) => name.endsWith('levels deep')))('$name leaves an article the archive can parse', async ({ build }) => {
  const { article } = await readHostile(build);
  expect(article).not.toBeNull();
  expect(parseArticle(article)).not.toBeNull();
});
