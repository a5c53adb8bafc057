import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  ArchiveDatabase, createCollection, deleteArticles, deleteTag, emptyTrash, keepSearch, markFavourite, markRead, moveArticles, renameTag, restoreArticles, saveArticle, tagArticles, tagNamed,
  watchCatalogue, writeNote, type Catalogue,
} from '../../../lib/archive';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';

/** Follows a library as an open window does. */
function follow(db: ArchiveDatabase) {
  const heard: { articles: number; isComplete: boolean }[] = [];
  let last: Catalogue | null = null;
  const onError = vi.fn();
  const stop = watchCatalogue(db, (catalogue) => {
    last = catalogue;
    heard.push({ articles: catalogue.articles.size, isComplete: catalogue.isComplete });
  }, onError);
  onTestFinished(stop);
  return { heard, onError, stop, now: () => last };
}

/** The list is, or soon will be, just what the database holds. */
async function agrees(db: ArchiveDatabase, { now }: ReturnType<typeof follow>): Promise<void> {
  await vi.waitFor(async () => {
    const [rows, tags, collections, searches] = await Promise.all([db.articles.toArray(), db.tags.toArray(), db.collections.toArray(), db.smartCollections.toArray()]);
    const catalogue = now();
    expect(catalogue?.isComplete).toBe(true);
    expect([...catalogue?.articles.values() ?? []].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(rows);
    expect([...catalogue?.byText.keys() ?? []].sort((one, other) => one - other)).toEqual(rows.map((row) => row.textNumber).sort((one, other) => one - other));
    for (const row of rows) expect(catalogue?.byText.get(row.textNumber)).toEqual(row);
    expect([[...catalogue?.tags.values() ?? []], [...catalogue?.collections.values() ?? []], catalogue?.smartCollections]).toEqual([tags, collections, searches]);
  }, { timeout: 3000 });
}

async function fill(db: ArchiveDatabase, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < size; at += 1) ids.push((await saveArticle(db, articleAt(`/tin/${at}`, { title: `Bài ${at}` }), 1000 + at)).id);
  return ids;
}

describe('an open list', () => {
  it('is soon the whole library, of an empty one too', async () => {
    const [empty, full] = [freshArchive(), freshArchive()];
    await fill(full, 3);
    for (const db of [empty, full]) await agrees(db, follow(db));
  });

  it('shows the newest at once and says when that is all', async () => {
    const db = freshArchive();
    await fill(db, 70);
    const list = follow(db);
    await agrees(db, list);
    expect(list.heard.at(-1)).toEqual({ articles: 70, isComplete: true });
    expect(list.heard.find(({ articles }) => articles > 0)?.articles).toBeGreaterThanOrEqual(60);
    expect(list.heard.filter(({ articles, isComplete }) => isComplete && articles < 70)).toEqual([]);
  });

  it.each<[string, (db: ArchiveDatabase, id: string) => Promise<unknown>]>([
    ['an article saved', (db) => saveArticle(db, articleAt('/tin/moi'), 5000)], ['one saved again, changed', (db) => saveArticle(db, articleAt('/tin/0', { title: 'Sửa' }), 5000)],
    ['its pictures come', (db) => saveWhole(db, articleAt('/tin/0', { title: 'Bài 0', blocks: withPictures(1, 2) }), 5000)], ['one read', (db, id) => markRead(db, [id], 1)], ['a favourite', (db, id) => markFavourite(db, [id], true)],
    ['a note', (db, id) => writeNote(db, id, 'nhớ', 5000)], ['a tag put on', async (db, id) => tagArticles(db, [id], (await tagNamed(db, 'Mới')).id, true)], ['a tag renamed', async (db) => renameTag(db, (await tagNamed(db, 'Họp')).id, 'Hội')],
    ['a tag removed', async (db) => deleteTag(db, (await tagNamed(db, 'Họp')).id)], ['a collection', async (db, id) => moveArticles(db, [id], (await createCollection(db, 'Đảng', null)).id)], ['a kept search', (db) => keepSearch(db, 'Chưa đọc', 'is:unread')],
    ['one put into the trash', (db, id) => deleteArticles(db, [id], 5000)], ['one taken out of it', async (db, id) => deleteArticles(db, [id], 5000).then(() => restoreArticles(db, [id]))],
    ['one removed for good', async (db, id) => deleteArticles(db, [id], 5000).then(() => emptyTrash(db, Infinity))],
  ])('hears of %s, from this window and from another', async (_, change) => {
    for (const name of ['this', 'another']) {
      const db = freshArchive();
      const [id = ''] = await fill(db, 2);
      await tagArticles(db, [id], (await tagNamed(db, 'Họp')).id, true);
      const list = follow(db);
      await agrees(db, list);
      await change(name === 'this' ? db : new ArchiveDatabase(db.name), id);
      await agrees(db, list);
    }
  });

  it('shows again what was removed for good and then saved again, and not what was removed after that', async () => {
    const db = freshArchive();
    const [id = ''] = await fill(db, 2);
    const list = follow(db);
    await agrees(db, list);
    for (let time = 0; time < 3; time += 1) {
      await deleteArticles(db, [id], 5000);
      await emptyTrash(db, Infinity);
      if (time === 1) await agrees(db, list);
      await saveArticle(db, articleAt('/tin/0', { title: `Lần ${time}` }), 6000);
      await agrees(db, list);
    }
    await deleteArticles(db, [id], 7000);
    await emptyTrash(db, Infinity);
    await agrees(db, list);
    await markFavourite(db, (await db.articles.toArray()).map((row) => row.id), true);
    await agrees(db, list);
    expect(list.now()?.articles.size).toBe(1);
  });

  it('hears of many changes at once, also while it is still being read', async () => {
    const db = freshArchive();
    const ids = await fill(db, 80);
    const list = follow(db);
    const work = ids.map((id, at) => [markFavourite(db, [id], true), deleteArticles(db, [id], at), saveArticle(db, articleAt(`/tin/moi-${at}`), at)][at % 3]);
    await Promise.all([...work, emptyTrash(db, 40)]);
    await agrees(db, list);
    expect(list.onError).not.toHaveBeenCalled();
  });

  it('hears nothing more once it is closed', async () => {
    const db = freshArchive();
    const [id = ''] = await fill(db, 2);
    const list = follow(db);
    await agrees(db, list);
    list.stop();
    const before = list.heard.length;
    await markFavourite(db, [id], true);
    await tagNamed(db, 'Mới');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(list.heard).toHaveLength(before);
  });

  it('closed while it is still being read hears nothing at all, of errors neither', async () => {
    const db = freshArchive();
    await fill(db, 5);
    const list = follow(db);
    list.stop();
    db.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(list.heard).toEqual([]);
    expect(list.onError).not.toHaveBeenCalled();
  });

  it('is told when the archive cannot be read', async () => {
    const db = freshArchive();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const list = follow(db);
    await vi.waitFor(() => expect(list.onError).toHaveBeenCalled());
  });
});
