import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  buildSegments, createCollection, deleteArticles, findArticles, listArticles, loadAttachments, moveArticles, rebuildIndex, saveArticle, tagArticles, tagNamed, wantAttachments, writeNote, type ArchiveDatabase,
} from '../../../lib/archive';
import { checkLibrary, type LibraryReport } from '../../../lib/archive/check/check-library';
import { paragraphOf, pictureUrl } from '../sample-article';
import { allRows } from './all-rows';
import { articleAt, freshArchive, jpeg, queueOf, saveWhole, withPictures } from './fresh-archive';

const healthy: LibraryReport = { articles: 2, lostTexts: [], lostEntries: 0, lostNotes: [], orphans: 0, lostPictures: 0, lostFiles: 0, thumbnails: 0, counts: 0, unindexed: 0 };
const one = articleAt('/tin/1', { title: 'Thuỷ điện', blocks: withPictures(1, 2) });
const two = articleAt('/tin/2', { title: 'Chợ hoa', blocks: withPictures(3) });

async function library(): Promise<{ db: ArchiveDatabase; id: string; other: string }> {
  const db = freshArchive();
  return { db, id: await saveWhole(db, one, 1000), other: await saveWhole(db, two, 2000) };
}

const makeThumbnail = async () => jpeg(8);
const check = (db: ArchiveDatabase) => checkLibrary(db, { makeThumbnail });
const titlesFound = async (db: ArchiveDatabase, query: string) => (await findArticles(db, query, 9)).rows.map((row) => row.title);

/** Makes a text unreadable, as broken bytes on the disk do: alone and among others. */
function breakText(db: ArchiveDatabase, id: string): void {
  db.bodies.hook('reading', (row: { id: string }) => {
    if (row.id === id) throw new DOMException('broken', 'DataError');
    return row;
  });
}

describe('a library in order', () => {
  it('is said to be, and not touched', async () => {
    const { db, id, other } = await library();
    await tagArticles(db, [id], (await tagNamed(db, 'Họp')).id, true);
    await moveArticles(db, [id], (await createCollection(db, 'Đảng', null)).id);
    await writeNote(db, id, 'nhớ', 3000);
    await deleteArticles(db, [other], 4000);
    const before = await allRows(db);
    expect(await check(db)).toEqual(healthy);
    expect(await allRows(db)).toEqual(before);
  });

  it('is in order also when pictures still wait, or could not be had', async () => {
    const db = freshArchive();
    await saveArticle(db, one, 1000);
    expect(await check(db)).toEqual({ ...healthy, articles: 1 });
    await queueOf(db, { download: () => Promise.reject(new Error('no')) })();
    expect(await check(db)).toEqual({ ...healthy, articles: 1 });
  });

  it.each(['before', 'after'])('is in order also when an older version keeps a picture that the newer has not (%s the new ones came)', async (when) => {
    const { db } = await library();
    await saveArticle(db, { ...one, blocks: [paragraphOf('Đã sửa'), ...withPictures(5)] }, 3000);
    if (when === 'after') await queueOf(db)();
    const before = await allRows(db);
    expect(await check(db)).toEqual(healthy);
    expect(await allRows(db)).toEqual(before);
  });

  it('that is empty is in order', async () => {
    expect(await check(freshArchive())).toEqual({ ...healthy, articles: 0 });
  });
});

describe('an article saved while the library is checked', () => {
  it('keeps its pictures, whenever it is saved', async () => {
    for (let turns = 0; turns < 30; turns += 1) {
      const { db } = await library();
      const checked = checkLibrary(db, { makeThumbnail });
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const { id } = await saveArticle(db, articleAt('/tin/moi', { blocks: withPictures(1) }), 9000);
      await checked;
      expect(await db.pictures.where('articleId').equals(id).count()).toBe(1);
    }
  });
});

describe('a library that is broken', () => {
  it('in a text that is lost: says which, and keeps the entry and its pictures', async () => {
    const { db, id } = await library();
    await db.bodies.delete(id);
    expect(await check(db)).toEqual({ ...healthy, lostTexts: ['Thuỷ điện'] });
    expect([await db.articles.count(), await db.pictureBytes.count()]).toEqual([2, 3]);
  });

  it('in an entry that is lost: the text gets one again, with its pictures, and is found', async () => {
    const { db, id } = await library();
    await db.articles.delete(id);
    // Its words were under the number of the lost entry.
    expect(await check(db)).toEqual({ ...healthy, lostEntries: 1, orphans: 1 });
    expect((await listArticles(db, '', 9)).map((row) => row.title)).toEqual(['Thuỷ điện', 'Chợ hoa']);
    expect(await db.articles.get(id)).toMatchObject({ pictures: { total: 2, kept: 2, missing: 0 }, link: { state: 'unchecked', checkedAt: null } });
    expect(await titlesFound(db, 'thuy dien')).toEqual(['Thuỷ điện']);
    expect(await check(db)).toEqual(healthy);
  });

  it('in the entry of an article with a note and an older version: neither is lost, now or at the next saving', async () => {
    const { db, id } = await library();
    await writeNote(db, id, 'nhớ hỏi', 2500);
    await saveArticle(db, { ...one, title: 'Bản hai' }, 3000);
    await db.articles.delete(id);
    await check(db);
    expect(await db.articles.get(id)).toMatchObject({ hasNote: true, versions: 1 });
    await saveArticle(db, { ...one, title: 'Bản ba' }, 10_000);
    expect((await db.versions.toArray()).map((version) => version.article.title)).toEqual(['Thuỷ điện', 'Bản hai']);
  });

  it('in pictures and words of articles that are gone: takes them out, and no others', async () => {
    const { db, id } = await library();
    await db.articles.delete(id);
    await db.bodies.delete(id);
    expect(await check(db)).toEqual({ ...healthy, articles: 1, orphans: 6 });
    expect([await db.pictures.count(), await db.pictureBytes.count(), await db.thumbnails.count()]).toEqual([1, 1, 1]);
  });

  it('in pictures that are not there though they should be: has them loaded again', async () => {
    const { db, id } = await library();
    await db.pictureBytes.delete([id, pictureUrl(1)]);
    await Promise.all([db.pictures.delete([id, pictureUrl(2)]), db.pictureBytes.delete([id, pictureUrl(2)])]);
    const report = await check(db);
    expect(report).toMatchObject({ lostPictures: 2, lostTexts: [], orphans: 0 });
    expect((await db.pictures.where('articleId').equals(id).toArray()).map((row) => row.state)).toEqual(['pending', 'pending']);
    await queueOf(db)();
    expect((await db.articles.get(id))?.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
    expect(await check(db)).toEqual(healthy);
  });

  it.each([
    ['more pictures than there are', { pictures: { total: 9, kept: 9, missing: 0 } }], ['missing ones that are not', { pictures: { total: 2, kept: 1, missing: 1 } }], ['a wrong size', { pictureBytes: 1 }],
  ])('in an entry that says %s: counts anew', async (_, wrong) => {
    const { db, id } = await library();
    const right = await db.articles.get(id);
    await db.articles.update(id, wrong);
    expect(await check(db)).toEqual({ ...healthy, counts: 1 });
    expect({ ...await db.articles.get(id), revision: 0 }).toEqual({ ...right, revision: 0 });
  });

  it('in a file that is not there though it should be: has it loaded again', async () => {
    const { db, id } = await library();
    await wantAttachments(db, id);
    await loadAttachments(db, async () => ({ type: 'application/pdf', bytes: new ArrayBuffer(3) }), async () => true);
    expect(await check(db)).toEqual(healthy);
    await db.attachmentBytes.clear();
    expect(await check(db)).toEqual({ ...healthy, lostFiles: 1 });
    expect((await db.attachments.toArray()).map((row) => row.state)).toEqual(['pending']);
  });

  it('in the record of a picture whose bytes are there: keeps them; bytes that nothing shows go', async () => {
    const { db, id } = await library();
    await db.pictures.delete([id, pictureUrl(1)]);
    await db.pictureBytes.put({ articleId: id, url: pictureUrl(9), ...jpeg(1) });
    expect(await check(db)).toEqual({ ...healthy, counts: 1, orphans: 1 });
    expect((await db.articles.get(id))?.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
    expect(await db.pictureBytes.get([id, pictureUrl(9)])).toBeUndefined();
    expect(await check(db)).toEqual(healthy);
  });

  it('in a picture that is said to be missing and is there: keeps it', async () => {
    const { db, id } = await library();
    await db.pictures.update([id, pictureUrl(1)], { state: 'missing', reason: 'not-found' });
    expect(await check(db)).toMatchObject({ counts: 1, orphans: 0, lostPictures: 0 });
    expect((await db.articles.get(id))?.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
  });

  it('in the pictures of the list: makes them anew', async () => {
    const { db } = await library();
    await db.thumbnails.clear();
    expect(await check(db)).toEqual({ ...healthy, thumbnails: 2 });
    expect(await db.thumbnails.count()).toBe(2);
  });

  it.each([['versions', { versions: 3 }], ['a note', { hasNote: true }], ['a tag', { tags: ['nowhere'] }], ['a collection', { collectionId: 'nowhere' }]])('in an entry that names %s that is not there: puts it right', async (_, wrong) => {
    const { db, id } = await library();
    const right = await db.articles.get(id);
    await db.articles.update(id, wrong);
    expect(await check(db)).toEqual({ ...healthy, counts: 1 });
    expect({ ...await db.articles.get(id), revision: 0 }).toEqual({ ...right, revision: 0 });
  });

  it('in older versions whose article is gone: the newest of them becomes it', async () => {
    const { db, id } = await library();
    await saveArticle(db, { ...one, title: 'Bản hai' }, 3000);
    await Promise.all([db.articles.delete(id), db.bodies.delete(id)]);
    expect(await check(db)).toMatchObject({ lostEntries: 1, lostTexts: [], orphans: 1 });
    expect(await db.articles.get(id)).toMatchObject({ versions: 1, pictures: { total: 2, kept: 2, missing: 0 } });
    expect(await db.pictureBytes.count()).toBe(3);
    expect((await listArticles(db, '', 9)).map((row) => row.title).sort()).toEqual(['Chợ hoa', 'Thuỷ điện']);
  });

  it('in what belongs to nothing: words go, a note is said and stays', async () => {
    const { db, id } = await library();
    await writeNote(db, id, 'nhớ hỏi', 2500);
    const { textNumber = 0 } = await db.articles.get(id) ?? {};
    await Promise.all([db.articles.delete(id), db.bodies.delete(id), db.thumbnails.delete(id), db.pictures.where('articleId').equals(id).delete(), db.pictureBytes.where('articleId').equals(id).delete()]);
    expect(await check(db)).toEqual({ ...healthy, articles: 1, orphans: 1, lostNotes: ['nhớ hỏi'] });
    expect([await db.tail.get(textNumber), await db.notes.count()]).toEqual([undefined, 1]);
  });

  it('in one text that cannot be read: says which, mends all else, and search goes on to know the others', async () => {
    const { db, id, other } = await library();
    await db.articles.update(other, { pictureBytes: 1 });
    await db.counters.update('library', { textNumber: 300 });
    await rebuildIndex(db);
    breakText(db, id);
    expect(await check(db)).toEqual({ ...healthy, lostTexts: ['Thuỷ điện'], counts: 1 });
    expect(await db.segments.count()).toBe(1);
    expect(await titlesFound(db, 'cho hoa')).toEqual(['Chợ hoa']);
    expect(await db.pictureBytes.count()).toBe(3);
  });

  it('in its whole store, is no library with lost texts: the check says what is wrong', async () => {
    const { db } = await library();
    db.bodies.hook('reading', () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(check(db)).rejects.toThrow();
  });

  it.each<[string, (db: ArchiveDatabase) => Promise<unknown>, number]>([
    ['words that wait', (db) => db.tail.clear(), 2],
    ['a segment', (db) => db.segments.clear(), 2],
    ['the words of a segment', (db) => db.postings.clear(), 2],
    ['numbers', (db) => db.articles.toCollection().modify({ textNumber: 0 }), 2],
  ])('in the search index, which has lost %s: finds everything again', async (what, lose, lost) => {
    const { db } = await library();
    if (what.includes('segment')) {
      const { textNumber } = await db.counters.get('library') ?? { textNumber: 0 };
      await db.counters.update('library', { textNumber: 300 });
      await buildSegments(db);
      expect([textNumber < 256, await db.segments.count(), await db.tail.count()]).toEqual([true, 1, 0]);
    }
    await lose(db);
    const report = await check(db);
    expect([await titlesFound(db, 'thuỷ điện'), await titlesFound(db, 'cho hoa')]).toEqual([['Thuỷ điện'], ['Chợ hoa']]);
    // The words under the numbers that are lost belong to nothing now.
    expect(report).toEqual({ ...healthy, unindexed: lost, orphans: what === 'numbers' ? lost : 0 });
  });
});
