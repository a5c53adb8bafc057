// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article';
import { asPart, joinArticle } from '../../lib/join-article';
import { fullArticle, paragraphOf } from './sample-article';

const pages = [1, 2, 3].map((number) => ({ number, url: `https://hagiang.gov.vn/tin/1?page=${number}` }));
const pageAt = (number: number): Article => asPart(fullArticle({ url: pages[number - 1]?.url ?? '', blocks: [paragraphOf(`Trang ${number}`)] }), pages, pages[number - 1]?.url ?? '');
const texts = ({ blocks }: Article) => JSON.stringify(blocks).match(/Trang \d/g);

describe('an article over several pages', () => {
  it('says which of them it is; one on a single page says nothing', () => {
    expect(pageAt(2).part).toEqual({ pages: [2], total: 3 });
    expect(asPart(fullArticle(), [], fullArticle().url).part).toBeUndefined();
  });

  it('is whole once all have been read and joined', async () => {
    const told: number[] = [];
    const { article, missing } = await joinArticle(pageAt(1), pages, async ({ number }) => pageAt(number), (number) => told.push(number));
    expect([texts(article), article.part, missing, told]).toEqual([['Trang 1', 'Trang 2', 'Trang 3'], undefined, [], [1, 2, 3]]);
  });

  it('says which it has where one could not be read', async () => {
    const { article, missing } = await joinArticle(pageAt(1), pages, async ({ number }) => (number === 2 ? null : pageAt(number)));
    expect([texts(article), article.part, missing]).toEqual([['Trang 1', 'Trang 3'], { pages: [1, 3], total: 3 }, [2]]);
  });
});
