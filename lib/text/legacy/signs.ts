import { sharedLetters, tcvn3Signs } from './tables';

/** An encoding of the time before Unicode: TCVN3 (also called ABC) or VNI-Windows. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const onlyTcvn3 = tcvn3Signs.replace(new RegExp(`[${sharedLetters}]`, 'g'), '');

/** What proper Vietnamese never writes: TCVN3 signs that are not its letters, VNI pairs other than the "oà" of "hoà". */
const clearSign: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: new RegExp(`[${onlyTcvn3}]`, 'g'),
  vni: /[aeouyôö][øùûõï]|[ae][âàáåãä]|o[âåä]|a[êèéúüë]/gi,
};

/** Runs of letters, and of what TCVN3 takes for letters: "®·" is a word, and a soft hyphen may be in the middle of one. */
export const wordPattern = new RegExp(`[\\p{L}${tcvn3Signs}]+`, 'gu');

const modernLetter = /[ăđĩũơư\u1ea0-\u1ef9]/gi;

/** How many letters only Unicode has: no text in an old encoding holds one. */
export function countModern(text: string): number {
  return text.match(modernLetter)?.length ?? 0;
}

/** How many letters of a text can only be of an old encoding. */
export function countClear(text: string, encoding: LegacyEncoding): number {
  return text.match(clearSign[encoding])?.length ?? 0;
}
