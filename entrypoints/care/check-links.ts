import type { ArchiveDatabase } from '../../lib/archive';
import { checkLink, type Checked } from '../../lib/archive/check-link';
import { oneRequest } from '../../lib/archive/jobs';
import { judgeLink } from '../../lib/judge-link';
import { ask } from '../../lib/messaging';
import { fetchArticle, fetchPage } from '../../lib/page-reading';

/** How many pages were found to be what; `untold` were not asked or said nothing. */
export type LinkCounts = Record<Checked | 'untold', number>;

const pause = 1500;

/** Asks the addresses of articles, one after the other. The reader must have allowed it. Without a network nobody is asked. */
export async function checkLinks(db: ArchiveDatabase, ids: readonly string[], signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<LinkCounts> {
  const counts: LinkCounts = { alive: 0, changed: 0, gone: 0, unreachable: 0, untold: 0 };
  for (const [done, id] of ids.entries()) {
    signal.throwIfAborted();
    onProgress(done, ids.length);
    if (!navigator.onLine) return { ...counts, untold: counts.untold + ids.length - done };
    const state = await oneRequest(signal, async () => {
      const checked = await checkLink(db, id, {
        fetchPage: (url) => fetchPage(url, signal), fetchWhole: (url) => fetchArticle(url, signal), judge: (error, article) => judgeLink(error, article, navigator.onLine), now: Date.now(),
      });
      await new Promise((resolve) => setTimeout(resolve, pause));
      return checked;
    });
    if (state === 'changed') ask('pictures/resume', {}).catch(() => undefined);
    counts[state ?? 'untold'] += 1;
  }
  return counts;
}
