import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteArticles, emptyTrash, markFavourite, openArticle } from '../../../lib/archive';
import { checkLink, type CheckOptions, type LinkFinding } from '../../../lib/archive/check-link';
import type { Article } from '../../../lib/article';
import { paragraphOf } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';

const article = articleAt('/tin/1', { title: 'Họp chi bộ', blocks: withPictures(1) });
const edited = { ...article, title: 'Họp chi bộ (sửa)', blocks: [paragraphOf('Đã sửa'), ...withPictures(1)] };

function answering(answer: Article | Error, judged: LinkFinding | null = { state: 'unreachable' }, isPart = false): CheckOptions & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked, now: 9000, judge: () => judged, fetchWhole: () => Promise.reject(new Error('nobody asks for more')),
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
    expect(await checkLink(db, id, answering(first, null, true))).toBe('alive');
    expect((await openArticle(db, id))?.article).toEqual(article);
    expect(await checkLink(db, id, answering(first))).toBe('changed');
  });

  it('that is the first of several and says something new is read with all of them before it is kept', async () => {
    const { db, id } = await saved();
    const whole = { ...article, blocks: [paragraphOf('Đã sửa'), ...article.blocks] };
    const first: Article = { ...whole, blocks: whole.blocks.slice(0, 1), part: { pages: [1], total: 2 } };
    expect(await checkLink(db, id, { ...answering(first, null, true), fetchWhole: async () => whole })).toBe('changed');
    expect((await openArticle(db, id))?.article).toEqual(whole);
    expect(await checkLink(db, id, { ...answering(first, null, true), fetchWhole: async () => whole })).toBe('alive');
  });

  it('that answers with another article is gone, and ours stays as it is', async () => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering(articleAt('/trang-chu', { title: 'Trang chủ' })))).toBe('gone');
    expect((await db.articles.get(id))?.link.seen).toBe('another');
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

  it('that only leads to the home page of its portal is gone, though there is much to read', async () => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering({ ...article, url: 'https://hagiang.gov.vn/', title: 'Họp chi bộ' }))).toBe('gone');
    expect((await db.articles.get(id))?.link).toEqual({ state: 'gone', checkedAt: 9000, seen: 'home' });
  });

  it('that says in many words, at the same address and with success, that there is nothing, is gone; ours stays as it is', async () => {
    const { db, id } = await saved();
    const sorry = { ...article, title: 'Không tìm thấy trang', lead: null, blocks: [paragraphOf('Trang bạn tìm không còn trên hệ thống của chúng tôi.')] };
    expect(await checkLink(db, id, answering(sorry))).toBe('gone');
    expect((await openArticle(db, id))?.article).toEqual(article);
    expect(await db.versions.count()).toBe(0);
  });

  it('is asked where it lives; one that is not there is looked for where it was read', async () => {
    const read = articleAt('/tin/1', { url: 'https://hagiang.gov.vn/?tin=1', blocks: withPictures(1) });
    const db = freshArchive();
    const id = await saveWhole(db, read, 1000);
    const asked: string[] = [];
    const fetchPage = async (url: string) => {
      asked.push(url);
      if (url === read.canonicalUrl) throw new Error('404');
      return { article: read, isPart: false };
    };
    expect(await checkLink(db, id, { ...answering(read), fetchPage, judge: () => ({ state: 'gone', seen: 'no-page' }) })).toBe('alive');
    expect(asked).toEqual([read.canonicalUrl, read.url]);
  });

  it.each<LinkFinding>([{ state: 'alive' }, { state: 'gone', seen: 'no-page' }, { state: 'unreachable' }])('that cannot be read is what its error says: $state; nothing of ours is lost', async (judged) => {
    const { db, id } = await saved();
    expect(await checkLink(db, id, answering(new Error('404'), judged))).toBe(judged.state);
    expect((await db.articles.get(id))?.link).toEqual({ ...judged, checkedAt: 9000 });
    expect((await openArticle(db, id))?.article).toEqual(article);
  });

  it('tells nothing without a network, and a silent server nothing against what is known to be gone', async () => {
    const { db, id } = await saved();
    const gone = { state: 'gone', seen: 'no-page', checkedAt: 9000 };
    await checkLink(db, id, answering(new Error('404'), { state: 'gone', seen: 'no-page' }));
    expect(await checkLink(db, id, { ...answering(new Error('offline'), null), now: 9500 })).toBeNull();
    expect((await db.articles.get(id))?.link).toEqual(gone);
    expect(await checkLink(db, id, { ...answering(new Error('silent')), now: 9600 })).toBe('unreachable');
    expect((await db.articles.get(id))?.link).toEqual(gone);
  });
});

describe('a check', () => {
  it('of what is not in the library asks nobody', async () => {
    const options = answering(article);
    expect(await checkLink(freshArchive(), 'unknown', options)).toBeNull();
    expect(options.asked).toEqual([]);
  });

  it('that the reader ends says nothing of the page it was asking', async () => {
    const { db, id } = await saved();
    await checkLink(db, id, answering(new Error('404'), { state: 'gone', seen: 'no-page' }));
    const judge = (error: unknown) => {
      throw error;
    };
    await expect(checkLink(db, id, { ...answering(new DOMException('ended', 'AbortError')), judge })).rejects.toThrow('ended');
    expect((await db.articles.get(id))?.link.state).toBe('gone');
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
