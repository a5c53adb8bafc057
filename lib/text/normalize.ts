// Zero-width characters carry no reading, and those that turn the writing direction can disguise a
// title or an address; the soft hyphen stays, for in TCVN3 text it is the letter ư.
const invisible = /[\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const untidy = /[\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\s\s|[^\S ]/;

/** Text as it is kept: NFC, without zero-width characters, each run of white space (also no-break) one space. Not trimmed. */
export function collapse(text: string): string {
  // Most text is tidy already, and one look is cheaper than two rewritings. What parts a letter from
  // its mark has to go before the two can become one.
  return (untidy.test(text) ? text.replace(invisible, '').replace(/\s+/g, ' ') : text).normalize('NFC');
}

/** One line of text as it is kept: collapsed and trimmed. */
export function tidyLine(text: string): string {
  return collapse(text).trim();
}

/** The number of Vietnamese words a reader would count, which are syllables. */
export function countSyllables(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,:/][\p{N}]+)*/gu)?.length ?? 0;
}
