// Zero-width characters carry no reading, and those that turn the writing direction can disguise a
// title or an address; the soft hyphen stays, for in TCVN3 text it is the letter ư.
const invisible = /[\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// Letters, digits and signs that no rule here and no normal form changes: Latin with all Vietnamese,
// Cyrillic, Chinese, Japanese, and the quotation marks and dashes of print. Text of nothing else,
// with no two spaces in a row, is as it should be, and most is.
const untidy = / {2}|[^ -~\u00a1-\u02ff\u0400-\u045f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u3001-\u301c\u3041-\u3093\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]/;

/** Text as it is kept: NFC, without zero-width characters, each run of white space (also no-break) one space. Not trimmed. */
export function collapse(text: string): string {
  if (!untidy.test(text)) return text;
  // What parts a letter from its mark has to go before the two can become one.
  const folded = text.replace(invisible, '').replace(/\s+/g, ' ');
  return untidy.test(folded) ? folded.normalize('NFC') : folded;
}

/** One line of text as it is kept: collapsed and trimmed. */
export function tidyLine(text: string): string {
  return collapse(text).trim();
}

/** The number of Vietnamese words a reader would count, which are syllables. */
export function countSyllables(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,:/][\p{N}]+)*/gu)?.length ?? 0;
}
