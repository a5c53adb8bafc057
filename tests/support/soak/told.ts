/** What is killed in the middle. */
export const operations = ['save', 'job', 'import', 'migrate', 'trash', 'segments'] as const;
export type Operation = (typeof operations)[number];

/** What the page at work reports the moment it is done: from then on the archive must keep it. */
export type Told =
  | { kind: 'saved'; id: string; title: string; versions: number }
  | { kind: 'note'; id: string; number: number }
  | { kind: 'job'; id: string; count: number }
  | { kind: 'item'; jobId: string; position: number }
  /** These may go from now on, each wholly. */
  | { kind: 'let'; ids: string[] }
  | { kind: 'begun' | 'done' }
  | { kind: 'failed'; why: string };

/** Everything the archive has promised so far. */
export interface Promised {
  articles: Record<string, { title: string; versions: number; note?: number }>;
  jobs: Record<string, { count: number; done: number[] }>;
  let: string[];
}

/** What a page is told to work on. */
export interface Work {
  operation: Operation;
  origin: string;
  round: number;
  seed: number;
  /** Bytes of the portal's pictures. */
  pictureSize: number;
}
