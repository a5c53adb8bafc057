import { Dexie } from 'dexie';
import { foldedWord } from '../../text';
import type { ArchiveDatabase } from '../database';
import type { TailRow } from '../rows';
import { collect } from './build-segments';
import { segmentOf } from './index-article';
import { segmentSize } from './occurrences';
import { bucketOf, noWord, toWord, wordsIn, type FindWord, type Segment, type Spelling } from './segment';

/** Buckets read last: who types asks for the same ones with every letter. They are good as long as the same segments are. */
interface Kept {
  key: string;
  /** By bucket, then by segment; the one asked for last comes last. */
  buckets: Map<number, ReadonlyMap<number, FindWord>>;
}

const kept = new WeakMap<ArchiveDatabase, Kept>();
/** About 1 MB each in a library of 50,000. */
const mostBuckets = 32;

function keptBuckets(db: ArchiveDatabase, key: string): Kept['buckets'] {
  const before = kept.get(db);
  if (before?.key === key) return before.buckets;
  const buckets: Kept['buckets'] = new Map();
  kept.set(db, { key, buckets });
  return buckets;
}

async function readBucket(db: ArchiveDatabase, bucket: number): Promise<ReadonlyMap<number, FindWord>> {
  const rows = await db.postings.where('[bucket+segment]').between([bucket, Dexie.minKey], [bucket, Dexie.maxKey]).toArray();
  return new Map(rows.map((row) => [row.segment, wordsIn(row)]));
}

async function storedSegments(db: ArchiveDatabase, words: readonly string[]): Promise<Segment[]> {
  const segments = await db.segments.toArray();
  const known = keptBuckets(db, segments.map(({ segment, built }) => `${segment}:${built}`).join(' '));
  const wanted = [...new Set(words.map(bucketOf))];
  const read = await Promise.all(wanted.map(async (bucket) => known.get(bucket) ?? readBucket(db, bucket)));
  const found = new Map(wanted.map((bucket, at) => [bucket, read[at]]));
  wanted.forEach((bucket, at) => {
    known.delete(bucket);
    const its = read[at];
    if (its) known.set(bucket, its);
  });
  for (const oldest of known.keys()) if (known.size > mostBuckets) known.delete(oldest);
  return segments.map(({ segment }) => ({
    first: segment * segmentSize,
    find: (folded) => found.get(bucketOf(folded))?.get(segment)?.(folded) ?? noWord,
  }));
}

/** A segment of texts that no stored one holds yet, and its words without marks. */
function tailSegment(segment: number, rows: readonly TailRow[]): Segment & { words: Iterable<string> } {
  const spellings = new Map<string, Spelling[]>();
  for (const [exact, occurrences] of collect(rows)) {
    const folded = foldedWord(exact);
    const known = spellings.get(folded);
    const spelling = { exact, occurrences: Int32Array.from(occurrences) };
    if (known) known.push(spelling);
    else spellings.set(folded, [spelling]);
  }
  const found = new Map([...spellings].map(([folded, its]) => [folded, toWord(its)]));
  return { first: segment * segmentSize, find: (folded) => found.get(folded) ?? noWord, words: found.keys() };
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
  const segments = [...Map.groupBy(rows, (row) => segmentOf(row.number))].map(([segment, texts]) => tailSegment(segment, texts));
  const tail = { key, segments, words: new Set(segments.flatMap(({ words }) => [...words])) };
  tails.set(db, tail);
  return tail;
}

/** All segments, newest texts first, able to answer for some words. */
export async function readSegments(db: ArchiveDatabase, words: readonly string[]): Promise<Segment[]> {
  // One look at all of them: a text that is just moved from the tail into a segment must not be missed.
  const [stored, tail] = await db.transaction('r', [db.segments, db.postings, db.tail], () => Promise.all([storedSegments(db, words), readTail(db)]));
  return [...stored, ...tail.segments].sort((one, other) => other.first - one.first);
}
