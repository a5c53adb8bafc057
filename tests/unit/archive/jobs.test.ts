import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteArticles, saveArticle } from '../../../lib/archive';
import { addressesIn, checkJob, createJob, jobItems, listJobs, removeJob, retryFailed, runJob } from '../../../lib/archive/jobs';
import type { Article } from '../../../lib/article';
import type { JobFailure } from '../../../lib/archive/rows';
import { paragraphOf } from '../sample-article';
import { articleAt, freshArchive, withPictures } from './fresh-archive';
import { address, links, network, PageError, states } from './network';

const kept = { savedAt: 500, tags: ['Họp'], folder: ['Báo'], isRead: true, isFavourite: true, note: 'nhớ đọc' };

describe('addresses in a pasted text', () => {
  it.each<[string, string[]]>([
    ['Xem https://a.vn/1, https://a.vn/2.', ['https://a.vn/1', 'https://a.vn/2']],
    ['<https://a.vn/1>\n“https://a.vn/2”\t(https://a.vn/3)', ['https://a.vn/1', 'https://a.vn/2', 'https://a.vn/3']],
    ['https://a.vn/1 https://a.vn/1', ['https://a.vn/1']],
    ['HTTPS://A.VN/1', ['HTTPS://A.VN/1']],
    ['javascript:alert(1) ftp://a.vn/1 a.vn/2 https:// http://', []],
    ['https://vi.wikipedia.org/wiki/Hà_Giang_(tỉnh)', ['https://vi.wikipedia.org/wiki/Hà_Giang_(tỉnh)']],
    ['(xem https://vi.wikipedia.org/wiki/Huế_(tỉnh).)', ['https://vi.wikipedia.org/wiki/Huế_(tỉnh)']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
  });
});

describe('a list of addresses', () => {
  it('is on record before anything is fetched, the same article once', async () => {
    const db = freshArchive();
    const job = await createJob(db, 'Chuyên mục', [...links(1, 2), { url: `${address(1)}?utm_source=x#y` }], 1000);
    expect(await listJobs(db)).toEqual([{ job, total: 2, saved: 0, present: 0, failed: 0, waiting: 2 }]);
    expect((await jobItems(db, job.id)).map((item) => item.title)).toEqual(['Bài 1', 'Bài 2']);
  });

  it('is saved in its order, one request at a time, with a pause after each', async () => {
    const db = freshArchive();
    let running = 0;
    let most = 0;
    const times: number[] = [];
    const { asked, options } = network(async () => {
      times.push(performance.now());
      most = Math.max(most, running += 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
    const job = await createJob(db, 'x', links(3, 1, 2), 1000);
    expect(await runJob(db, job.id, { ...options, pause: 40 })).toBe(true);
    expect(asked).toEqual([3, 1, 2].map(address));
    expect(most).toBe(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(40);
    expect(await states(db, job.id)).toEqual(['saved', 'saved', 'saved']);
    expect(await checkJob(db, job.id)).toEqual({ texts: [3, 3], parts: 0, pictures: [0, 0] });
  });

  it('calls no article whole of which it has read some pages only, nor one whose text cannot be read', async () => {
    const db = freshArchive();
    const { options } = network();
    const job = await createJob(db, 'x', links(1, 2, 3), 1000);
    const part = { pages: [1], total: 4 };
    await runJob(db, job.id, { ...options, fetchArticle: async (url) => ({ ...await options.fetchArticle(url, options.signal), ...(url === address(2) && { part }) }) });
    const items = await jobItems(db, job.id);
    expect(items.map((item) => item.part)).toEqual([undefined, part, undefined]);
    expect(await checkJob(db, job.id)).toEqual({ texts: [2, 3], parts: 1, pictures: [0, 0] });
    await db.bodies.put({ id: items[2]?.articleId ?? '', article: { version: 1 } as Article });
    expect(await checkJob(db, job.id)).toMatchObject({ texts: [1, 3], parts: 1 });
  });

  it('reads an article again of which only some pages are here, and keeps the whole one', async () => {
    const db = freshArchive();
    const page = articleAt('/tin/1', { part: { pages: [1], total: 2 } });
    const { id } = await saveArticle(db, page, 500);
    const { part: _, ...whole } = { ...page, blocks: [...page.blocks, paragraphOf('Trang hai.')] };
    const { asked, options } = network();
    const job = await createJob(db, 'x', links(1), 1000);
    await runJob(db, job.id, { ...options, fetchArticle: async (url) => (asked.push(url), whole) });
    expect(asked).toEqual([address(1)]);
    expect((await db.bodies.get(id))?.article).toEqual(whole);
    expect(await states(db, job.id)).toEqual(['present']);
  });

  it('says why each that failed did, saves the others, and tries those again when asked', async () => {
    const db = freshArchive();
    const broken = new Map<string, JobFailure>([[address(1), 'not-found'], [address(3), 'timeout']]);
    const { asked, options } = network((url) => {
      const reason = broken.get(url);
      if (reason) throw new PageError(reason);
    });
    const job = await createJob(db, 'x', links(1, 2, 3), 1000);
    await runJob(db, job.id, options);
    expect((await jobItems(db, job.id)).map(({ state, reason }) => reason ?? state)).toEqual(['not-found', 'saved', 'timeout']);
    await runJob(db, job.id, options);
    expect(asked).toHaveLength(3);
    broken.clear();
    await retryFailed(db, job.id);
    await runJob(db, job.id, options);
    expect(asked.slice(3)).toEqual([address(1), address(3)]);
    expect((await listJobs(db))[0]).toMatchObject({ saved: 3, failed: 0, waiting: 0 });
  });

  it('asks nothing for what is saved already, but brings back what is in the trash', async () => {
    const db = freshArchive();
    const { asked, options } = network();
    await saveArticle(db, articleAt('/tin/1'), 100);
    const { id } = await saveArticle(db, articleAt('/tin/2'), 100);
    await deleteArticles(db, [id], 200);
    const job = await createJob(db, 'x', links(1, 2), 1000);
    await runJob(db, job.id, options);
    expect(asked).toEqual([address(2)]);
    expect(await states(db, job.id)).toEqual(['present', 'saved']);
  });

  it.each([['new', false], ['saved already', true]])('gives an article that is %s what the older library knew of it', async (_, isThere) => {
    const db = freshArchive();
    if (isThere) await saveArticle(db, articleAt('/tin/1'), 1000);
    const job = await createJob(db, 'x', [{ url: address(1), keep: kept }], 1000);
    await runJob(db, job.id, network().options);
    const [row] = await db.articles.toArray();
    expect(row).toMatchObject({ isFavourite: true, readAt: 500, hasNote: true });
    expect([row?.tags.length, await db.notes.count()]).toEqual([1, 1]);
  });

  it('is whole when two of its addresses lead to one article', async () => {
    const db = freshArchive();
    const { options } = network();
    const job = await createJob(db, 'x', links(1, 2), 1000);
    await runJob(db, job.id, { ...options, fetchArticle: async () => articleAt('/tin/chung', { blocks: withPictures(1) }) });
    expect(await states(db, job.id)).toEqual(['saved', 'present']);
    expect(await checkJob(db, job.id)).toMatchObject({ texts: [2, 2] });
  });

  it('put away leaves what it has saved', async () => {
    const db = freshArchive();
    const job = await createJob(db, 'x', links(1, 2), 1000);
    await runJob(db, job.id, network().options);
    const before = await jobItems(db, job.id);
    const undo = await removeJob(db, job.id);
    expect([await db.jobs.count(), await db.jobItems.count(), await db.articles.count()]).toEqual([0, 0, 2]);
    await undo();
    expect(await db.jobs.toArray()).toEqual([job]);
    expect(await jobItems(db, job.id)).toEqual(before);
  });
});
