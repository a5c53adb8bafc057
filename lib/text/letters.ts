/**
 * The inside of a character class for letters: of Latin with all Vietnamese, Greek, Cyrillic and every
 * script after them, whose vowel signs and digits are taken along. `\p{L}` has six hundred ranges, which a
 * browser compiles anew for each expression on the first page that is read.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\uf900-\ufdff\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

const letter = new RegExp(`[${letters}]`);

export const hasLetter = (text: string): boolean => letter.test(text);

/** Whether words begin with a capital; a sign without one, as of Chinese, is none. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
