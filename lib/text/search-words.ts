import { fold, toneKey } from './fold';

/** A word of a text as search sees it: a syllable, or a number with its dots and commas. */
export interface SearchWord {
  /** With marks, in lower case, tone marks where the newer spelling puts them. */
  exact: string;
  /** Without marks; numbers without their dots, so that 5667 finds 5.667. */
  folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const word = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/gu;
// Open syllables where i and y are two spellings of one sound: kỹ and kĩ, lý and lí.
const openY = /^[hklmst]y$/;

interface Keys { exact: string; folded: string }
// A language has few syllables, and each is folded once; what is not language must not fill the memory.
const known = new Map<string, Keys>();
const mostKnown = 60_000;

function keysOf(raw: string): Keys {
  const found = known.get(raw);
  if (found) return found;
  const exact = toneKey(raw).replace(/[ðɖ]/g, 'đ');
  const bare = fold(exact).replace(/[.,]/g, '');
  const keys = { exact, folded: openY.test(bare) ? `${bare.slice(0, -1)}i` : bare };
  if (known.size >= mostKnown) known.clear();
  known.set(raw, keys);
  return keys;
}

/** The words of a text with their places. Letters and digits that stand together are words of their own: TƯ4 is `tư` and `4`. */
export function searchWords(text: string): SearchWord[] {
  return Array.from(text.matchAll(word), (match) => ({ ...keysOf(match[0]), start: match.index, end: match.index + match[0].length }));
}

/** The exact keys of the words of a text, for an index. */
export function exactWords(text: string): string[] {
  return (text.normalize('NFC').match(word) ?? []).map((raw) => keysOf(raw).exact);
}

/** The key without marks of a word that `exactWords` gave. */
export function foldedWord(exact: string): string {
  return keysOf(exact).folded;
}
