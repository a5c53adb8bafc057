import type { Article } from '../../article';
import { wantAttachments } from '../attachments';
import type { ArchiveDatabase } from '../database';
import { importArticle, keepAlso } from '../import/import-article';
import type { JobFailure, JobItemRow } from '../rows';
import { savedUnder } from '../shelf';
import { oneRequest } from './one-request';

export interface RunOptions {
  fetchArticle: (url: string, signal: AbortSignal) => Promise<Article>;
  /** Why a page could not be read; `null` for an error that is not the page's and ends the run. */
  reasonOf: (error: unknown) => JobFailure | null;
  signal: AbortSignal;
  onProgress?: () => void;
  /** Whether the attachments of what is saved are wanted as well. */
  keepsAttachments?: boolean;
  /** Milliseconds between two requests: a portal is not to notice us. */
  pause?: number;
}

const usualPause = 1500;

function sleep(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }, { once: true });
  });
}

/** @returns whether the network was asked */
async function saveOne(db: ArchiveDatabase, item: JobItemRow, { fetchArticle, reasonOf, signal, keepsAttachments = false }: RunOptions): Promise<boolean> {
  const key: [string, number] = [item.jobId, item.position];
  const known = await savedUnder(db, item.url);
  // Of an article that lacks pages there is more to be had.
  if (known !== null && !(await db.bodies.get(known))?.article.part) {
    await keepAlso(db, known, item.keep, Date.now());
    await db.jobItems.update(key, { state: 'present', articleId: known });
    return false;
  }
  try {
    const article = await fetchArticle(item.url, signal);
    const { id, outcome } = await importArticle(db, article, item.keep, Date.now(), { state: 'alive', checkedAt: Date.now() });
    if (keepsAttachments) await wantAttachments(db, id);
    await db.jobItems.update(key, { state: outcome === 'new' ? 'saved' : 'present', articleId: id, ...(article.part && { part: article.part }) });
  } catch (error) {
    signal.throwIfAborted();
    const reason = reasonOf(error);
    // A full disk fails every one that follows: the run ends, and what waits goes on waiting.
    if (reason === null) throw error;
    await db.jobItems.update(key, { state: 'failed', reason });
  }
  return true;
}

/**
 * Saves the waiting addresses of a job, one request at a time, also beside other jobs. Each is on record as done before the
 * next begins, so it can be ended at any moment, also by the end of the browser, and goes on where
 * it was. Only one window runs it.
 * @returns false when another window is at it
 * @throws the `signal`'s reason when that ends it; a database error when nothing can be written
 */
export async function runJob(db: ArchiveDatabase, jobId: string, options: RunOptions): Promise<boolean> {
  return navigator.locks.request(`${db.name}-job-${jobId}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    for (;;) {
      options.signal.throwIfAborted();
      const item = await db.jobItems.where('[jobId+state]').equals([jobId, 'waiting']).first();
      if (!item) return true;
      await oneRequest(options.signal, async () => {
        const hasAsked = await saveOne(db, item, options);
        options.onProgress?.();
        if (hasAsked) await sleep(options.pause ?? usualPause, options.signal);
      });
    }
  });
}
