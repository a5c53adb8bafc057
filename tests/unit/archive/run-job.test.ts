import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { ArchiveDatabase, storageTrouble } from '../../../lib/archive';
import { checkJob, createJob, listJobs, runJob } from '../../../lib/archive/jobs';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';
import { address, links, network, states } from './network';

describe('a list that is ended in the middle', () => {
  it('goes on where it was after the browser was closed, and asks nothing twice', async () => {
    const db = freshArchive();
    const job = await createJob(db, 'x', links(1, 2, 3), 1000);
    const ending = new AbortController();
    const first = network((url) => url === address(2) && new Promise((_, reject) => {
      ending.abort(new Error('ended'));
      reject(new Error('ended'));
    }));
    await expect(runJob(db, job.id, { ...first.options, signal: ending.signal })).rejects.toThrow('ended');
    expect(await states(db, job.id)).toEqual(['saved', 'waiting', 'waiting']);
    db.close();
    const again = new ArchiveDatabase(db.name);
    const second = network();
    await runJob(again, job.id, second.options);
    expect(second.asked).toEqual([address(2), address(3)]);
    expect(await states(again, job.id)).toEqual(['saved', 'saved', 'saved']);
  });

  it.each(['while it pauses', 'as a page is saved'])('%s, ends at once', async (when) => {
    const db = freshArchive();
    const job = await createJob(db, 'x', links(1, 2), 1000);
    const ending = new AbortController();
    const end = () => ending.abort(new Error('ended'));
    const began = performance.now();
    const onProgress = () => void (when === 'while it pauses' ? setTimeout(end, 10) : end());
    await expect(runJob(db, job.id, { ...network().options, signal: ending.signal, pause: 1000, onProgress })).rejects.toThrow('ended');
    expect(performance.now() - began).toBeLessThan(800);
    expect(await states(db, job.id)).toEqual(['saved', 'waiting']);
  });

  it('by a full disk waits: nothing is called failed', async () => {
    const db = freshArchive();
    const job = await createJob(db, 'x', links(1, 2, 3), 1000);
    let saved = 0;
    db.bodies.hook('creating', () => {
      saved += 1;
      if (saved > 1) throw new DOMException('disk full', 'QuotaExceededError');
    });
    const { asked, options } = network();
    const error: unknown = await runJob(db, job.id, options).catch((thrown: unknown) => thrown);
    expect(storageTrouble(error)).toBe('disk-full');
    expect(asked).toHaveLength(2);
    expect(await states(db, job.id)).toEqual(['saved', 'waiting', 'waiting']);
  });
});

describe('two windows at one list', () => {
  it('do not both work at it; other lists go on beside it', async () => {
    const db = freshArchive();
    const job = await createJob(db, 'x', links(1, 2), 1000);
    const other = await createJob(db, 'y', links(5), 2000);
    const { asked, options } = network();
    expect((await Promise.all([runJob(db, job.id, options), runJob(new ArchiveDatabase(db.name), job.id, options), runJob(db, other.id, options)]))).toEqual([true, false, true]);
    expect(asked.toSorted()).toEqual([1, 2, 5].map(address));
    expect((await listJobs(db)).map((each) => each.job.title)).toEqual(['y', 'x']);
    await vi.waitFor(async () => expect(await runJob(db, job.id, options)).toBe(true));
  });

  it('asks the portals for one page at a time, with its pause, also of two lists', async () => {
    const db = freshArchive();
    const jobs = [await createJob(db, 'x', links(1, 2), 1000), await createJob(db, 'y', links(3, 4), 2000)];
    let [running, most] = [0, 0];
    const { options } = network(async () => {
      most = Math.max(most, running += 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    });
    await Promise.all(jobs.map((job) => runJob(db, job.id, { ...options, pause: 5 })));
    expect(most).toBe(1);
    expect((await Promise.all(jobs.map((job) => states(db, job.id)))).flat()).toEqual(['saved', 'saved', 'saved', 'saved']);
  });

  it('wants the attachments of what it saves where the reader wants them', async () => {
    const db = freshArchive();
    const [plain, full] = [await createJob(db, 'x', links(1), 1000), await createJob(db, 'y', links(2), 2000)];
    await runJob(db, plain.id, network().options);
    expect(await db.attachments.count()).toBe(0);
    await runJob(db, full.id, { ...network().options, keepsAttachments: true });
    expect((await db.attachments.toArray()).map(({ state, title }) => [state, title])).toEqual([['pending', 'Kế hoạch 408']]);
  });

  it('knows the pictures that are kept of those there are', async () => {
    const db = freshArchive();
    await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1, 2) }), 100);
    const job = await createJob(db, 'x', links(1), 1000);
    await runJob(db, job.id, network().options);
    expect(await checkJob(db, job.id)).toEqual({ texts: [1, 1], parts: 0, pictures: [2, 2] });
  });
});
