import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteArticles, emptyTrash, openArticle, saveArticle, tagArticles, tagNamed, type ArchiveDatabase } from '../../../lib/archive';
import { backUp } from '../../../lib/archive/backup';
import { exportLibrary } from '../../../lib/archive/export';
import { createJob } from '../../../lib/archive/jobs';
import { openZip, restoreSet, type OpenZip } from '../../../lib/archive/import';
import { paragraphOf } from '../sample-article';
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
  it('is told one by one, and only what was not here', async () => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1'), 1000);
    const { id: second } = await saveArticle(db, articleAt('/tin/2'), 1000);
    const zip = await exported(db);
    await deleteArticles(db, [second], 1500);
    await emptyTrash(db, Infinity);
    const told: string[] = [];
    await restoreSet(db, [zip], { onRestored: (id) => told.push(id) });
    expect(told).toEqual([second]);
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
