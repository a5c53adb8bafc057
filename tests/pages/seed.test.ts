import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { everyWord, found, toPlain, withoutMoment } from './support/plain-article.ts';
import expected from './expected/seed-article.json' with { type: 'json' };
import { neighbours } from './portal/data/neighbours.ts';
import { seedArticle } from './portal/data/seed-article.ts';
import { startPortal, type Portal } from './portal/server.ts';
import { articlePath } from './portal/site.ts';

const marked = ([
  [1201, 'paragraphs and styles'],
  [1202, 'layout tables'],
  [1203, 'figure elements'],
  [1204, 'fonts and line breaks'],
] as const).map(([id, name]) => ({ name, path: articlePath({ ...seedArticle, id }) }));
const plain = { name: 'plain text', path: articlePath(seedArticle).replace(/\.html$/, '.txt') };
const photographs = seedArticle.blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []));

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const foreign = ['Gửi Email', 'In trang', 'Lưu', 'Tin khác', 'xem tiếp', 'Chia sẻ', 'Ngày 2 Tháng 5', 'Giấy phép', 'Đọc nhiều'];

function expectNothingElse(article: Article): void {
  expect(article).toMatchObject({ lead: null, source: null, attachments: [], modifiedAt: null });
  for (const words of foreign) expect(everyWord(article)).not.toContain(words);
}

describe.each(['chromium', 'firefox'] as const)('the seed in %s', (name) => {
  let browser: ExtractingBrowser;
  beforeAll(async () => {
    browser = await launchExtracting(name);
  });
  afterAll(() => browser.stop());

  test.each([...marked, plain])('is the expected article out of $name', async ({ path }) => {
    const extracted = await browser.extract(portal.origin + path);
    const article = found(extracted);
    expect(toPlain(article)).toEqual(expected);
    expectNothingElse(article);
    expect(extracted.trace.confidence).toBe(path === plain.path ? 'low' : 'high');
  });

  test.each(marked)('shows each caption with its own photograph out of $name', async ({ path }) => {
    const article = found(await browser.extract(portal.origin + path));
    const figures = article.blocks.filter((block) => block.type === 'figure');
    expect(figures.map((figure) => figure.images.map((image) => image.url))).toEqual(
      photographs.map((picture) => [portal.origin + picture]),
    );
  });

  test.each(marked)('links the ten other articles out of $name', async ({ path }) => {
    const article = found(await browser.extract(portal.origin + path));
    expect(article.related.map((item) => item.url)).toEqual(
      neighbours.map((neighbour) => portal.origin + articlePath(neighbour)),
    );
  });

  test.each(marked)('reads the same when every letter is decomposed, out of $name', async ({ path }) => {
    const html = await (await fetch(portal.origin + path)).text();
    expect(html.normalize('NFD')).not.toBe(html);
    const address = `http://hagiang.example${path}`;
    const composed = found(await browser.extractHtml(html, address));
    const decomposed = found(await browser.extractHtml(html.normalize('NFD'), address));
    expect(withoutMoment(decomposed)).toBe(withoutMoment(composed));
  });
});
