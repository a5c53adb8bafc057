import { foldedWord } from '../../text';
import { decode, encode, type Occurrences } from './occurrences';

/** A spelling of a word and where it stands in a segment. */
export interface Spelling {
  exact: string;
  occurrences: Occurrences;
}

/** Up to 256 articles as search sees them. */
export interface Segment {
  /** The number of its first article. */
  first: number;
  /** All spellings of a word without marks. */
  spellings(folded: string): Spelling[];
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

/** The spellings of a word in a stored row. */
export function spellingsIn(row: PostingsRow, folded: string): Spelling[] {
  const found: Spelling[] = [];
  row.words.split(' ').forEach((exact, index) => {
    if (foldedWord(exact) !== folded) return;
    const bytes = row.bytes.subarray(row.starts[index], row.starts[index + 1]);
    found.push({ exact, occurrences: decode(bytes) });
  });
  return found;
}
