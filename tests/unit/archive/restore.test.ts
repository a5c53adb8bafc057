import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  createCollection, deleteArticles, emptyTrash, findArticles, keepSearch, loadAttachments, openArticle, readNote, saveArticle, tagArticles, tagNamed, wantAttachments, writeNote, type ArchiveDatabase,
} from '../../../lib/archive';
import { backUp } from '../../../lib/archive/backup';
import { exportLibrary } from '../../../lib/archive/export';
import { createJob } from '../../../lib/archive/jobs';
import { openZip, restoreSet, type OpenZip } from '../../../lib/archive/import';
import { paragraphOf } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';
import { memoryFolder } from './memory-folder';

async function exported(db: ArchiveDatabase): Promise<OpenZip> {
  const { options, files } = memoryFolder();
  await exportLibrary(db, { ids: null, pagesHoldPictures: false, into: await options.open('all') });
  return openZip(files.get('all') ?? new Blob());
}

/** As a backup is that was cut off before its last file. */
const withoutManifest = (zip: OpenZip): OpenZip => ({ ...zip, has: (path) => path !== 'manifest.json' && zip.has(path), read: (path) => (path === 'manifest.json' ? Promise.reject(new Error('cut off')) : zip.read(path)) });

async function setOfTwo() {
  const db = freshArchive();
  await saveArticle(db, articleAt('/tin/1', { title: 'Trước' }), 1000);
  const { files, options } = memoryFolder();
  await backUp(db, { ...options, now: Date.UTC(2024, 2, 1, 3) });
  await saveArticle(db, articleAt('/tin/1', { title: 'Sau', blocks: [paragraphOf('Đã sửa')] }), 2000);
  await backUp(db, { ...options, now: Date.UTC(2024, 2, 2, 3) });
  return Promise.all([...files].map(async ([name, file]) => ({ ...await openZip(file), name })));
}

const titles = async (db: ArchiveDatabase) => (await db.articles.toArray()).map((row) => row.title);

describe('what a backup brings back', () => {
  it('is what was not here', async () => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1'), 1000);
    const { id: second } = await saveArticle(db, articleAt('/tin/2'), 1000);
    const zip = await exported(db);
    await deleteArticles(db, [second], 1500);
    await emptyTrash(db, Infinity);
    expect(await restoreSet(db, [zip])).toMatchObject({ restored: [second], present: 1, filled: [] });
  });

  it('does not lie over an article that is saved while it is being read', async () => {
    const other = freshArchive();
    const id = await saveWhole(other, articleAt('/tin/1', { title: 'Của bản sao', blocks: withPictures(1) }), 1000);
    const zip = await exported(other);
    const db = freshArchive();
    const own = articleAt('/tin/1', { title: 'Vừa lưu', blocks: [paragraphOf('Báo đã sửa')] });
    let isSaved = false;
    const slow: OpenZip = {
      ...zip,
      async read(path) {
        if (path.endsWith('1.jpg') && !isSaved) {
          isSaved = true;
          await saveArticle(db, own, 5000);
          await writeNote(db, id, 'lời của tôi', 5100);
        }
        return zip.read(path);
      },
    };
    await restoreSet(db, [slow]);
    expect((await openArticle(db, id))?.article).toEqual(own);
    expect(await db.articles.get(id)).toMatchObject({ hasNote: true, versions: 1 });
    expect(await db.tail.count()).toBe(1);
  });

  it('gives an article that is here its note, the texts it does not know and its attachments', async () => {
    const other = freshArchive();
    const { id } = await saveArticle(other, articleAt('/tin/1', { title: 'Cũ', blocks: [paragraphOf('Bản cũ'), ...withPictures(3)] }), 1000);
    await saveWhole(other, articleAt('/tin/1', { title: 'Mới', blocks: [paragraphOf('Bản mới')] }), 2000);
    await writeNote(other, id, 'nhớ hỏi', 3000);
    await wantAttachments(other, id);
    await loadAttachments(other, async () => ({ type: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]).buffer }), async () => true);
    const zip = await exported(other);
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1', { title: 'Mới', blocks: [paragraphOf('Bản mới')] }), 2500);
    expect(await restoreSet(db, [zip])).toMatchObject({ present: 1, filled: [id] });
    expect(await readNote(db, id)).toBe('nhớ hỏi');
    expect((await findArticles(db, 'note:hỏi', 5)).rows).toHaveLength(1);
    expect((await db.versions.toArray()).map(({ number, savedAt, article: { title } }) => [number, savedAt, title])).toEqual([[1, 1000, 'Cũ']]);
    expect((await openArticle(db, id, 1))?.pictures.size).toBe(1);
    expect(await db.attachmentBytes.count()).toBe(1);
    expect(await restoreSet(db, [zip])).toMatchObject({ present: 1, filled: [] });
  });

  it('leaves the note of an article that has one, and the text it shows', async () => {
    const other = freshArchive();
    const { id } = await saveArticle(other, articleAt('/tin/1', { blocks: [paragraphOf('Bản khác')] }), 1000);
    await writeNote(other, id, 'lời cũ', 1100);
    const db = freshArchive();
    const own = articleAt('/tin/1', { blocks: [paragraphOf('Bản của tôi')] });
    await saveArticle(db, own, 500);
    await writeNote(db, id, 'lời của tôi', 600);
    await restoreSet(db, [await exported(other)]);
    expect((await openArticle(db, id))?.article).toEqual(own);
    expect(await readNote(db, id)).toBe('lời của tôi');
    expect(await db.articles.get(id)).toMatchObject({ versions: 1 });
  });

  it('comes out of the trash', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    const zip = await exported(db);
    await deleteArticles(db, [id], 2000);
    expect((await restoreSet(db, [zip])).present).toBe(1);
    expect((await db.articles.get(id))?.deletedAt).toBeUndefined();
  });

  it('fills in the pictures that are missing here', async () => {
    const whole = freshArchive();
    await saveWhole(whole, articleAt('/tin/1', { blocks: withPictures(1, 2) }), 1000);
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1', { blocks: withPictures(1, 2) }), 1000);
    await restoreSet(db, [await exported(whole)]);
    expect((await db.articles.get(id))?.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
    expect((await openArticle(db, id))?.pictures).toHaveLength(2);
  });

  it('joins its tags to those of the same name', async () => {
    const other = freshArchive();
    const { id } = await saveArticle(other, articleAt('/tin/1'), 1000);
    await tagArticles(other, [id], (await tagNamed(other, 'Họp chi bộ')).id, true);
    const db = freshArchive();
    const own = await tagNamed(db, 'họp chi bộ');
    await restoreSet(db, [await exported(other)]);
    expect(await db.tags.toArray()).toEqual([own]);
    expect((await db.articles.get(id))?.tags).toEqual([own.id]);
  });
});

describe('a restore that is ended in the middle', () => {
  async function twoLibraries() {
    const other = freshArchive();
    const tag = (await tagNamed(other, 'Họp chi bộ')).id;
    for (const path of ['/tin/1', '/tin/2', '/tin/3', '/tin/4']) {
      const id = await saveWhole(other, articleAt(path, { blocks: withPictures(1, 2) }), 1000);
      await tagArticles(other, [id], tag, true);
      await writeNote(other, id, 'nhớ hỏi', 1100);
      await saveArticle(other, articleAt(path, { blocks: [paragraphOf('Đã sửa'), ...withPictures(1, 2)] }), 2000);
    }
    await createCollection(other, 'Đảng', (await createCollection(other, 'Hà Giang', null)).id);
    await keepSearch(other, 'Chưa đọc', 'is:unread');
    await createJob(other, 'Pocket', [{ url: 'https://hagiang.gov.vn/tin/8' }], 1000);
    const db = freshArchive();
    await tagNamed(db, 'họp chi bộ');
    const { id: trashed } = await saveArticle(db, articleAt('/tin/1', { blocks: withPictures(1, 2) }), 500);
    await deleteArticles(db, [trashed], 600);
    const { id: own } = await saveArticle(db, articleAt('/tin/2', { blocks: withPictures(1, 2) }), 500);
    const everything = async () => ({ ...await readersRows(db), jobs: await db.jobs.toArray(), jobItems: await db.jobItems.toArray() });
    return { zip: await exported(other), db, trashed, own, everything };
  }

  it.each([0, 1, 2, 3])('after %i articles leaves everything as it was', async (articles) => {
    const { zip, db, everything } = await twoLibraries();
    const before = await everything();
    const ending = new AbortController();
    await expect(restoreSet(db, [zip], { signal: ending.signal, onProgress: (done) => done === articles && ending.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await everything()).toEqual(before);
  });

  it('because it fails, so too', async () => {
    const { zip, db, everything } = await twoLibraries();
    const before = await everything();
    let written = 0;
    db.bodies.hook('creating', () => {
      written += 1;
      if (written === 2) throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(restoreSet(db, [zip])).rejects.toThrow();
    expect(written).toBe(2);
    expect(await everything()).toEqual(before);
  });

  it('leaves what the reader has done since', async () => {
    const { zip, db, own } = await twoLibraries();
    const ending = new AbortController();
    const ids = new Set(await db.articles.toCollection().primaryKeys());
    const noted: string[] = [];
    const slow: OpenZip = {
      ...zip,
      async read(path) {
        const brought = (await db.articles.toCollection().primaryKeys()).filter((id) => !ids.has(id));
        if (brought.length === 2 && noted.length === 0) {
          noted.push(...brought.slice(0, 1));
          for (const id of [...noted, own]) await writeNote(db, id, 'lời của tôi', 9000);
          ending.abort();
        }
        return zip.read(path);
      },
    };
    // Whatever comes last, so that the end comes after both.
    await restoreSet(db, [slow, { ...await exported(freshArchive()), name: 'ban-sach-2000-01-01-000000-day-du.zip' }], { signal: ending.signal }).catch(() => undefined);
    expect(await readNote(db, own)).toBe('lời của tôi');
    expect(noted).toHaveLength(1);
    expect((await db.articles.toCollection().primaryKeys()).filter((id) => !ids.has(id))).toEqual(noted);
    expect((await db.tags.toArray()).map((tag) => tag.name)).toEqual(['họp chi bộ']);
  });
});

describe('what waits to be saved', () => {
  it('comes back as a series, once; of what is saved already nothing waits', async () => {
    const db = freshArchive();
    const keep = { savedAt: 500, tags: ['Họp'], folder: ['Báo'], isRead: false, isFavourite: true, note: 'nhớ đọc' };
    const job = await createJob(db, 'Pocket', [{ url: 'https://hagiang.gov.vn/tin/8', title: 'Tám', keep }, { url: 'https://hagiang.gov.vn/tin/9', title: 'Chín', keep }], 1000);
    await db.jobItems.update([job.id, 1], { state: 'saved' });
    const zip = await exported(db);
    const after = freshArchive();
    await restoreSet(after, [zip]);
    await restoreSet(after, [zip]);
    expect(await after.jobs.toArray()).toMatchObject([{ title: 'Pocket' }]);
    expect(await after.jobItems.toArray()).toMatchObject([{ url: 'https://hagiang.gov.vn/tin/8', title: 'Tám', state: 'waiting', keep }]);
  });

  it('makes a backup due, though no article has changed', async () => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1'), 1000);
    const { options } = memoryFolder();
    await backUp(db, { ...options, now: 1 });
    expect(await backUp(db, { ...options, now: 2 })).toBeNull();
    await createJob(db, 'Pocket', [{ url: 'https://hagiang.gov.vn/tin/8' }], 1000);
    expect(await backUp(db, { ...options, now: 3 })).not.toBeNull();
  });
});

describe('a set of backups', () => {
  it('goes by the names of its files where one was cut off', async () => {
    const [full, piece] = await setOfTwo();
    const db = freshArchive();
    await restoreSet(db, [full, piece && withoutManifest(piece)].filter((zip) => zip !== undefined));
    expect(await titles(db)).toEqual(['Sau']);
  });

  it('leaves in the trash what its newest word has there', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    const { files, options } = memoryFolder();
    await backUp(db, { ...options, now: Date.UTC(2024, 2, 1, 3) });
    await deleteArticles(db, [id], 2000);
    await backUp(db, { ...options, now: Date.UTC(2024, 2, 2, 3) });
    expect(await restoreSet(db, await Promise.all([...files].map(async ([name, file]) => ({ ...await openZip(file), name }))))).toMatchObject({ present: 1 });
    expect((await db.articles.get(id))?.deletedAt).toBe(2000);
  });

  it('takes pictures out of an older file where the newest has lost them', async () => {
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    const { files, options } = memoryFolder();
    await backUp(db, { ...options, now: Date.UTC(2024, 2, 1, 3) });
    await writeNote(db, id, 'nhớ hỏi', 2000);
    await backUp(db, { ...options, now: Date.UTC(2024, 2, 2, 3) });
    const [full, piece] = await Promise.all([...files].map(async ([name, file]) => ({ ...await openZip(file), name })));
    if (!full || !piece) throw new Error('two files were written');
    const after = freshArchive();
    await restoreSet(after, [full, { ...piece, read: (path) => (path.endsWith('1.jpg') ? Promise.reject(new Error('damaged')) : piece.read(path)) }]);
    expect(await readNote(after, id)).toBe('nhớ hỏi');
    expect((await after.articles.get(id))?.pictures).toEqual({ total: 1, kept: 1, missing: 0 });
  });

  it('takes tags out of the next file where the newest has lost them', async () => {
    const [full, piece] = await setOfTwo();
    if (!full || !piece) throw new Error('two files were written');
    const broken: OpenZip = { ...piece, read: (path) => (path === 'library.json' ? Promise.reject(new Error('damaged')) : piece.read(path)) };
    expect(await restoreSet(freshArchive(), [full, broken])).toMatchObject({ hasOrder: true, damaged: [{ path: 'library.json', why: 'unreadable' }] });
  });

  it('says which file it goes on from and that is not there', async () => {
    const [full, piece] = await setOfTwo();
    if (!full || !piece) throw new Error('two files were written');
    expect((await restoreSet(freshArchive(), [piece])).damaged).toEqual([{ path: full.name, why: 'missing' }]);
    expect((await restoreSet(freshArchive(), [piece, { ...full, name: full.name.replace('.zip', ' (1).zip') }])).damaged).toEqual([]);
  });
});

describe('an export', () => {
  it('passes over an article whose text cannot be read, and names it', async () => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1', { title: 'Còn' }), 1000);
    const { id } = await saveArticle(db, articleAt('/tin/2', { title: 'Hỏng' }), 1000);
    await db.bodies.delete(id);
    const { options } = memoryFolder();
    expect(await exportLibrary(db, { ids: null, pagesHoldPictures: false, into: await options.open('all') })).toMatchObject({ articles: 1, unread: ['Hỏng'] });
  });
});
