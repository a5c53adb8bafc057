import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { deleteArticles, openArticle, PictureMissing, saveArticle, type ArchiveDatabase } from '../../../lib/archive';
import type { Article, Block } from '../../../lib/article';
import { figureOf, paragraphOf, pictureUrl } from '../sample-article';
import { articleAt, freshArchive, queueOf, saveWhole, withPictures } from './fresh-archive';

const tables = ['articles', 'bodies', 'pictures'] as const;

async function rowCounts(db: ArchiveDatabase): Promise<number[]> {
  return Promise.all(db.tables.map((table) => table.count()));
}

describe('saving an article', () => {
  it('keeps its text, its place in the list and what pictures it waits for', async () => {
    const db = freshArchive();
    const article = articleAt('/tin/1', { blocks: withPictures(1, 2, 1) });
    const { id, outcome } = await saveArticle(db, article, 1000);
    expect(outcome).toBe('new');
    expect((await db.bodies.get(id))?.article).toEqual(article);
    expect(await db.articles.get(id)).toMatchObject({ title: article.title, savedAt: 1000, updatedAt: 1000, pictures: { total: 2, kept: 0, missing: 0 } });
    const waiting = await db.pictures.orderBy('[articleId+url]').toArray();
    expect(waiting).toEqual([1, 2].map((number, position) => ({ articleId: id, url: pictureUrl(number), position, state: 'pending' })));
  });

  it.each(tables)('keeps all of it or nothing: when "%s" cannot be written, nothing is there', async (name) => {
    const db = freshArchive();
    const broken = db[name];
    broken.hook('creating', () => {
      throw new Error('the disk is broken');
    });
    await expect(saveArticle(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000)).rejects.toThrow();
    expect(await rowCounts(db)).toEqual(db.tables.map(() => 0));
  });

  it('loses nothing of the older copy when the newer cannot be written', async () => {
    const db = freshArchive();
    const older = articleAt('/tin/1', { blocks: withPictures(1, 2) });
    const id = await saveWhole(db, older, 1000);
    const before = await rowCounts(db);
    db.bodies.hook('updating', () => {
      throw new Error('the disk is broken');
    });
    await expect(saveArticle(db, articleAt('/tin/1', { title: 'Bản mới', blocks: withPictures(3) }), 2000)).rejects.toThrow();
    const actual = await openArticle(db, id);
    expect(actual?.article).toEqual(older);
    expect(actual?.row.title).toBe(older.title);
    expect([...(actual?.pictures.values() ?? [])].every(({ blob }) => blob !== null)).toBe(true);
    expect(await rowCounts(db)).toEqual(before);
  });

  it('does everything that is not the database’s before the transaction opens', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const db = freshArchive();
    await db.open();
    opened.mockClear();
    await saveArticle(db, articleAt('/tin/1'), 1000);
    const [hashed, began] = [digest.mock.invocationCallOrder.at(-1), opened.mock.invocationCallOrder[0]];
    expect(hashed).toBeLessThan(began ?? 0);
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('saving an article again', () => {
  it('updates it, keeps its first date and the pictures already there', async () => {
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1, 2) }), 1000);
    const newer = articleAt('/tin/1', { title: 'Bản mới', blocks: withPictures(3, 2) });
    expect(await saveArticle(db, newer, 2000)).toEqual({ id, outcome: 'version' });
    const actual = await openArticle(db, id);
    expect(actual?.article).toEqual(newer);
    expect(actual?.row).toMatchObject({ title: 'Bản mới', savedAt: 1000, updatedAt: 2000, pictures: { total: 2, kept: 1, missing: 0 } });
    expect(actual?.pictures.get(pictureUrl(2))?.blob?.size).toBeGreaterThan(0);
    expect(actual?.pictures.get(pictureUrl(3))?.state).toBe('pending');
    expect(await db.articles.count()).toBe(1);
  });

  it('keeps the older text and its pictures beside the newer when they differ', async () => {
    const db = freshArchive();
    const older = articleAt('/tin/1', { blocks: withPictures(1, 2) });
    const id = await saveWhole(db, older, 1000);
    await saveArticle(db, articleAt('/tin/1', { blocks: [paragraphOf('Đã sửa'), figureOf(2, 'ảnh 2')] }), 2000);
    expect(await db.versions.toArray()).toEqual([{ articleId: id, number: 1, savedAt: 1000, article: older }]);
    expect((await openArticle(db, id))?.row.versions).toBe(1);
    expect((await db.pictureBytes.toArray()).map(({ url }) => url)).toEqual([pictureUrl(1), pictureUrl(2)]);
  });

  it('keeps one copy when only the related list, a counter or the reading time of day has changed', async () => {
    const db = freshArchive();
    const views = (count: number) => [...withPictures(1), paragraphOf(`Lượt xem: ${count}`)];
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: views(10) }), 1000);
    const again = articleAt('/tin/1', { blocks: views(99), capturedAt: '2024-06-01T08:00:00+07:00', related: [] });
    expect(await saveArticle(db, again, 2000)).toEqual({ id, outcome: 'updated' });
    expect(await db.versions.count()).toBe(0);
    expect(await saveArticle(db, again, 3000)).toEqual({ id, outcome: 'updated' });
  });

  it('as one page of several takes the place of no fuller copy, but of an earlier copy of that page', async () => {
    const db = freshArchive();
    const page: Article = articleAt('/tin/1', { blocks: [paragraphOf('Trang một, đoạn một.'), paragraphOf('Trang một, đoạn hai.')], part: { pages: [1], total: 2 } });
    const { id } = await saveArticle(db, page, 1000);
    const { part: _, ...whole } = { ...page, blocks: [...page.blocks, paragraphOf('Trang hai.')] };
    expect(await saveArticle(db, whole, 2000)).toEqual({ id, outcome: 'version' });
    expect(await saveArticle(db, page, 3000)).toEqual({ id, outcome: 'fuller' });
    expect(await saveArticle(db, { ...page, blocks: [...page.blocks.slice(0, 1), paragraphOf('Đã sửa.')] }, 4000)).toEqual({ id, outcome: 'fuller' });
    expect(await openArticle(db, id)).toMatchObject({ article: whole, row: { versions: 1, updatedAt: 2000 } });
    await deleteArticles(db, [id], 5000);
    expect(await saveArticle(db, page, 6000)).toEqual({ id, outcome: 'new' });
    expect(await openArticle(db, id)).toMatchObject({ article: whole, row: { versions: 1 } });
  });

  it('as one page that says something else altogether is kept beside the other', async () => {
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { lead: null, blocks: [paragraphOf('Một bài dài, đã được nối từ nhiều trang.')] }), 1000);
    expect(await saveArticle(db, articleAt('/tin/1', { lead: null, blocks: [paragraphOf('Khác hẳn.')], part: { pages: [1], total: 2 } }), 2000)).toEqual({ id, outcome: 'version' });
  });

  it('of a portal that keeps its pictures elsewhere now goes on showing those it has, though none can be had at the new addresses', async () => {
    const db = freshArchive();
    const kept = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1, 2) }), 1000);
    const before = (await openArticle(db, kept))?.pictures.get(pictureUrl(2))?.blob;
    const moved = withPictures(1, 2).map((block) => (block.type === 'figure' ? { ...block, images: block.images.map((image) => ({ ...image, url: image.url.replace('/anh/', '/anh-moi/') })) } : block));
    expect(await saveArticle(db, articleAt('/tin/1', { blocks: moved }), 2000)).toEqual({ id: kept, outcome: 'updated' });
    await queueOf(db, { download: () => Promise.reject(new PictureMissing('not-found')) })();
    const actual = await openArticle(db, kept);
    expect(actual?.row.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
    expect([...actual?.pictures.keys() ?? []]).toEqual([1, 2].map((number) => pictureUrl(number).replace('/anh/', '/anh-moi/')));
    expect(await actual?.pictures.get(pictureUrl(2).replace('/anh/', '/anh-moi/'))?.blob?.arrayBuffer()).toEqual(await before?.arrayBuffer());
    expect(await db.pictureBytes.count()).toBe(2);
    expect(await db.thumbnails.count()).toBe(1);
  });

  it('keeps both of two pictures that one program of the portal shows, told by its parameters', async () => {
    const db = freshArchive();
    const shown = (number: number) => [{ ...figureOf(1, 'ảnh'), images: [{ url: `https://hagiang.gov.vn/anh.ashx?id=${number}`, alt: '', width: null, height: null }] } as Block];
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: shown(1) }), 1000);
    expect(await saveArticle(db, articleAt('/tin/1', { blocks: shown(2) }), 2000)).toEqual({ id, outcome: 'version' });
    expect((await openArticle(db, id, 1))?.pictures.get('https://hagiang.gov.vn/anh.ashx?id=1')?.state).toBe('kept');
  });

  it('removes what is left of pictures at addresses that no version shows', async () => {
    const db = freshArchive();
    const query = (text: string) => withPictures(1).map((block) => (block.type === 'figure' ? { ...block, images: block.images.map((image) => ({ ...image, url: `${image.url}?${text}` })) } : block));
    await saveArticle(db, articleAt('/tin/1', { blocks: query('a') }), 1000);
    await saveArticle(db, articleAt('/tin/1', { blocks: query('b') }), 2000);
    expect((await db.pictures.toArray()).map(({ url, state }) => [url, state])).toEqual([[`${pictureUrl(1)}?b`, 'pending']]);
  });

  it('leaves the pictures of other articles alone', async () => {
    const db = freshArchive();
    const other = await saveWhole(db, articleAt('/tin/2', { blocks: withPictures(1) }), 1000);
    await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    await saveArticle(db, articleAt('/tin/1', { blocks: withPictures() }), 2000);
    expect((await openArticle(db, other))?.pictures.get(pictureUrl(1))?.state).toBe('kept');
  });

  it('brings back one that was being deleted', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    await deleteArticles(db, [id], 2000);
    expect(await saveArticle(db, articleAt('/tin/1'), 3000)).toEqual({ id, outcome: 'new' });
    expect(await openArticle(db, id)).not.toBeNull();
  });
});

describe('what is written', () => {
  it('is asked to be on disk, not in a buffer, in every writing transaction', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    await deleteArticles(db, [id], 2000);
    await queueOf(db)();
    const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThanOrEqual(3);
    for (const [, , options] of writing) expect(options).toMatchObject({ durability: 'strict' });
  });

  it('holds pictures as bytes, never as a Blob', async () => {
    const db = freshArchive();
    await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    for (const row of [...(await db.pictureBytes.toArray()), ...(await db.thumbnails.toArray())]) {
      expect(Object.prototype.toString.call(row.bytes)).toBe('[object ArrayBuffer]');
    }
    expect(await db.pictureBytes.count()).toBe(1);
    expect(await db.thumbnails.count()).toBe(1);
  });
});
