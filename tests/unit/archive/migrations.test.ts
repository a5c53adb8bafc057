import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { ArchiveDatabase, completeArticles, findArticles, listArticles, openArticle, saveArticle, tagArticles, tagNamed, writeNote } from '../../../lib/archive';
import { articleId, pictures, type Article } from '../../../lib/article';
import { paragraphOf } from '../sample-article';
import { articleAt, freshArchive, jpeg, withPictures } from './fresh-archive';

let count = 0;

/** An archive as the first version of the product kept it. */
async function firstVersion(name: string): Promise<Dexie> {
  const db = new Dexie(name);
  db.version(1).stores({ articles: 'id, savedAt, deletedAt', bodies: 'id', pictures: '[articleId+url], articleId, state', pictureBytes: '[articleId+url], articleId', thumbnails: 'articleId' });
  return db.open();
}

/** The tables of the second version. */
const secondVersion = {
  articles: 'id, savedAt, deletedAt, revision, textNumber, *tags, collectionId', bodies: 'id', pictures: '[articleId+url], articleId, state', pictureBytes: '[articleId+url], articleId', thumbnails: 'articleId',
  versions: '[articleId+number], articleId', notes: 'articleId', attachments: '[articleId+url], articleId, state', attachmentBytes: '[articleId+url], articleId', tags: 'id, name', collections: 'id, parentId',
  smartCollections: 'id', jobs: 'id', jobItems: '[jobId+position], jobId, [jobId+state]', backups: 'id', counters: 'id', removals: 'id, revision', tail: 'number', segments: 'segment', postings: '[bucket+segment], segment', vocabulary: 'id',
};

async function addAsBefore(db: Dexie, article: Article, savedAt: number, changes: object = {}): Promise<string> {
  const id = await articleId(article.canonicalUrl);
  const shown = pictures(article);
  await db.table('articles').put({
    id, canonicalUrl: article.canonicalUrl, title: article.title, siteName: article.site.name, host: article.site.host, publishedAt: article.publishedAt,
    searchKey: 'khong dau', savedAt, updatedAt: savedAt + 5, pictures: { total: shown.length, kept: shown.length, missing: 0 }, ...changes,
  });
  await db.table('bodies').put({ id, article });
  for (const [position, { url }] of shown.entries()) {
    await db.table('pictures').put({ articleId: id, url, position, state: 'kept' });
    await db.table('pictureBytes').put({ articleId: id, url, ...jpeg(position, 7) });
  }
  if (shown.length > 0) await db.table('thumbnails').put({ articleId: id, ...jpeg(9) });
  return id;
}

const numbered = (at: number) => articleAt(`/tin/${at}`, { title: `Bài ${at}`, blocks: [paragraphOf(`Nội dung thứ ${at} về thuỷ điện`), ...withPictures(at % 3 + 1)] });

async function oldLibrary(size: number): Promise<{ name: string; rows: Record<string, unknown[]> }> {
  count += 1;
  const name = `old-archive-${count}`;
  const db = await firstVersion(name);
  for (let at = 0; at < size; at += 1) await addAsBefore(db, numbered(at), 1000 + at, at === 1 ? { deletedAt: 9000 } : {});
  const rows = Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray() as unknown[]] as const)));
  db.close();
  return { name, rows };
}

describe('an archive of the first version', () => {
  it('is there whole in the newer product, before anything else is done', async () => {
    const { name, rows } = await oldLibrary(4);
    const db = new ArchiveDatabase(name);
    for (const { searchKey: _, ...row } of rows['articles'] as { id: string; searchKey: string }[]) {
      expect(await db.articles.get(row.id)).toMatchObject({ ...row, isFavourite: false, tags: [], hasNote: false, readAt: null });
    }
    for (const table of ['bodies', 'pictures', 'pictureBytes', 'thumbnails']) expect(await db.table(table).toArray()).toEqual(rows[table]);
    expect((await listArticles(db, '', 10)).map(({ title }) => title)).toEqual(['Bài 3', 'Bài 2', 'Bài 0']);
    expect((await openArticle(db, await articleId(numbered(3).canonicalUrl)))?.article).toEqual(numbered(3));
  });

  it('is found by every word once it is completed, but for what is in the trash', async () => {
    const db = new ArchiveDatabase((await oldLibrary(4)).name);
    await completeArticles(db);
    expect((await findArticles(db, 'thuy dien', 10)).rows).toHaveLength(3);
    expect((await findArticles(db, '"nội dung thứ 2"', 10)).rows.map(({ title }) => title)).toEqual(['Bài 2']);
  });

  it('has entries then like those of articles saved today', async () => {
    const db = new ArchiveDatabase((await oldLibrary(3)).name);
    await completeArticles(db);
    const today = freshArchive();
    const { id } = await saveArticle(today, numbered(2), 1);
    const { section, authors, excerpt, textKey, textBytes } = await today.articles.get(id) ?? {};
    expect(await db.articles.get(id)).toMatchObject({ section, authors, excerpt, textKey, textBytes, savedAt: 1002, updatedAt: 1007 });
  });

  it('says what its pictures take', async () => {
    const db = new ArchiveDatabase((await oldLibrary(1)).name);
    await completeArticles(db);
    const bytes = (await db.pictureBytes.toArray()).reduce((sum, row) => sum + row.bytes.byteLength, 0);
    expect((await db.articles.toArray()).map((row) => row.pictureBytes)).toEqual([bytes]);
  });

  it('can be completed in pieces: ended in the middle it goes on, and does nothing twice', async () => {
    const { name } = await oldLibrary(120);
    const first = new ArchiveDatabase(name);
    await expect(completeArticles(first, (done) => {
      if (done >= 50) throw new Error('the browser ended');
    })).rejects.toThrow('the browser ended');
    const done = await first.articles.where('textNumber').above(0).toArray();
    expect(done).toHaveLength(50);
    first.close();
    const heard: [number, number][] = [];
    const second = new ArchiveDatabase(name);
    await completeArticles(second, (at, total) => heard.push([at, total]));
    expect(heard).toEqual([[0, 70], [50, 70]]);
    for (const row of done) expect(await second.articles.get(row.id)).toEqual(row);
    const rows = await second.articles.toArray();
    expect(new Set(rows.map((row) => row.textNumber)).size).toBe(120);
    expect(new Set(rows.map((row) => row.revision)).size).toBe(120);
    expect((await second.tail.toCollection().primaryKeys())).toEqual(rows.map((row) => row.textNumber).sort((one, other) => one - other));
    await completeArticles(second);
    expect(await second.articles.toArray()).toEqual(rows);
  }, 30_000);

  it('keeps what the reader does before it is completed', async () => {
    const db = new ArchiveDatabase((await oldLibrary(3)).name);
    const [id, other] = await Promise.all([articleId(numbered(0).canonicalUrl), articleId(numbered(2).canonicalUrl)]);
    await writeNote(db, id, 'nhớ hỏi lại', 2000);
    await tagArticles(db, [other], (await tagNamed(db, 'Họp')).id, true);
    await Promise.all([completeArticles(db), saveArticle(db, { ...numbered(2), title: 'Tên mới' }, 3000)]);
    expect((await findArticles(db, 'note:"hoi lai"', 5)).rows.map((row) => row.id)).toEqual([id]);
    expect((await findArticles(db, 'tag:họp', 5)).rows.map((row) => row.title)).toEqual(['Tên mới']);
    expect(await db.tail.count()).toBe(3);
  });

  it('with an entry that has lost its text is completed all the same', async () => {
    const db = new ArchiveDatabase((await oldLibrary(3)).name);
    await db.bodies.delete(await articleId(numbered(0).canonicalUrl));
    await completeArticles(db);
    expect((await findArticles(db, 'thuy dien', 10)).rows.map(({ title }) => title)).toEqual(['Bài 2']);
    expect(await db.articles.count()).toBe(3);
  });
});

describe('an archive of the second version', () => {
  it('is there whole in the newer product, and an article of it can stand for other addresses', async () => {
    const { name } = await oldLibrary(3);
    const second = new Dexie(name);
    second.version(2).stores(secondVersion);
    await second.open();
    for (const row of await second.table<object>('articles').toArray()) await second.table('articles').put({ ...row, tags: [], otherIds: undefined, textNumber: 0, revision: 1 });
    const before = await Promise.all(second.tables.map(async (table) => [table.name, await table.toArray() as unknown[]] as const));
    second.close();
    const db = new ArchiveDatabase(name);
    for (const [table, rows] of before) expect(await db.table(table).toArray(), table).toEqual(rows);
    const id = await articleId(numbered(0).canonicalUrl);
    await db.articles.update(id, { otherIds: ['x'] });
    expect((await db.articles.where('otherIds').equals('x').toArray()).map((row) => row.id)).toEqual([id]);
  });
});

describe('a change of the archive that fails', () => {
  it('leaves all as the older product can read it, and succeeds another time', async () => {
    const { name, rows } = await oldLibrary(3);
    const put = IDBObjectStore.prototype.put; // eslint-disable-line typescript/unbound-method -- called on its own store below
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fail(this: IDBObjectStore, ...given) {
      if (this.name === 'counters') throw new DOMException('disk full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(new ArchiveDatabase(name).open()).rejects.toThrow();
    broken.mockRestore();
    const old = await firstVersion(name);
    for (const table of old.tables) expect(await table.toArray()).toEqual(rows[table.name]);
    expect(old.tables).toHaveLength(5);
    old.close();
    expect(await new ArchiveDatabase(name).articles.count()).toBe(3);
  });
});
