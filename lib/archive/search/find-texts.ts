import type { ArchiveDatabase } from '../database';
import { matchSegment, type Alternatives } from './match-segment';
import { segmentSize } from './occurrences';
import type { Query, TextTerm } from './parse-query';
import { readSegments, tailWords } from './read-segments';
import { completionsOf, readVocabulary, slipsOf, type Vocabulary } from './vocabulary';

/** A text that a query matches. */
export interface FoundText {
  /** An article's `textNumber`; one that no article has any more is of a text that has gone. */
  number: number;
  /** 0 to 15, best highest. */
  rank: number;
  /** Bits of the query's groups that only the list entry can decide. */
  open: number;
}

export interface FoundTexts {
  /** Best first, then newest first. */
  texts: FoundText[];
  /** Nothing matched as typed; these are one slip away. */
  isGuess: boolean;
}

const mostCompletions = 24;
const mostSlips = 8;

function textTerms(query: Query): TextTerm[] {
  return query.groups.flat().flatMap((term) => (term.kind === 'text' ? [term] : []));
}

async function allWords(db: ArchiveDatabase): Promise<Vocabulary> {
  const vocabulary = await readVocabulary(db);
  for (const word of await tailWords(db)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  return vocabulary;
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

async function match(db: ArchiveDatabase, query: Query, alternatives: Alternatives): Promise<FoundText[]> {
  const words = textTerms(query).flatMap((term) =>
    term.words.flatMap(({ folded }, at) => [folded, ...alternatives(folded, term.isOpen && at === term.words.length - 1)]));
  const byRank: FoundText[][] = Array.from({ length: 16 }, () => []);
  const numbers = new Set<number>();
  for (const segment of await readSegments(db, words)) {
    const { isMatch, rank, open } = matchSegment(segment, query, alternatives);
    for (let article = segmentSize - 1; article >= 0; article -= 1) {
      const number = segment.first + article;
      // A text may stand in a stored segment and in the tail, until the segment is built anew.
      if (!isMatch[article] || numbers.has(number)) continue;
      numbers.add(number);
      byRank[rank[article] ?? 0]?.push({ number, rank: rank[article] ?? 0, open: open[article] ?? 0 });
    }
  }
  return byRank.toReversed().flat();
}

/**
 * The texts that match a query in its three levels: marks as typed first, then marks ignored; if
 * there are none at all, one typing slip in a word is forgiven.
 * @returns `null` when the query asks nothing of the text
 */
export async function findTexts(db: ArchiveDatabase, query: Query): Promise<FoundTexts | null> {
  const terms = textTerms(query);
  if (terms.length === 0) return null;
  const needsCompletion = terms.some((term) => term.isOpen);
  let vocabulary = needsCompletion ? await allWords(db) : null;
  const completing = remembered((folded, isOpen) => (isOpen && vocabulary ? completionsOf(folded, vocabulary, mostCompletions) : []));
  const texts = await match(db, query, completing);
  if (texts.length > 0) return { texts, isGuess: false };
  vocabulary ??= await allWords(db);
  const words = vocabulary;
  const slipping = remembered((folded) => slipsOf(folded, words, mostSlips));
  return { texts: await match(db, query, slipping), isGuess: true };
}
