import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { typed } from '../support/typed-before-unicode.ts';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found, plainBlocks } from './support/plain-article.ts';
import { address, sentences, title, writtenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

/** Everything a reader reads, without capitals: TCVN3 has none for most letters with marks. */
const words = (article: Article) => JSON.stringify([
  article.title, article.category, article.lead, article.authors, article.publishedAt, plainBlocks(article), article.related,
]).toLowerCase();
const below = '<p align="right"><b>Bàng Cường</b></p><div><b>Tin khác</b></div><p><a href="/a-1.html">Hội nghị tổng kết phong trào</a> (11/03/2024 08:15)</p>';
const page = writtenPage({ below });

describe.each(['tcvn3', 'vni'] as const)('a page from before Unicode, typed in %s,', (encoding) => {
  test('is read as if it were in Unicode, labels, author, dates and all', async () => {
    const modern = found(await browser.extractHtml(page, address));
    const article = found(await browser.extractHtml(typed(page, encoding), address));
    expect(words(article)).toBe(words(modern));
    expect(article.related).toHaveLength(1);
    expect(article.legacyEncoding).toEqual({ encoding, isConverted: true });
  });

  test('can be had as it stands on the page', async () => {
    const old = typed(page, encoding);
    const opened = await browser.openHtml(old, address);
    await browser.prepare(opened);
    const json = await opened.evaluate('JSON.stringify(BanSach.extractArticle(document, { url: location.href, encoding: "unicode" }).article)');
    const article = JSON.parse(String(json)) as Article;
    expect(JSON.stringify(article)).toContain(typed(sentences[2], encoding));
    expect(article.legacyEncoding).toEqual({ encoding, isConverted: false });
    await opened.close();
  });
});

test.each([
  ['Vietnamese', page],
  ['decomposed Vietnamese', page.normalize('NFD')],
  ['French', writtenPage({ body: `<p>${'Où êtes-vous allés cet été, à la fête du château où l’on a mangé des crêpes ? Ça va très bien, merci, répondit-elle déjà fatiguée. '.repeat(6)}</p>` })],
  ['German', writtenPage({ body: `<p>${'Die Bürger müßten über größere Straßenzüge gehört werden, erklärte der Bürgermeister während der öffentlichen Anhörung. '.repeat(6)}</p>` })],
])('a %s page is left as it is', async (_, html) => {
  const article = found(await browser.extractHtml(html, address));
  expect(article.legacyEncoding).toBeUndefined();
  expect(article.title).toBe(title);
});
