import { foldedWord } from '../../text';
import { decode, encode, union, type Occurrences } from './occurrences';

/** A spelling of a word and where it stands in a segment. */
export interface Spelling {
  exact: string;
  occurrences: Occurrences;
}

/** A word without marks: its spellings, and where any of them stands. */
export interface Word {
  spellings: readonly Spelling[];
  /** In order; made when it is asked for. */
  all(): Occurrences;
}

/** Gives out the words of some articles. */
export type FindWord = (folded: string) => Word;

/** Up to 256 articles as search sees them. */
export interface Segment {
  /** The number of its first article. */
  first: number;
  find: FindWord;
}

/** Words of a segment that share a bucket, as they are stored. */
export interface PostingsRow {
  bucket: number;
  segment: number;
  /** Spellings, parted by spaces. */
  words: string;
  /** Where the bytes of each spelling begin. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

/** A query reads one bucket a word, through all segments in one go. */
const buckets = 256;

/** Spellings of one word are always in one bucket. */
export function bucketOf(folded: string): number {
  let hash = 2166136261;
  for (let index = 0; index < folded.length; index += 1) hash = Math.imul(hash ^ folded.charCodeAt(index), 16777619);
  return (hash >>> 0) % buckets;
}

/** Stored rows of a segment, out of the occurrences of every spelling. */
export function toRows(segment: number, words: ReadonlyMap<string, readonly number[]>): PostingsRow[] {
  const grouped = Map.groupBy(words.keys(), (exact) => bucketOf(foldedWord(exact)));
  return [...grouped].map(([bucket, spellings]) => {
    const bytes: number[] = [];
    const starts = spellings.map((exact) => {
      const start = bytes.length;
      encode(words.get(exact) ?? [], bytes);
      return start;
    });
    return { bucket, segment, words: spellings.join(' '), starts: Uint32Array.from(starts), bytes: Uint8Array.from(bytes) };
  });
}

/** A word by its spellings. */
export function toWord(spellings: readonly Spelling[]): Word {
  let all: Occurrences | null = null;
  return { spellings, all: () => (all ??= union(spellings.map((spelling) => spelling.occurrences))) };
}

/** A word that does not occur. */
export const noWord: Word = toWord([]);

/** Gives out the words of a stored row, each read out of its bytes once. */
export function wordsIn(row: PostingsRow): FindWord {
  const known = new Map<string, Word>();
  return (folded) => {
    const before = known.get(folded);
    if (before) return before;
    const word = toWord(spellingsIn(row, folded));
    known.set(folded, word);
    return word;
  };
}

function spellingsIn(row: PostingsRow, folded: string): Spelling[] {
  const found: Spelling[] = [];
  row.words.split(' ').forEach((exact, index) => {
    if (foldedWord(exact) !== folded) return;
    const bytes = row.bytes.subarray(row.starts[index], row.starts[index + 1]);
    found.push({ exact, occurrences: decode(bytes) });
  });
  return found;
}
