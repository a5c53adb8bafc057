import { fold, toneKey } from '../../../../lib/text/fold.ts';
import { wordList } from './word-list.ts';

const longestSyllable = wordList.length - 1;

/** FNV-1a: the same word gives the same number on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

function syllable(key: string, length: number): string {
  const words = wordList[length] ?? [];
  const at = hash(key) % words.length;
  const picked = words[at] ?? '';
  return fold(picked) === fold(key) ? words[(at + 1) % words.length] ?? '' : picked;
}

/** Long words, which are foreign or run together, are made of several syllables. */
function anyLength(key: string, length: number): string {
  if (length <= longestSyllable) return syllable(key, length);
  const first = length - longestSyllable === 1 ? longestSyllable - 1 : 4;
  return syllable(key, first) + anyLength(key.slice(first) + key, length - first);
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();

function shaped(word: string, like: string): string {
  return [...like].map((letter, at) => (isCapital(letter) ? (word[at] ?? '').toUpperCase() : word[at] ?? '')).join('');
}

/** A word of ours in place of one of theirs: of the same length, capitals where it has capitals, and always the same one. */
export function placeholderWord(word: string): string {
  const composed = word.normalize('NFC');
  // One key for both ways to set a tone mark, as the rules compare titles.
  return shaped(anyLength(toneKey(composed), [...composed].length), composed);
}

/** The same without marks, for addresses. */
export function placeholderSlug(word: string): string {
  const composed = word.normalize('NFC');
  return shaped(fold(anyLength(fold(composed), [...composed].length)), composed);
}
