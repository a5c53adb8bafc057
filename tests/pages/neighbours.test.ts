import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found, plainBlocks } from './support/plain-article.ts';
import { relatedTo } from './portal/data/articles.ts';
import { briefs } from './portal/data/briefs.ts';
import { neighbours } from './portal/data/neighbours.ts';
import { startPortal, type Portal } from './portal/server.ts';
import { articlePath } from './portal/site.ts';

let browser: ExtractingBrowser;
let portal: Portal;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launchExtracting(), startPortal()]);
});
afterAll(() => Promise.all([browser.stop(), portal.stop()]));

async function read(id: number): Promise<Article> {
  const neighbour = [...neighbours, ...briefs].find((each) => each.id === id);
  if (!neighbour) throw new Error(`No article ${id}`);
  return found(await browser.extract(portal.origin + articlePath(neighbour)));
}

/** Written by hand out of what the pages print at their ends. */
const makers: Record<number, Pick<Article, 'authors' | 'source'>> = {
  1200: { authors: ['Hoàng Ly'], source: null },
  1199: { authors: ['Thu Hà'], source: null },
  1198: { authors: [], source: 'Theo BBT' },
  1197: { authors: ['Hoàng Ly'], source: null },
  1196: { authors: ['Bàng Cường'], source: null },
  1195: { authors: ['Thu Hà'], source: null },
  1194: { authors: [], source: 'Theo BBT' },
  1193: { authors: ['Minh Tuấn'], source: null },
  1192: { authors: ['Hoàng Ly'], source: null },
  1191: { authors: ['BBT'], source: null },
};

describe.each(neighbours)('$id $title', (neighbour) => {
  test('is read as printed', async () => {
    const article = await read(neighbour.id);
    expect(article).toMatchObject({
      title: neighbour.title,
      category: neighbour.category,
      publishedAt: neighbour.publishedAt,
      lead: neighbour.lead ?? null,
      ...makers[neighbour.id],
    });
    expect(plainBlocks(article)).toEqual(
      neighbour.blocks.map((block) =>
        block.type === 'figure'
          ? { type: 'figure', caption: block.caption.replace(/\.? Ảnh: .*$/, '') }
          : { type: block.type, text: block.text },
      ),
    );
  });

  test('names the ten others under it', async () => {
    expect((await read(neighbour.id)).related).toEqual(
      relatedTo(neighbour).map((other) => ({
        title: other.title,
        url: portal.origin + articlePath(other),
        publishedAt: other.publishedAt,
      })),
    );
  });
});

test('a plan under the text is an attachment, and only that', async () => {
  expect((await read(1195)).attachments).toEqual([
    { title: 'Ke-hoach-phat-trien-dang-vien-2024.pdf', url: `${portal.origin}/tai-lieu/ke-hoach-phat-trien-dang-vien-2024.pdf` },
  ]);
  expect((await read(1196)).attachments).toEqual([]);
});

test.each([
  [1199, 'Thu Hà', 'Vườn rau của một gia đình ở xã Phương Độ sau khi cải tạo'],
  [1193, 'Minh Tuấn', 'Cử tri thôn Gia Vài nêu ý kiến tại buổi tiếp xúc'],
])('the photographer of %i is parted from the caption', async (id, credit, caption) => {
  const figures = (await read(id)).blocks.filter((block) => block.type === 'figure');
  expect(figures).toMatchObject([{ credit, caption: [{ type: 'text', text: caption }] }]);
});

describe.each(briefs)('$id $title, one sentence over a long list', (brief) => {
  test('is an article too: its sentence, its office, and no more', async () => {
    const article = await read(brief.id);
    expect(article).toMatchObject({ title: brief.title, category: brief.category, publishedAt: brief.publishedAt, lead: null, authors: ['BBT'] });
    expect(plainBlocks(article)).toEqual(brief.blocks);
    expect(article.related.map(({ title }) => title)).toEqual(relatedTo(brief).map(({ title }) => title));
  });
});
