import { countSyllables } from './normalize';

const syllablesPerMinute = 250;

/** Whole minutes a silent reader needs, at 250 syllables a minute; at least 1. */
export function readingMinutes(texts: readonly string[]): number {
  const syllables = texts.reduce((sum, text) => sum + countSyllables(text), 0);
  return Math.max(1, Math.floor(syllables / syllablesPerMinute));
}
