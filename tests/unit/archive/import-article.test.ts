import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeArticles, deleteArticles, findArticles, markFavourite, markRead, openArticle, readNote, saveArticle, tagArticles, tagNamed, writeNote, type ArchiveDatabase } from '../../../lib/archive';
import { importArticle, importItems, importPictures, NotUndone, type ImportItem } from '../../../lib/archive/import';
import { idsFor, nothingKept } from '../../../lib/archive/import/apply-state';
import type { KeptState } from '../../../lib/archive/rows';
import { articleId, type Article } from '../../../lib/article';
import { paragraphOf, pictureUrl } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, jpeg, withPictures } from './fresh-archive';

const article = articleAt('/tin/1', { title: 'Họp chi bộ' });
const kept: KeptState = { savedAt: 500, tags: ['Họp', 'Chi bộ'], folder: ['Báo', 'Đọc sau'], isRead: true, isFavourite: true, note: 'nhớ hỏi' };
const entry = async (db: ArchiveDatabase) => (await db.articles.toArray())[0];

describe('an article out of another library', () => {
  it('comes with all that library knew of it', async () => {
    const db = freshArchive();
    const { id, outcome } = await importArticle(db, article, kept, 9000);
    expect(outcome).toBe('new');
    expect(await entry(db)).toMatchObject({ savedAt: 500, readAt: 500, isFavourite: true, hasNote: true });
    for (const query of ['tag:họp', 'tag:"chi bo"', 'collection:báo', 'collection:"Đọc sau"', 'note:hỏi', 'is:read is:favourite']) expect((await findArticles(db, query, 5)).rows.map((row) => row.id)).toEqual([id]);
    const [outer, inner] = (await db.collections.toArray()).toSorted((one, other) => (one.parentId === null ? -1 : other.parentId === null ? 1 : 0));
    expect([outer?.name, inner?.name, inner?.parentId]).toEqual(['Báo', 'Đọc sau', outer?.id]);
  });

  it('twice is there once, with each tag, collection and note once', async () => {
    const db = freshArchive();
    await importArticle(db, article, kept, 9000);
    const before = await readersRows(db);
    await importArticle(db, article, kept, 9000);
    expect(await readersRows(db)).toEqual(before);
  });

  it('that is here already gains, and loses nothing the reader has set', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, article, 400);
    await writeNote(db, id, 'lời của tôi', 450);
    await markRead(db, [id], 460);
    await importArticle(db, article, kept, 9000);
    expect(await entry(db)).toMatchObject({ savedAt: 400, readAt: 460, isFavourite: true });
    expect(await readNote(db, id)).toBe('lời của tôi\n\nnhớ hỏi');
    const before = await readersRows(db);
    await importArticle(db, article, nothingKept, 9000);
    expect(await readersRows(db)).toEqual(before);
  });

  it('that is fuller than ours is taken, and ours stays as a version', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, article, 400);
    await changeArticles(db, [id], { link: { state: 'gone', checkedAt: 500 } });
    const fuller = { ...article, blocks: [...article.blocks, paragraphOf('Đoạn mà bản kia không có.'), ...withPictures(1)] };
    expect((await importArticle(db, fuller, nothingKept, 9000)).outcome).toBe('version');
    expect((await openArticle(db, id))?.article).toEqual(fuller);
    expect((await openArticle(db, id, 1))?.article).toEqual(article);
    expect((await entry(db))?.link).toEqual({ state: 'gone', checkedAt: 500 });
  });

  it('that reads otherwise than ours and is no fuller leaves our text, and what is known of its page, alone', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, article, 400);
    await changeArticles(db, [id], { link: { state: 'gone', checkedAt: 500 } });
    expect((await importArticle(db, { ...article, blocks: [] }, kept, 9000)).outcome).toBe('updated');
    expect((await openArticle(db, id))?.article).toEqual(article);
    expect(await entry(db)).toMatchObject({ versions: 0, isFavourite: true, link: { state: 'gone', checkedAt: 500 } });
  });

  it('says nothing of whether its page is still there', async () => {
    const db = freshArchive();
    await importArticle(db, article, nothingKept, 9000);
    expect((await entry(db))?.link).toEqual({ state: 'unchecked', checkedAt: null });
  });

  it('that is in the trash comes out of it', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, article, 400);
    await deleteArticles(db, [id], 500);
    expect((await importArticle(db, article, nothingKept, 9000)).outcome).toBe('new');
    expect((await entry(db))?.deletedAt).toBeUndefined();
  });

  it('is there with its note or not at all', async () => {
    const db = freshArchive();
    db.notes.hook('creating', () => {
      throw new Error('the disk is broken');
    });
    await expect(importArticle(db, article, kept, 9000)).rejects.toThrow();
    expect(await db.articles.count()).toBe(0);
  });

  it.each([['a comma', ','], ['a blank', '  ']])('with a tag of nothing but %s comes without it', async (_, tag) => {
    const db = freshArchive();
    await importArticle(db, article, { ...kept, tags: [tag, 'Họp'] }, 9000);
    expect((await db.tags.toArray()).map((each) => each.name)).toEqual(['Họp']);
    expect(await db.articles.count()).toBe(1);
  });

  it.each([['long', 'Thư mục '.repeat(15).trim()], ['spaced', 'Đọc   sau'], ['written in pieces', 'Đọc sau'.normalize('NFD')]])('in a folder whose name is %s goes into the same collection as the last one', async (_, name) => {
    const db = freshArchive();
    const [one, other] = [await idsFor(db, { ...kept, folder: [name] }), await idsFor(db, { ...kept, folder: [name] })];
    expect(other.collectionId).toBe(one.collectionId);
    expect(await db.collections.count()).toBe(1);
  });
});

describe('pictures that come along', () => {
  it('are kept when the article shows them and they are pictures', async () => {
    const db = freshArchive();
    const { id } = await importArticle(db, { ...article, blocks: withPictures(1, 2) }, nothingKept, 9000);
    const pictures = new Map([[pictureUrl(1), new Blob([jpeg(1).bytes], { type: 'text/html' })], [pictureUrl(2), new Blob(['<svg/>'], { type: 'image/jpeg' })], [pictureUrl(3), new Blob([jpeg(3).bytes])]]);
    await importPictures(db, id, pictures, async () => jpeg(9));
    const saved = await openArticle(db, id);
    expect([...(saved?.pictures ?? [])].map(([url, { state }]) => [url, state])).toEqual([[pictureUrl(1), 'kept'], [pictureUrl(2), 'pending']]);
    expect(saved?.pictures.get(pictureUrl(1))?.blob?.type).toBe('image/jpeg');
    expect(saved?.row.pictures).toEqual({ total: 2, kept: 1, missing: 0 });
  });

  it('wait for another try when they cannot be decoded', async () => {
    const db = freshArchive();
    const { id } = await importArticle(db, { ...article, blocks: withPictures(1) }, nothingKept, 9000);
    await importPictures(db, id, new Map([[pictureUrl(1), new Blob([jpeg(1).bytes])]]), () => Promise.reject(new Error('not a picture')));
    expect((await db.pictures.toArray()).map((row) => row.state)).toEqual(['pending']);
  });
});

const items = (...paths: string[]): ImportItem[] => paths.map((path) => ({ ...kept, url: `https://hagiang.gov.vn${path}`, title: path, savedAt: null, html: 'x', pictures: new Map([[pictureUrl(1), new Blob([jpeg(1).bytes])]]) }));

/** Imports articles; what is to happen meanwhile happens before the last, and there it ends. */
async function endedImport(db: ArchiveDatabase, meanwhile: () => Promise<unknown>, change: (article: Article) => Article = (same) => same): Promise<unknown> {
  const ending = new AbortController();
  const all = items('/tin/1', '/tin/2', '/tin/3');
  return importItems(db, all, {
    title: 'wallabag', makeThumbnail: async () => jpeg(9), signal: ending.signal, onProgress: () => undefined,
    read: async (_, { url }) => {
      if (url.endsWith('3')) {
        await meanwhile();
        ending.abort();
      }
      return { article: change(articleAt(new URL(url).pathname, { blocks: withPictures(1) })), pictures: new Map() };
    },
  }).catch((error: unknown) => error);
}

const allButTrace = async (db: ArchiveDatabase) => ({ ...await readersRows(db), jobs: await db.jobs.toArray(), jobItems: await db.jobItems.toArray() });
const idAt = (path: string) => articleId(`https://hagiang.gov.vn${path}`);

describe('an import that was ended', () => {
  it('leaves everything as it was: articles, trash, texts, pictures, tags, collections and series', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1', { blocks: withPictures(1, 2).slice(0, 2) }), 400);
    await writeNote(db, id, 'lời của tôi', 450);
    const { id: trashed } = await saveArticle(db, articleAt('/tin/2', { blocks: [] }), 100);
    await deleteArticles(db, [trashed], 200);
    await tagArticles(db, [id], (await tagNamed(db, 'Họp')).id, true);
    const before = await allButTrace(db);
    await endedImport(db, () => Promise.resolve());
    expect(await allButTrace(db)).toEqual(before);
    expect((await findArticles(db, 'ảnh', 5)).rows.map((row) => row.id)).toEqual([id]);
  });

  it('so does one that fails, at whatever it was', async () => {
    const db = freshArchive();
    db.jobs.hook('creating', () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const read = async (_: unknown, { url }: ImportItem) => (url.endsWith('1') ? { article, pictures: new Map() } : null);
    await expect(importItems(db, items('/tin/1', '/tin/9'), { title: 'x', read, makeThumbnail: async () => jpeg(9), signal: new AbortController().signal, onProgress: () => undefined })).rejects.toThrow();
    expect(await db.articles.count()).toBe(0);
    expect(await db.tags.count() + await db.collections.count()).toBe(0);
  });

  it.each<[string, (db: ArchiveDatabase, id: string) => Promise<unknown>]>([
    ['noted', (db, id) => writeNote(db, id, 'lời của tôi', 9500)], ['marked', (db, id) => markFavourite(db, [id], false)],
    ['saved', (db) => saveArticle(db, articleAt('/tin/1', { blocks: [paragraphOf('Báo vừa sửa.')] }), 9500)],
  ])('leaves an article it had brought and the reader has %s since', async (_, act) => {
    const db = freshArchive();
    await endedImport(db, async () => act(db, await idAt('/tin/1')));
    expect((await db.articles.toArray()).map((row) => row.id)).toEqual([await idAt('/tin/1')]);
    expect((await entry(db))?.deletedAt).toBeUndefined();
  });

  it('leaves the text and note the reader has written over one it had changed', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1', { blocks: [] }), 400);
    const sinceThen = articleAt('/tin/1', { blocks: [paragraphOf('Báo vừa sửa.')] });
    await endedImport(db, async () => {
      await saveArticle(db, sinceThen, 9500);
      await writeNote(db, id, 'lời của tôi', 9600);
    }, (brought) => ({ ...brought, blocks: [...brought.blocks, paragraphOf('Bản đầy đủ hơn của bài này.')] }));
    expect((await openArticle(db, id))?.article).toEqual(sinceThen);
    expect(await db.versions.count()).toBe(2);
    expect(await readNote(db, id)).toBe('lời của tôi');
    expect(await entry(db)).toMatchObject({ isFavourite: false, readAt: null, tags: [] });
  });

  it('does not put back into the trash what the reader has worked on since', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1'), 400);
    await deleteArticles(db, [id], 500);
    await endedImport(db, () => writeNote(db, id, 'lời của tôi', 9500));
    expect((await entry(db))?.deletedAt).toBeUndefined();
  });

  it('says so when not all could be taken out again', async () => {
    const db = freshArchive();
    const error = await endedImport(db, async () => void db.articles.hook('deleting', () => {
      throw new Error('the disk is broken');
    }));
    expect(error).toBeInstanceOf(NotUndone);
  });
});
