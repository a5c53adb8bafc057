import type { ArchiveDatabase } from '../../lib/archive';
import { checkLink, type Checked } from '../../lib/archive/check-link';
import { fetchPage, ReadError } from '../../lib/page-reading';

export type LinkCounts = Record<Checked, number>;

const pause = 1500;

/** What an error says of a page: gone only when the server says so, or its very name is gone while the network is there. */
function judge(error: unknown): 'alive' | 'gone' | 'unreachable' {
  if (!(error instanceof ReadError)) return 'unreachable';
  if (error.reason === 'not-found') return 'gone';
  // There is a page, but we cannot read it: that is no loss of the original.
  return error.reason === 'not-article' ? 'alive' : 'unreachable';
}

/** Asks the addresses of articles, one after the other. The reader must have allowed it. */
export async function checkLinks(db: ArchiveDatabase, ids: readonly string[], signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<LinkCounts> {
  const counts: LinkCounts = { alive: 0, changed: 0, gone: 0, unreachable: 0 };
  for (const [done, id] of ids.entries()) {
    signal.throwIfAborted();
    onProgress(done, ids.length);
    const state = await checkLink(db, id, { fetchPage: (url) => fetchPage(url, signal), judge, now: Date.now() });
    if (state) counts[state] += 1;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return counts;
}
