import { safeFile } from '../../article';
import type { ArchiveDatabase } from '../database';
import type { JobItemRow } from '../rows';
import { createJob, type JobLink } from './jobs';

/** A series of addresses that are not saved yet. */
export interface WaitingLinks {
  title: string;
  links: Required<JobLink>[];
}

const isUnsaved = ({ state }: JobItemRow) => state === 'waiting' || state === 'failed';

/** What all jobs still have to save, for an export: of an article that was only imported as an address there is nothing else. */
export async function waitingLinks(db: ArchiveDatabase): Promise<WaitingLinks[]> {
  const [jobs, items] = await Promise.all([db.jobs.toArray(), db.jobItems.filter(isUnsaved).toArray()]);
  return jobs.map(({ id, title }) => ({ title, links: items.filter((item) => item.jobId === id).map(({ url, title: name, keep }) => ({ url, title: name, keep })) }))
    .filter(({ links }) => links.length > 0);
}

/** Puts such series on record again, but for addresses that a job has already. @returns the ids of the jobs made */
export async function restoreWaiting(db: ArchiveDatabase, series: readonly WaitingLinks[], now: number): Promise<string[]> {
  const made: string[] = [];
  const known = new Set((await db.jobItems.toArray()).map((item) => item.url));
  for (const { title, links } of series) {
    const missing = links.filter(({ url }) => !known.has(url) && safeFile(url) !== null);
    if (missing.length > 0) made.push((await createJob(db, title, missing, now)).id);
  }
  return made;
}
