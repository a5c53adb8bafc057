import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { findArticles, saveArticle, type ArchiveDatabase } from '../../../lib/archive';
import {
  createCollection, deleteCollection, deleteSearch, deleteTag, keepSearch, mergeTags, moveArticles, moveCollection, readNote, renameCollection, renameTag, tagArticles, tagNamed, writeNote,
} from '../../../lib/archive/order';
import { readersRows } from './all-rows';
import { articleAt, freshArchive } from './fresh-archive';

async function library() {
  const db = freshArchive();
  const ids: string[] = [];
  for (const at of [1, 2, 3]) ids.push((await saveArticle(db, articleAt(`/tin/${at}`, { title: `Bài ${at}` }), at)).id);
  const [one = '', two = '', three = ''] = ids;
  return { db, one, two, three };
}

async function tagged() {
  const { db, one, two, three } = await library();
  const [red, blue] = [await tagNamed(db, 'Họp'), await tagNamed(db, 'Chi bộ')];
  await tagArticles(db, [one, two], red.id, true);
  await tagArticles(db, [two, three], blue.id, true);
  return { db, one, two, three, red, blue };
}

const tagsOf = async (db: ArchiveDatabase, id: string) => (await db.articles.get(id))?.tags;

describe('tags', () => {
  it('of one name are one, whatever case, spaces and composed letters; no article has one twice', async () => {
    const { db, one, red } = await tagged();
    for (const name of ['họp', ' HỌP ', 'Họp,', 'Họp'.normalize('NFD')]) expect((await tagNamed(db, name)).id).toBe(red.id);
    await tagArticles(db, [one], red.id, true);
    expect(await tagsOf(db, one)).toEqual([red.id]);
    await expect(tagNamed(db, ' , ')).rejects.toThrow(RangeError);
  });

  it.each<[string, (db: ArchiveDatabase, red: string, blue: string) => Promise<() => Promise<void>>]>([
    ['renamed', (db, red) => renameTag(db, red, 'Hội nghị')],
    ['renamed to what another is called', (db, red) => renameTag(db, red, 'CHI BỘ')],
    ['merged', (db, red, blue) => mergeTags(db, red, blue)],
    ['removed', (db, red) => deleteTag(db, red)],
  ])('that are %s are as before when that is undone', async (_, change) => {
    const { db, red, blue } = await tagged();
    const before = await readersRows(db);
    const undo = await change(db, red.id, blue.id);
    expect(await readersRows(db)).not.toEqual(before);
    await undo();
    expect(await readersRows(db)).toEqual(before);
  });

  it.each(['merged', 'renamed to the same name'])('%s are one on every article', async (how) => {
    const { db, red, blue } = await tagged();
    await (how === 'merged' ? mergeTags(db, red.id, blue.id) : renameTag(db, red.id, 'chi bộ'));
    expect((await db.articles.toArray()).map((row) => row.tags)).toEqual([[blue.id], [blue.id], [blue.id]]);
    expect(await db.tags.toArray()).toEqual([blue]);
    expect((await findArticles(db, 'tag:"chi bo"', 9)).rows).toHaveLength(3);
  });

  it('merged into themselves stay', async () => {
    const { db, red } = await tagged();
    await mergeTags(db, red.id, red.id);
    expect(await db.tags.count()).toBe(2);
  });

  it.each(['removed', 'renamed'])('put on meanwhile stay when it is undone that another was %s', async (how) => {
    const { db, one, red, blue } = await tagged();
    const undo = await (how === 'removed' ? deleteTag(db, red.id) : renameTag(db, red.id, 'Khác'));
    await tagArticles(db, [one], blue.id, true);
    await undo();
    expect((await tagsOf(db, one))?.toSorted()).toEqual([red.id, blue.id].toSorted());
  });
});

async function nested() {
  const { db, one, two, three } = await library();
  const outer = await createCollection(db, ' Hà   Giang ', null);
  const middle = await createCollection(db, 'Đảng', outer.id);
  const inner = await createCollection(db, 'Chi bộ', middle.id);
  await moveArticles(db, [one], outer.id);
  await moveArticles(db, [two], middle.id);
  await moveArticles(db, [three], inner.id);
  return { db, one, two, three, outer, middle, inner };
}

const placeOf = async (db: ArchiveDatabase, ...ids: string[]) => (await db.articles.bulkGet(ids)).map((row) => row?.collectionId);

describe('collections', () => {
  it('have tidy names, and are never without one', async () => {
    const { db, outer } = await nested();
    expect(outer.name).toBe('Hà Giang');
    await expect(createCollection(db, ' \n', null)).rejects.toThrow(RangeError);
    await expect(renameCollection(db, outer.id, '')).rejects.toThrow(RangeError);
  });

  it('go into one another, and never into themselves, however deep', async () => {
    const { db, outer, middle, inner } = await nested();
    expect(await moveCollection(db, outer.id, outer.id)).toBe(false);
    expect(await moveCollection(db, outer.id, inner.id)).toBe(false);
    expect(await moveCollection(db, middle.id, null)).toBe(true);
    expect(await moveCollection(db, outer.id, inner.id)).toBe(true);
    expect((await findArticles(db, 'collection:"chi bo"', 9)).rows.map((row) => row.title).toSorted()).toEqual(['Bài 1', 'Bài 3']);
  });

  it('removed leave their articles where they stood, and come back with all inside when that is undone', async () => {
    const { db, one, two, three, outer, middle } = await nested();
    const before = await readersRows(db);
    const undo = await deleteCollection(db, middle.id);
    expect(await placeOf(db, one, two, three)).toEqual([outer.id, outer.id, outer.id]);
    expect(await db.collections.toArray()).toEqual([outer]);
    await undo();
    expect(await readersRows(db)).toEqual(before);
  });

  it('give back an article that was moved, each to its own place, and those saved since stay out', async () => {
    const { db, one, two, three, inner } = await nested();
    const before = await readersRows(db);
    const undo = await moveArticles(db, [one, two, three, 'unknown'], inner.id);
    expect(await placeOf(db, one, two, three)).toEqual([inner.id, inner.id, inner.id]);
    await undo();
    expect(await readersRows(db)).toEqual(before);
  });

  it('that are kept searches come back too', async () => {
    const db = freshArchive();
    const undo = await deleteSearch(db, (await keepSearch(db, ' Chưa đọc ', 'is:unread')).id);
    await undo();
    expect(await db.smartCollections.toArray()).toMatchObject([{ name: 'Chưa đọc', query: 'is:unread' }]);
  });
});

describe('notes', () => {
  it('are kept as written, found by their words, and gone when emptied', async () => {
    const { db, one } = await library();
    await writeNote(db, one, 'Hỏi lại chị Hoà\n  về số liệu', 5);
    expect(await readNote(db, one)).toBe('Hỏi lại chị Hoà\n  về số liệu');
    expect((await findArticles(db, 'note:hòa is:noted', 5)).rows.map((row) => row.id)).toEqual([one]);
    await writeNote(db, one, 'khác', 6);
    expect((await findArticles(db, 'note:hòa', 5)).rows).toEqual([]);
    await writeNote(db, one, ' \n', 7);
    expect([await readNote(db, one), await db.notes.count(), (await db.articles.get(one))?.hasNote]).toEqual(['', 0, false]);
    expect((await findArticles(db, 'khác', 5)).rows).toEqual([]);
  });

  it('written in two windows at once are both kept', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    await writeNote(db, id, 'từ đầu', 2000);
    expect(await writeNote(db, id, 'từ đầu, cửa sổ một', 3000, 'từ đầu')).toBe('từ đầu, cửa sổ một');
    expect(await writeNote(db, id, 'từ đầu, cửa sổ hai', 3100, 'từ đầu')).toBe('từ đầu, cửa sổ hai\n\ntừ đầu, cửa sổ một');
    expect(await readNote(db, id)).toBe('từ đầu, cửa sổ hai\n\ntừ đầu, cửa sổ một');
  });

  it('stay when the article is saved again', async () => {
    const { db, one } = await library();
    await writeNote(db, one, 'nhớ hỏi', 5);
    await saveArticle(db, articleAt('/tin/1'), 9);
    expect((await findArticles(db, 'note:hỏi', 5)).rows).toHaveLength(1);
  });
});
