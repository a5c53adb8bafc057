import { Dexie } from 'dexie';
import { foldedWord } from '../../text';
import type { ArchiveDatabase } from '../database';
import type { TailRow } from '../rows';
import { collect } from './build-segments';
import { segmentOf } from './index-article';
import { segmentSize } from './occurrences';
import { bucketOf, spellingsIn, type PostingsRow, type Segment, type Spelling } from './segment';

const none: Spelling[] = [];

async function storedSegments(db: ArchiveDatabase, words: readonly string[]): Promise<Segment[]> {
  const wanted = [...new Set(words.map(bucketOf))];
  const [segments, ...buckets] = await Promise.all([
    db.segments.toCollection().primaryKeys(),
    ...wanted.map((bucket) => db.postings.where('[bucket+segment]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).toArray()),
  ]);
  const rows = new Map<number, PostingsRow>(); // Bucket and segment in one key.
  for (const row of buckets.flat()) rows.set(row.segment * 256 + row.bucket, row);
  return segments.map((segment) => ({
    first: segment * segmentSize,
    spellings(folded) {
      const row = rows.get(segment * 256 + bucketOf(folded));
      return row ? spellingsIn(row, folded) : none;
    },
  }));
}

/** Segments of the texts that no stored one holds yet. */
function tailSegment(segment: number, rows: readonly TailRow[]): Segment {
  const spellings = new Map<string, Spelling[]>();
  for (const [exact, occurrences] of collect(rows)) {
    const folded = foldedWord(exact);
    const known = spellings.get(folded);
    const spelling = { exact, occurrences: Int32Array.from(occurrences) };
    if (known) known.push(spelling);
    else spellings.set(folded, [spelling]);
  }
  return { first: segment * segmentSize, spellings: (folded) => spellings.get(folded) ?? none };
}

/** The texts that no stored segment holds yet. */
export interface Tail {
  /** Changes when they do. */
  key: string;
  segments: Segment[];
  /** Their words without marks. */
  words: ReadonlySet<string>;
}

const tails = new WeakMap<ArchiveDatabase, Tail>();

/** The texts saved last, read once and again only when they change. */
export async function readTail(db: ArchiveDatabase): Promise<Tail> {
  const numbers = await db.tail.toCollection().primaryKeys();
  const key = numbers.join(' ');
  const before = tails.get(db);
  if (before?.key === key) return before;
  const rows = await db.tail.toArray();
  const grouped = Map.groupBy(rows, (row) => segmentOf(row.number));
  const words = new Set(rows.flatMap((row) => Object.values(row.words).flatMap((text) => text.split(' '))).map(foldedWord));
  const tail = { key, segments: [...grouped].map(([segment, texts]) => tailSegment(segment, texts)), words };
  tails.set(db, tail);
  return tail;
}

/** All segments, newest texts first, able to answer for some words. */
export async function readSegments(db: ArchiveDatabase, words: readonly string[]): Promise<Segment[]> {
  const [stored, tail] = await Promise.all([storedSegments(db, words), readTail(db)]);
  return [...stored, ...tail.segments].sort((one, other) => other.first - one.first);
}
