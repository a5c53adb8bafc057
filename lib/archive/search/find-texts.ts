import type { ArchiveDatabase } from '../database';
import { matchSegment, othersOf, type Alternatives } from './match-segment';
import { segmentSize } from './occurrences';
import type { Query, TextTerm } from './parse-query';
import { readSegments, readTail } from './read-segments';
import { completionsOf, readVocabulary, slipsOf, type Vocabulary } from './vocabulary';

/** What is searched for. */
export interface Search {
  query: Query;
  /** What is searched for where nothing is found: the same groups, with what is one slip away. */
  slipped: Query;
}

/** The texts that a query matches; a library may have many, so they are numbers and no objects. */
export interface FoundTexts {
  /** `textNumber`s of articles, best first, then the one written last first. One that no article has any more is of a text that has gone. */
  numbers: Int32Array;
  /** For each, bits of the query's groups that only the list entry can decide. */
  open: Uint32Array;
  /** Nothing matched as typed; these are one slip away. */
  isGuess: boolean;
  /** The words they were found by instead, to be marked. */
  guessed: readonly string[];
}

const mostCompletions = 24;
const mostSlips = 8;

function textTerms(query: Query): TextTerm[] {
  return query.groups.flat().flatMap((term) => (term.kind === 'text' ? [term] : []));
}

const vocabularies = new WeakMap<ArchiveDatabase, { key: string; words: Vocabulary }>();

/** The words of all texts, read anew only when some have come or gone. */
async function allWords(db: ArchiveDatabase): Promise<Vocabulary> {
  const [segments, tail] = await Promise.all([db.segments.toArray(), readTail(db)]);
  const key = `${segments.map(({ segment, built }) => `${segment}:${built}`).join(' ')} ${tail.key}`;
  const before = vocabularies.get(db);
  if (before?.key === key) return before.words;
  const words = await readVocabulary(db);
  for (const word of tail.words) words.set(word, (words.get(word) ?? 0) + 1);
  vocabularies.set(db, { key, words });
  return words;
}

/** Looks for the alternatives of a word once, not once a segment. */
function remembered(look: Alternatives): Alternatives {
  const known = new Map<string, readonly string[]>();
  return (folded, isOpen) => {
    const key = `${folded} ${isOpen}`;
    const before = known.get(key);
    if (before) return before;
    const words = look(folded, isOpen);
    known.set(key, words);
    return words;
  };
}

const ranks = 16;

export type Matched = Pick<FoundTexts, 'numbers' | 'open'>;

/** Texts in the order of their ranks; those of one rank stay as they are. */
function bestFirst(all: { numbers: Int32Array; open: Uint32Array; rank: Uint8Array }, count: number, perRank: Uint32Array): Matched {
  const next = new Uint32Array(ranks);
  for (let rank = ranks - 2; rank >= 0; rank -= 1) next[rank] = (next[rank + 1] ?? 0) + (perRank[rank + 1] ?? 0);
  const found = { numbers: new Int32Array(count), open: new Uint32Array(count) };
  for (let at = 0; at < count; at += 1) {
    const rank = all.rank[at] ?? 0;
    const place = next[rank] ?? 0;
    next[rank] = place + 1;
    found.numbers[place] = all.numbers[at] ?? 0;
    found.open[place] = all.open[at] ?? 0;
  }
  return found;
}

async function match(db: ArchiveDatabase, query: Query, alternatives: Alternatives): Promise<Matched> {
  const words = textTerms(query).flatMap((term) =>
    term.words.flatMap(({ folded }, at) => [folded, ...othersOf(term, at, alternatives)]));
  const segments = (await readSegments(db, words)).map((segment) => ({ first: segment.first, ...matchSegment(segment, query, alternatives) }));
  const all = { numbers: new Int32Array(segments.length * segmentSize), open: new Uint32Array(segments.length * segmentSize), rank: new Uint8Array(segments.length * segmentSize) };
  const perRank = new Uint32Array(ranks);
  let [count, last] = [0, -1];
  let shown = new Uint8Array(segmentSize);
  for (const { first, isMatch, rank, open } of segments) {
    // A text may stand in a stored segment and in the tail, until the segment is built anew.
    if (first !== last) shown = new Uint8Array(segmentSize);
    last = first;
    for (let article = segmentSize - 1; article >= 0; article -= 1) {
      if (!isMatch[article] || shown[article]) continue;
      shown[article] = 1;
      const its = rank[article] ?? 0;
      all.numbers[count] = first + article;
      all.open[count] = open[article] ?? 0;
      all.rank[count] = its;
      perRank[its] = (perRank[its] ?? 0) + 1;
      count += 1;
    }
  }
  return bestFirst(all, count, perRank);
}

/**
 * The texts that match a query in its three levels: marks as typed first, then marks ignored; if
 * none of those is shown, one typing slip in a word is forgiven.
 * @param isAnyShown whether any of the texts found is of an article that is shown, and neither gone nor in the trash
 * @returns `null` when the query asks nothing of the text
 */
export async function findTexts(db: ArchiveDatabase, { query, slipped }: Search, isAnyShown: (found: Matched) => boolean | Promise<boolean>): Promise<FoundTexts | null> {
  const terms = textTerms(query);
  if (terms.length === 0) return null;
  const needsCompletion = terms.some((term) => term.isOpen);
  let vocabulary = needsCompletion ? await allWords(db) : null;
  const completing = remembered((folded, isOpen) => (isOpen && vocabulary ? completionsOf(folded, vocabulary, mostCompletions) : []));
  const found = await match(db, query, completing);
  if (await isAnyShown(found)) return { ...found, isGuess: false, guessed: [] };
  vocabulary ??= await allWords(db);
  const words = vocabulary;
  const guessed = new Set<string>();
  const slipping = remembered((folded, isOpen) => {
    const slips = slipsOf(folded, words, mostSlips);
    slips.forEach((slip) => guessed.add(slip));
    return [...slips, ...completing(folded, isOpen)];
  });
  return { ...await match(db, slipped, slipping), isGuess: true, guessed: [...guessed] };
}
