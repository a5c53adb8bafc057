import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found, plainBlocks, withoutMoment } from './support/plain-article.ts';
import { address, paragraphs, sentences, title, writtenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

/** What a form's inputs, or a page's forms and pictures, can be called, and what then answers in place of the DOM's own. */
const ofElements = (
  'children parentNode parentElement nextSibling firstChild childNodes nodeType tagName attributes getAttribute hasAttribute ' +
  'querySelector querySelectorAll closest contains matches id className style textContent baseURI ownerDocument'
).split(' ');
const ofDocument = 'body documentElement title head querySelector querySelectorAll baseURI URL lang children'.split(' ');

async function expectWholeArticle(html: string): Promise<void> {
  const page = await browser.openHtml(html, address);
  const devtools = await page.createCDPSession();
  // A walk that never ends is stopped, or it would eat the machine.
  const timer = setTimeout(() => void devtools.send('Runtime.terminateExecution'), 3_000);
  try {
    const article = found(await browser.extractFrom(page));
    expect(article.title).toBe(title);
    expect(plainBlocks(article)).toEqual(sentences.map((text) => ({ type: 'paragraph', text })));
  } finally {
    clearTimeout(timer);
    void page.close().catch(() => undefined);
  }
}

const inForm = (html: string, names: readonly string[]) =>
  html
    .replace('<body>', '<body><form>')
    .replace('</body>', `${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form></body>`);

describe('a form around the page may have a field called', () => {
  test.each(ofElements)('%s', async (name) => {
    await expectWholeArticle(inForm(writtenPage(), [name]));
  });
});

describe('a form inside the text may have a field called', () => {
  test.each(ofElements)('%s', async (name) => {
    const form = `<form action="/"><input type="hidden" name="${name}"></form>`;
    await expectWholeArticle(writtenPage({ body: `${paragraphs(0, 2)}${form}${paragraphs(2)}` }));
  });
});

describe('a form of the page may itself be called', () => {
  test.each(ofDocument)('%s', async (name) => {
    const html = writtenPage({ below: `<form name="${name}"></form>` });
    await expectWholeArticle(html);
  });
});

test('a form named “title” is not taken apart while its page is read', async () => {
  const page = await browser.openHtml(writtenPage({ below: '<form name="title"></form>' }), address);
  await page.evaluate(`document.querySelector('form').append('một ', 'hai')`);
  await browser.extractFrom(page).catch(() => null);
  expect(await page.evaluate(`document.querySelector('form').childNodes.length`)).toBe(2);
  await page.close();
});

test('a form around the page changes nothing of the article', async () => {
  const bare = found(await browser.extractHtml(writtenPage(), address));
  const wrapped = found(await browser.extractHtml(inForm(writtenPage(), ['__VIEWSTATE', 'q']), address));
  expect(withoutMoment(wrapped)).toBe(withoutMoment(bare));
});
