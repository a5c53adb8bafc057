import type { ArchiveDatabase } from '../../../lib/archive';
import { jobItems, type JobLink, type RunOptions } from '../../../lib/archive/jobs';
import type { JobFailure } from '../../../lib/archive/rows';
import { articleAt } from './fresh-archive';

export const address = (at: number) => `https://hagiang.gov.vn/tin/${at}`;
export const links = (...numbers: number[]): JobLink[] => numbers.map((at) => ({ url: address(at), title: `Bài ${at}` }));
/** A page that cannot be read. */
export class PageError extends Error {
  readonly reason: JobFailure;
  constructor(reason: JobFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** A network that answers with an article, or as a test says; and what was asked of it. */
export function network(answer: (url: string) => unknown = () => undefined) {
  const asked: string[] = [];
  const options: RunOptions = {
    pause: 0, signal: new AbortController().signal,
    reasonOf: (error) => (error instanceof PageError ? error.reason : null),
    fetchArticle: async (url) => {
      asked.push(url);
      await answer(url);
      return articleAt(new URL(url).pathname, { title: `Bài ở ${url}` });
    },
  };
  return { asked, options };
}

/** What became of the addresses of a list. */
export const states = async (db: ArchiveDatabase, jobId: string) => (await jobItems(db, jobId)).map((item) => item.state);
