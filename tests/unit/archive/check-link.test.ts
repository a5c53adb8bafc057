import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteArticles, emptyTrash, markFavourite, openArticle } from '../../../lib/archive';
import { checkLink, type CheckOptions } from '../../../lib/archive/check-link';
import type { Article } from '../../../lib/article';
import { paragraphOf } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';

const article = articleAt('/tin/1', { title: 'Họp chi bộ', blocks: withPictures(1) });
const edited = { ...article, title: 'Họp chi bộ (sửa)', blocks: [paragraphOf('Đã sửa'), ...withPictures(1)] };

function answering(answer: Article | Error, judged: 'alive' | 'gone' | 'unreachable' = 'unreachable', isPart = false): CheckOptions & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked, now: 9000, judge: () => judged,
    fetchPage: async (url) => {
      asked.push(url);
      if (answer instanceof Error) throw answer;
      return { article: answer, isPart };
    },
  };
}

async function saved() {
  const db = freshArchive();
  return { db, id: await saveWhole(db, article, 1000) };
}

describe('the page an article came from', () => {
  it('that says the same is alive, and nothing else is touched', async () => {
    const { db, id } = await saved();
    await markFavourite(db, [id], true);
    const before = await readersRows(db);
    const options = answering({ ...article, capturedAt: '2025-01-01T00:00:00+07:00', related: [] });
    expect(await checkLink(db, id, options)).toBe('alive');
    expect(options.asked).toEqual([article.url]);
    expect(await readersRows(db)).toEqual({ ...before, articles: [{ ...before['articles']?.[0], link: { state: 'alive', checkedAt: 9000 } }] });
  });

  it('that was edited is kept as the newer version beside the older', async () => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering(edited))).toBe('changed');
    expect((await openArticle(db, id))?.article).toEqual(edited);
    expect((await openArticle(db, id, 1))?.article).toEqual(article);
    expect(await db.articles.get(id)).toMatchObject({ savedAt: 1000, versions: 1, link: { state: 'changed', checkedAt: 9000 } });
    expect(await checkLink(db, id, answering(edited))).toBe('alive');
    expect(await db.versions.count()).toBe(1);
  });

  it('that is the first of several says nothing against an article that was joined', async () => {
    const { db, id } = await saved();
    const first = { ...article, blocks: article.blocks.slice(0, 1) };
    expect(await checkLink(db, id, answering(first, 'unreachable', true))).toBe('alive');
    expect((await openArticle(db, id))?.article).toEqual(article);
    expect(await checkLink(db, id, answering(first))).toBe('changed');
  });

  it('that answers with another article is gone, and ours stays as it is', async () => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering(articleAt('/trang-chu', { title: 'Trang chủ' })))).toBe('gone');
    expect((await openArticle(db, id))?.article).toEqual(article);
    expect(await db.articles.count()).toBe(1);
  });

  it.each([
    ['moved', 'https://hagiang.gov.vn/chuyen-muc/tin/1'], ['under https now', 'http://hagiang.gov.vn/tin/1'], ['with www now', 'https://www.hagiang.gov.vn/tin/1'], ['with a slash now', 'https://hagiang.gov.vn/tin/1/'],
  ])('that is %s and says the same is alive', async (_, canonicalUrl) => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering({ ...article, canonicalUrl }))).toBe('alive');
    expect(await db.articles.count()).toBe(1);
  });

  it.each(['http://hagiang.gov.vn/tin/1', 'https://www.hagiang.gov.vn/tin/1', 'https://hagiang.gov.vn/tin/1/?utm_source=x'])('that was edited, its title too, and calls itself %s now, has changed and is not gone', async (canonicalUrl) => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering({ ...edited, canonicalUrl }))).toBe('changed');
    expect((await openArticle(db, id))?.article.title).toBe(edited.title);
    expect(await db.articles.count()).toBe(1);
  });

  it.each(['alive', 'gone', 'unreachable'] as const)('that cannot be read is what its error says: %s; nothing of ours is lost', async (judged) => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering(new Error('404'), judged))).toBe(judged);
    expect((await db.articles.get(id))?.link).toEqual({ state: judged, checkedAt: 9000 });
    expect((await openArticle(db, id))?.article).toEqual(article);
  });
});

describe('a check', () => {
  it('of what is not in the library asks nobody', async () => {
    const options = answering(article);
    expect(await checkLink(freshArchive(), 'unknown', options)).toBeNull();
    expect(options.asked).toEqual([]);
  });

  it('does not take an article out of the trash', async () => {
    const { db, id } = await saved();
    await deleteArticles(db, [id], 2000);
    await checkLink(db, id, answering(edited));
    expect((await db.articles.get(id))?.deletedAt).toBe(2000);
  });

  it('does not bring back what was removed for good while the page was asked', async () => {
    const { db, id } = await saved();
    const options = answering(edited);
    await checkLink(db, id, {
      ...options,
      fetchPage: async () => {
        await deleteArticles(db, [id], 2000);
        await emptyTrash(db, Infinity);
        return { article: edited, isPart: false };
      },
    });
    expect(await db.articles.count()).toBe(0);
  });

  it('that cannot be written is an error, never an answer', async () => {
    const { db, id } = await saved();
    db.bodies.hook('updating', () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(checkLink(db, id, answering(edited))).rejects.toThrow();
    expect((await db.articles.get(id))?.link.state).toBe('alive');
  });
});
