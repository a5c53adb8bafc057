import { articleAt, freshArchive, jpeg, saveWhole, withPictures } from './fresh-archive';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArchiveDatabase, emptyTrash, readNote, saveArticle, storageTrouble } from '../../../lib/archive';
import { checkLibrary } from '../../../lib/archive/check/check-library';
import { createJob, runJob } from '../../../lib/archive/jobs';

const keep = { savedAt: null, tags: ['xã'], folder: [], isRead: false, isFavourite: true, note: 'ghi chú cũ' };
const article = articleAt('/a');
const run = (db: ArchiveDatabase, jobId: string) =>
  runJob(db, jobId, { fetchArticle: async () => article, reasonOf: () => null, signal: new AbortController().signal, pause: 0 });

describe('what the soak has found', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: { request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}) } });
  });

  it('a job that ends between an article and its note still brings the note', async () => {
    const db = freshArchive();
    const job = await createJob(db, 'x', [{ url: article.url, keep }], 1);
    const broken = new ArchiveDatabase(db.name);
    broken.notes.hook('creating', () => {
      throw new Error('killed');
    });
    await run(broken, job.id).catch(() => undefined);
    broken.close();
    await run(db, job.id);
    const [row] = await db.articles.toArray();
    expect(await readNote(db, row?.id ?? '')).toContain('ghi chú cũ');
  });

  it('a job gives an article that is there already what its item brought along', async () => {
    const db = freshArchive();
    const { id } = await saveArticle(db, article, 1);
    const job = await createJob(db, 'x', [{ url: article.url, keep }], 1);
    await run(db, job.id);
    const row = await db.articles.get(id);
    expect([row?.tags.length, row?.isFavourite, await readNote(db, id)]).toEqual([1, true, 'ghi chú cũ']);
  });

  it('pictures that only an older version shows are counted one way', async () => {
    const db = freshArchive();
    await saveWhole(db, articleAt('/a', { blocks: withPictures(1, 2) }), 1);
    await saveArticle(db, articleAt('/a', { blocks: withPictures(2) }), 2);
    expect((await checkLibrary(db, { makeThumbnail: async () => jpeg(9) })).counts).toBe(0);
  });

  it('a full disk is known as LevelDB words it', () => {
    const words = 'Connection is closing because of: IO error: .../x.leveldb/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)';
    expect(storageTrouble(new DOMException(words, 'UnknownError'))).toBe('disk-full');
  });

  it('emptying an empty trash writes nothing', async () => {
    const db = freshArchive();
    await saveArticle(db, article, 1);
    const before = await db.counters.get('library');
    await emptyTrash(db, Infinity);
    expect(await db.counters.get('library')).toEqual(before);
  });
});
