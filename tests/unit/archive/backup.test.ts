import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  createCollection, deleteArticles, deleteTag, emptyTrash, keepSearch, loadAttachments, markFavourite, moveArticles, renameTag, saveArticle, tagArticles, tagNamed, wantAttachments, writeNote,
  type ArchiveDatabase,
} from '../../../lib/archive';
import { backUp, changeBackup, confirmHanded, isDue, isOld, readBackup } from '../../../lib/archive/backup';
import { openZip, readManifest, restoreSet } from '../../../lib/archive/import';
import { paragraphOf } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';
import { memoryFolder } from './memory-folder';

const day = 86_400_000;
const start = Date.UTC(2024, 2, 1, 3);

const run = (db: ArchiveDatabase, { options }: ReturnType<typeof memoryFolder>, at: number) => backUp(db, { ...options, now: start + at * 1000 });

async function broughtBack({ files }: ReturnType<typeof memoryFolder>): Promise<ArchiveDatabase> {
  const after = freshArchive();
  const report = await restoreSet(after, await Promise.all([...files.values()].toReversed().map((file) => openZip(file))));
  expect(report.damaged).toEqual([]);
  return after;
}

async function library() {
  const db = freshArchive();
  const one = await saveWhole(db, articleAt('/tin/1', { title: 'Một', blocks: withPictures(1, 2) }), 1000);
  const two = await saveWhole(db, articleAt('/tin/2', { title: 'Hai', blocks: withPictures(3) }), 2000);
  await tagArticles(db, [one], (await tagNamed(db, 'Họp')).id, true);
  return { db, one, two };
}

describe('backups', () => {
  it('begin with the whole library, go on with what has changed, and together are the library field by field', async () => {
    const { db, one, two } = await library();
    const into = memoryFolder();
    expect(await run(db, into, 0)).toBe('ban-sach-2024-03-01-100000-day-du.zip');
    await saveArticle(db, articleAt('/tin/1', { title: 'Một, sửa', blocks: [paragraphOf('Đã sửa'), ...withPictures(1)] }), 3000);
    await writeNote(db, two, 'nhớ hỏi', 4000);
    expect(await run(db, into, 1)).toMatch(/thay-doi\.zip$/);
    await moveArticles(db, [one], (await createCollection(db, 'Đảng', null)).id);
    await markFavourite(db, [two], true);
    await deleteArticles(db, [two], 5000);
    await saveWhole(db, articleAt('/tin/3', { title: 'Ba' }), 6000);
    await run(db, into, 2);
    expect(into.isFull()).toEqual([true, false, false]);
    expect(await readersRows(await broughtBack(into))).toEqual(await readersRows(db));
  });

  it('hold in a piece only what has changed; when nothing has, none is written, and it counts as done', async () => {
    const { db, two } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await markFavourite(db, [two], true);
    const name = await run(db, into, 1);
    expect(await readManifest(await openZip(into.files.get(name ?? '') ?? new Blob()))).toMatchObject({ articles: 1, removed: [] });
    expect(await run(db, into, 5)).toBeNull();
    expect(into.names()).toHaveLength(2);
    expect((await readBackup(db)).last?.at).toBe(start + 5000);
  });

  it.each<[string, (db: ArchiveDatabase) => Promise<unknown>]>([
    ['a tag renamed', async (db) => renameTag(db, (await tagNamed(db, 'Họp')).id, 'Hội nghị')], ['a collection made', (db) => createCollection(db, 'Mới', null)], ['a search kept', (db) => keepSearch(db, 'Chưa đọc', 'is:unread')],
  ])('know of %s, though no article has changed', async (_, change) => {
    const { db } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await change(db);
    await run(db, into, 1);
    expect(await readersRows(await broughtBack(into))).toEqual(await readersRows(db));
  });

  it('hold attachments that came after the last one', async () => {
    const { db, one } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await wantAttachments(db, one);
    await run(db, into, 1);
    await loadAttachments(db, async () => ({ type: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]).buffer }), async () => true);
    await run(db, into, 2);
    const after = await broughtBack(into);
    expect(await after.attachmentBytes.count()).toBe(1);
    expect(await after.attachments.toArray()).toEqual(await db.attachments.toArray());
  });

  it.each<[string, (db: ArchiveDatabase, id: string) => Promise<unknown>]>([
    ['articles', async (db, id) => deleteArticles(db, [id], 3000).then(() => emptyTrash(db, Infinity))], ['tags', async (db) => deleteTag(db, (await tagNamed(db, 'Họp')).id)],
  ])('keep gone %s that have gone', async (_, remove) => {
    const { db, two } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await remove(db, two);
    await run(db, into, 1);
    expect(await readersRows(await broughtBack(into))).toEqual(await readersRows(db));
  });

  it('bring back what has gone and was saved again since', async () => {
    const { db, two } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await deleteArticles(db, [two], 3000);
    await emptyTrash(db, Infinity);
    await run(db, into, 1);
    await saveWhole(db, articleAt('/tin/2', { title: 'Hai, lại', blocks: withPictures(4) }), 4000);
    await run(db, into, 2);
    expect(await readersRows(await broughtBack(into))).toEqual(await readersRows(db));
  });
});

describe('backups over a clock that was set back', () => {
  it.each<[string, number]>([['by an hour', -3600], ['by a second', -1], ['to the same second', 0]])('%s are brought back in the order they were written', async (_, seconds) => {
    const { db } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await saveArticle(db, articleAt('/tin/1', { title: 'Một, sửa', blocks: [paragraphOf('Đã sửa')] }), 3000);
    await run(db, into, seconds);
    await deleteArticles(db, (await db.articles.toArray()).slice(0, 1).map((row) => row.id), 4000);
    await run(db, into, seconds - 1);
    expect(into.names()).toHaveLength(3);
    const after = freshArchive();
    const zips = await Promise.all([...into.files].map(async ([name, file]) => ({ ...await openZip(file), name })));
    await restoreSet(after, zips.toSorted((one, other) => one.name.localeCompare(other.name)));
    expect(await readersRows(after)).toEqual(await readersRows(db));
  });

  it('are in order also where a new set began', async () => {
    const { db, one } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await markFavourite(db, [one], true);
    await backUp(db, { ...into.options, exists: async () => false, now: start - day });
    expect(into.isFull()).toEqual([true, true]);
    const after = freshArchive();
    await restoreSet(after, await Promise.all([...into.files].map(async ([name, file]) => ({ ...await openZip(file), name }))));
    expect((await after.articles.get(one))?.isFavourite).toBe(true);
  });
});

describe('a folder of backups', () => {
  it('holds the three newest sets, each a full backup and at most twenty pieces', async () => {
    const { db, one, two } = await library();
    const into = memoryFolder();
    for (let at = 0; at < 3 * 21 + 2; at += 1) {
      await markFavourite(db, [one], at % 2 === 0);
      if (at === 42) {
        await deleteArticles(db, [two], 3000);
        await emptyTrash(db, Infinity);
      }
      await run(db, into, at);
    }
    const fulls = into.isFull().flatMap((isFull, at) => (isFull ? [at] : []));
    expect(fulls).toEqual([0, 21, 42]);
    expect((await readBackup(db)).files.map((file) => file.name)).toEqual(into.names());
    // All files of the folder at once: what went before the newest full one does not come back out of an older.
    expect(await readersRows(await broughtBack(into))).toEqual(await readersRows(db));
  }, 30_000);

  it('elsewhere begins with a full backup; where files cannot be removed each is a full one', async () => {
    const { db, one } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await changeBackup(db, { folder: { name: 'khác' } as FileSystemDirectoryHandle, every: 'day' });
    await markFavourite(db, [one], true);
    await run(db, into, 1);
    expect(await backUp(db, { ...into.options, remove: null, now: start + 2000 })).toBeNull();
    await markFavourite(db, [one], false);
    await backUp(db, { ...into.options, remove: null, now: start + 3000 });
    expect(into.isFull()).toEqual([true, true, true]);
  });

  it('begins anew where the full backup has been taken away', async () => {
    const { db, one } = await library();
    const into = memoryFolder();
    const exists = async (name: string) => into.files.has(name);
    const first = await run(db, into, 0);
    into.files.delete(first ?? '');
    await markFavourite(db, [one], true);
    await backUp(db, { ...into.options, exists, now: start + 1000 });
    await markFavourite(db, [one], false);
    await backUp(db, { ...into.options, exists, now: start + 2000 });
    expect(into.isFull()).toEqual([true, false]);
  });

  it('says nothing of a place that was chosen while it was being written', async () => {
    const { db } = await library();
    const into = memoryFolder();
    const folder = { name: 'khác' } as FileSystemDirectoryHandle;
    await backUp(db, {
      ...into.options, now: start,
      open: async (name) => {
        await changeBackup(db, { folder, every: 'week' });
        return into.options.open(name);
      },
    });
    expect(await readBackup(db)).toMatchObject({ every: 'week', folder, last: null, files: [] });
  });
});

describe('a backup that is handed to the downloads', () => {
  const delivery = (isThere: boolean | Error) => ({ ...memoryFolder().options, deliver: () => (typeof isThere === 'boolean' ? Promise.resolve(isThere) : Promise.reject(isThere)) });

  it('counts when it is there, and not before', async () => {
    const { db } = await library();
    let before: unknown;
    await backUp(db, {
      ...delivery(true), now: start,
      deliver: async () => {
        before = await readBackup(db);
        return true;
      },
    });
    expect(before).toMatchObject({ last: null, files: [] });
    expect((await readBackup(db)).last?.at).toBe(start);
  });

  it('tells which one it follows, where the clock was set back and nothing is known of either', async () => {
    const { db, one } = await library();
    const { files, options } = memoryFolder();
    await backUp(db, { ...options, deliver: async () => false, remove: null, now: start });
    await markFavourite(db, [one], true);
    await backUp(db, { ...options, deliver: async () => false, remove: null, now: start - day });
    const after = freshArchive();
    await restoreSet(after, await Promise.all([...files].map(async ([name, file]) => ({ ...await openZip(file), name }))));
    expect((await after.articles.get(one))?.isFavourite).toBe(true);
  });

  it('does not count when it came to nothing', async () => {
    const { db } = await library();
    await expect(backUp(db, { ...delivery(new Error('the reader closed the window')), now: start })).rejects.toThrow();
    expect(await readBackup(db)).toMatchObject({ last: null, files: [] });
  });

  it('counts once the reader has seen it, where the browser does not say; until then it is not made again by itself, but when it is asked for', async () => {
    const { db, one } = await library();
    await changeBackup(db, { every: 'day' });
    const options = { ...delivery(false), remove: null };
    expect(await backUp(db, { ...options, now: start })).not.toBeNull();
    const handed = await readBackup(db);
    expect([handed.last, isDue(handed, start + 1000), isDue(handed, start + day), isOld(handed, 1, start)]).toEqual([null, false, true, true]);
    expect(await backUp(db, { ...options, now: start + 1000 })).not.toBeNull();
    await confirmHanded(db);
    const seen = await readBackup(db);
    expect([seen.last?.at, seen.handed, isOld(seen, 1, start + 1000)]).toEqual([start + 1000, undefined, false]);
    expect(await backUp(db, { ...options, now: start + 2000 })).toBeNull();
    for (const at of [3, 4, 5]) {
      await markFavourite(db, [one], at % 2 === 0);
      await backUp(db, { ...options, deliver: async () => true, now: start + at * 1000 });
    }
    expect((await readBackup(db)).files).toHaveLength(1);
  });
});

describe('a backup that could not be written', () => {
  it.each(['cannot be opened', 'breaks off', 'cannot be closed'])('because the file %s does not count, and the next holds all of it', async (how) => {
    const { db, one } = await library();
    const into = memoryFolder();
    await run(db, into, 0);
    await markFavourite(db, [one], true);
    const before = await readBackup(db);
    const full = new DOMException('disk full', 'QuotaExceededError');
    const fail = () => Promise.reject(full);
    const broken = new WritableStream<Uint8Array>(how === 'breaks off' ? { write: fail } : { close: fail });
    await expect(backUp(db, { ...into.options, open: how === 'cannot be opened' ? fail : async () => broken, now: start + 1000 })).rejects.toBeDefined();
    expect(await readBackup(db)).toEqual(before);
    await run(db, into, 2);
    expect(await readersRows(await broughtBack(into))).toEqual(await readersRows(db));
  });

  it('is due again after its day, and said to be old after a month', async () => {
    const row = { ...await readBackup(freshArchive()), every: 'day' as const, last: { at: start, revision: 1, file: 'x' } };
    expect([isDue(row, start + day - 1), isDue(row, start + day), isDue({ ...row, every: 'never' }, Infinity)]).toEqual([false, true, false]);
    expect([isOld(row, 1, start + 2 * day), isOld(row, 1, start + 3 * day), isOld({ ...row, last: null }, 0, start)]).toEqual([false, true, false]);
    // A clock that was wrong by years when the last one was made keeps neither silent.
    expect([isDue({ ...row, last: { at: start + 400 * day, revision: 1, file: 'x' } }, start), isOld({ ...row, last: { at: start + 400 * day, revision: 1, file: 'x' } }, 1, start)]).toEqual([true, true]);
    const byHand = { ...row, every: 'never' } as const;
    expect([isOld(byHand, 1, start + 30 * day), isOld(byHand, 1, start + 31 * day)]).toEqual([false, true]);
  });
});
