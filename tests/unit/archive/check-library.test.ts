import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { buildSegments, createCollection, deleteArticles, findArticles, listArticles, moveArticles, saveArticle, tagArticles, tagNamed, writeNote, type ArchiveDatabase } from '../../../lib/archive';
import { checkLibrary, type LibraryReport } from '../../../lib/archive/check-library';
import type { Article } from '../../../lib/article';
import { paragraphOf, pictureUrl } from '../sample-article';
import { allRows } from './all-rows';
import { articleAt, freshArchive, queueOf, saveWhole, withPictures } from './fresh-archive';

const healthy: LibraryReport = { articles: 2, lostTexts: [], lostEntries: 0, orphans: 0, lostPictures: 0, counts: 0, unindexed: 0 };
const one = articleAt('/tin/1', { title: 'Thuỷ điện', blocks: withPictures(1, 2) });
const two = articleAt('/tin/2', { title: 'Chợ hoa', blocks: withPictures(3) });

async function library(): Promise<{ db: ArchiveDatabase; id: string; other: string }> {
  const db = freshArchive();
  return { db, id: await saveWhole(db, one, 1000), other: await saveWhole(db, two, 2000) };
}

const check = (db: ArchiveDatabase) => checkLibrary(db, (article) => saveArticle(db, article as Article, 9000));
const titlesFound = async (db: ArchiveDatabase, query: string) => (await findArticles(db, query, 9)).rows.map((row) => row.title);

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
      const checked = checkLibrary(db, async () => undefined);
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
    expect(await check(db)).toEqual({ ...healthy, lostEntries: 1 });
    expect((await listArticles(db, '', 9)).map((row) => row.title)).toEqual(['Thuỷ điện', 'Chợ hoa']);
    expect((await db.articles.get(id))?.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
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

  it('in pictures of articles that are gone: takes them out, and no others', async () => {
    const { db, id } = await library();
    await db.articles.delete(id);
    await db.bodies.delete(id);
    expect(await check(db)).toEqual({ ...healthy, articles: 1, orphans: 5 });
    expect([await db.pictures.count(), await db.pictureBytes.count(), await db.thumbnails.count()]).toEqual([1, 1, 1]);
  });

  it('in pictures that are not there though they should be: has them loaded again', async () => {
    const { db, id } = await library();
    await db.pictureBytes.delete([id, pictureUrl(1)]);
    await db.pictures.delete([id, pictureUrl(2)]);
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
    expect(report).toEqual({ ...healthy, unindexed: lost });
  });
});
