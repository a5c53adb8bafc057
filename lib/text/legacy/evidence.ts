import { decode } from './convert';
import { countClear, countModern, wordPattern, type LegacyEncoding } from './signs';
import { isSyllable } from './syllable';

/** How much a text looks like one of the old encodings. */
export interface Evidence {
  /** Signs no proper Vietnamese has, in words; and their share of all letters. */
  signs: number;
  share: number;
  /** The share of letters only Unicode has. */
  modern: number;
  /** Of the words with other letters than a to z, the share that are Vietnamese syllables when converted. */
  fit: number;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** @param text in NFC. */
export function weigh(text: string, encoding: LegacyEncoding): Evidence {
  let letters = 0;
  let signs = 0;
  let marked = 0;
  let fitting = 0;
  for (const word of text.match(wordPattern) ?? []) {
    letters += word.length;
    if (word.length === 1 || !/[^ -~]/.test(word)) continue;
    const fits = isSyllable(decode(word, encoding));
    // Without a plain letter, signs prove nothing for the encoding: they may be bullets and quotation marks,
    // or another script misread. They may well prove something against it.
    const isPlain = /[a-z]/i.test(word);
    if (fits && !isPlain) continue;
    if (isPlain) signs += countClear(word, encoding);
    marked += 1;
    if (fits) fitting += 1;
  }
  return { signs, share: ratio(signs, letters), modern: ratio(countModern(text), letters), fit: ratio(fitting, marked) };
}
