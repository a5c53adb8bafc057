import type { ArchiveDatabase } from '../database';

/** Words without marks and in how many segments each is: enough to tell common from rare. */
export type Vocabulary = Map<string, number>;

/** The words of all built segments. */
export async function readVocabulary(db: ArchiveDatabase): Promise<Vocabulary> {
  const row = await db.vocabulary.get('vocabulary');
  if (!row || row.words === '') return new Map();
  return new Map(row.words.split(' ').map((word, at) => [word, row.counts[at] ?? 1]));
}

const isLanguage = /^\p{L}{2,12}$/u;

/**
 * Puts the words of a newly built segment in the place of those it had before, in the caller's
 * transaction. Numbers are no words that one slips in.
 */
export async function updateVocabulary(db: ArchiveDatabase, before: ReadonlySet<string>, words: ReadonlySet<string>): Promise<void> {
  const known = await readVocabulary(db);
  for (const word of words) if (isLanguage.test(word)) known.set(word, (known.get(word) ?? 0) + 1);
  for (const word of before) {
    const count = (known.get(word) ?? 0) - 1;
    if (count > 0) known.set(word, count);
    else known.delete(word);
  }
  await db.vocabulary.put({ id: 'vocabulary', words: [...known.keys()].join(' '), counts: Uint32Array.from(known.values()) });
}

/** Whether two words are one slip apart: a letter more, less, other, or two exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.slice(start + 1);
  if (short.length < long.length) return short.slice(start) === rest;
  if (short.slice(start + 1) === rest) return true;
  return short[start] === long[start + 1] && short[start + 1] === long[start] && short.slice(start + 2) === long.slice(start + 2);
}

/** The most common words one slip away from a word, at most `limit`. */
export function slipsOf(word: string, vocabulary: Vocabulary, limit: number): string[] {
  if (word.length < 3) return []; // Every short syllable is one slip from dozens.
  return [...vocabulary].filter(([other]) => isOneSlip(word, other)).sort((one, other) => other[1] - one[1]).slice(0, limit).map(([other]) => other);
}

/** The most common words that begin with what was typed, at most `limit`. */
export function completionsOf(typed: string, vocabulary: Vocabulary, limit: number): string[] {
  return [...vocabulary].filter(([word]) => word !== typed && word.startsWith(typed))
    .sort((one, other) => other[1] - one[1]).slice(0, limit).map(([word]) => word);
}
