import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseArticle } from '../../lib/article/parse.ts';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { page as randomPage, type Tree } from './support/random-tree.ts';
import { paragraphs, writtenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchExtracting();
  page = await browser.openHtml(writtenPage({ body: '<div id="here"></div>' }), 'http://phuong.example/');
  // A frame at "javascript:alert(1)" would hold the page up until somebody presses its button.
  page.on('dialog', (dialog) => void dialog.dismiss());
  await browser.prepare(page);
});
afterAll(() => browser.stop());

interface Outcome {
  error: string | null;
  article: unknown;
  isSameHtml: boolean;
}

// Nodes are made one by one: a parser would repair trees that scripts can build. The body is kept
// by hand, for a picture named "body" takes its name in the document.
const readTree = `(trees, html) => {
  globalThis.realBody ??= document.body;
  while (realBody.firstChild) realBody.firstChild.remove();
  realBody.insertAdjacentHTML('beforeend', html);
  const make = (tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const element = document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) Element.prototype.setAttribute.call(element, name, value);
    for (const child of tree.children) Node.prototype.appendChild.call(element, make(child));
    return element;
  };
  realBody.querySelector('.noi-dung').append(...trees.map(make));
  const before = realBody.outerHTML;
  let error = null;
  let article = null;
  try {
    article = BanSach.extractArticle(document, { url: location.href }).article;
  } catch (thrown) {
    error = String(thrown?.stack ?? thrown);
  }
  return JSON.stringify({ error, article, isSameHtml: realBody.outerHTML === before });
}`;

async function read(trees: readonly Tree[], html: string): Promise<Outcome> {
  const json = await page.evaluate(`(${readTree})(${JSON.stringify(trees)}, ${JSON.stringify(html)})`);
  return JSON.parse(String(json)) as Outcome;
}

const inside = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
const empty = '<div class="noi-dung"></div>';
const around = inside(writtenPage({ body: paragraphs(0, 3) }));

test.each([
  ['alone', empty],
  ['inside an article', around],
])('any tree of nodes, %s, is read without an error, unchanged, into a sound article or none', async (_name, html) => {
  await fc.assert(
    fc.asyncProperty(randomPage, async (trees) => {
      const { error, article, isSameHtml } = await read(trees, html);
      expect(error).toBeNull();
      expect(isSameHtml).toBe(true);
      if (article !== null) expect(parseArticle(article)).not.toBeNull();
    }),
    { numRuns: 400, interruptAfterTimeLimit: 25_000 },
  );
});
