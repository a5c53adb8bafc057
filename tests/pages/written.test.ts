import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseArticle } from '../../lib/article/parse.ts';
import type { Article } from '../../lib/article/types.ts';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found } from './support/plain-article.ts';

/** Each folder holds a page and what a careful reader would take from it. */
const folder = new URL('./written/', import.meta.url);
const names = readdirSync(folder).sort();
const fileOf = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

test.each(names)('the page “%s” is read as written', async (name) => {
  const expected = JSON.parse(fileOf(name, 'expected.json')) as Partial<Article>;
  const article = found(await browser.extractHtml(fileOf(name, 'page.html'), `http://phuong.example/tin-tuc/${name}.html`));
  expect(article).toMatchObject({ ...expected, blocks: expect.any(Array) });
  expect(article.blocks).toEqual(expected.blocks);
  expect(parseArticle(article)).toEqual(article);
});
