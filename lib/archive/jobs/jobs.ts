import { articleId, safeFile, type Article } from '../../article';
import { parseArticle } from '../../article/parse';
import type { ArchiveDatabase } from '../database';
import type { JobItemRow, JobRow, KeptState } from '../rows';
import { nothingKept } from '../import/apply-state';

/** An address to be saved. */
export interface JobLink {
  url: string;
  title?: string;
  keep?: KeptState;
}

/** How far a job is. */
export interface JobProgress {
  job: JobRow;
  total: number;
  saved: number;
  present: number;
  failed: number;
  waiting: number;
}

/** An address without the signs of the sentence around it; a bracket that was opened in it stays. */
function withoutEnd(address: string): string {
  let end = address;
  while (/[),.;!?\]]$/.test(end) && !(end.endsWith(')') && end.split('(').length >= end.split(')').length)) end = end.slice(0, -1);
  return end;
}

/** The web addresses in a pasted text, each once. */
export function addressesIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'“”«»]+/giu) ?? [];
  return [...new Set(found.map(withoutEnd).filter((address) => safeFile(address) !== null))];
}

/** Puts addresses on record to be saved, each once. Nothing is fetched yet. */
export async function createJob(db: ArchiveDatabase, title: string, links: readonly JobLink[], now: number): Promise<JobRow> {
  const job: JobRow = { id: crypto.randomUUID(), title, createdAt: now };
  const seen = new Set<string>();
  const items: JobItemRow[] = [];
  for (const { url, title: name = '', keep = nothingKept } of links) {
    const key = await articleId(url);
    if (seen.has(key)) continue;
    seen.add(key);
    items.push({ jobId: job.id, position: items.length, url, title: name, state: 'waiting', keep });
  }
  await db.transaction('rw', [db.jobs, db.jobItems], async () => {
    await db.jobs.put(job);
    await db.jobItems.bulkPut(items);
  });
  return job;
}

/** How far every job is, newest first. */
export async function listJobs(db: ArchiveDatabase): Promise<JobProgress[]> {
  const jobs = await db.jobs.toArray();
  const count = (jobId: string, state: JobItemRow['state']) => db.jobItems.where('[jobId+state]').equals([jobId, state]).count();
  const counted = await Promise.all(jobs.map(async (job) => {
    const [saved, present, failed, waiting] = await Promise.all([count(job.id, 'saved'), count(job.id, 'present'), count(job.id, 'failed'), count(job.id, 'waiting')]);
    return { job, saved, present, failed, waiting, total: saved + present + failed + waiting };
  }));
  return counted.sort((one, other) => other.job.createdAt - one.job.createdAt);
}

/** What became of the addresses of a job. */
export async function jobItems(db: ArchiveDatabase, jobId: string): Promise<JobItemRow[]> {
  return db.jobItems.where('jobId').equals(jobId).sortBy('position');
}

/** Lets the failed ones wait for another try. */
export async function retryFailed(db: ArchiveDatabase, jobId: string): Promise<void> {
  await db.jobItems.where('[jobId+state]').equals([jobId, 'failed']).modify((item) => {
    item.state = 'waiting';
    delete item.reason;
  });
}

/** Puts a job away. What it has saved stays; what still waits is forgotten. @returns what undoes it */
export async function removeJob(db: ArchiveDatabase, jobId: string): Promise<() => Promise<void>> {
  return db.transaction('rw', [db.jobs, db.jobItems], async () => {
    const [job, items] = await Promise.all([db.jobs.get(jobId), jobItems(db, jobId)]);
    await db.jobs.delete(jobId);
    await db.jobItems.where('jobId').equals(jobId).delete();
    return () => db.transaction('rw', [db.jobs, db.jobItems], async () => {
      if (job) await db.jobs.put(job);
      await db.jobItems.bulkPut(items);
    });
  });
}

/** The checked end of a job: texts and pictures that are whole, of those there are. */
export interface JobIndex {
  texts: [whole: number, of: number];
  /** Texts that lack some of the article's pages. */
  parts: number;
  pictures: [kept: number, of: number];
}

/** How many of the pictures of what a job has saved are kept, of those there are; they go on coming in after its end. */
export async function jobPictures(db: ArchiveDatabase, jobId: string): Promise<JobIndex['pictures']> {
  const ids = new Set((await jobItems(db, jobId)).flatMap((item) => item.articleId ?? []));
  const counts = (await db.articles.bulkGet([...ids])).flatMap((row) => (row ? [row.pictures] : []));
  return [counts.reduce((sum, each) => sum + each.kept, 0), counts.reduce((sum, each) => sum + each.total, 0)];
}

/** Looks after a job whether what it saved is there and can be read. */
export async function checkJob(db: ArchiveDatabase, jobId: string): Promise<JobIndex> {
  const items = await jobItems(db, jobId);
  const ids = items.flatMap((item) => item.articleId ?? []);
  const readable = new Map<string, Article>();
  for (const id of new Set(ids)) {
    const article = parseArticle((await db.bodies.get(id))?.article);
    if (article) readable.set(id, article);
  }
  const texts = ids.flatMap((id) => readable.get(id) ?? []);
  const parts = texts.filter((article) => article.part).length;
  return { texts: [texts.length - parts, items.length], parts, pictures: await jobPictures(db, jobId) };
}
