import { convertLegacy, detectLegacy, isCapitalsFont, tidyLine, type FoundEncoding, type LegacyEncoding } from '../text';
import { attributeOf, parentOf, selectAll, textOf } from './dom';

const longestSample = 20_000;
const mostFonts = 40;
const farthestFont = 8;
// A letter beside a sign that only old fonts draw as a letter, or a vowel before one that VNI uses as its mark.
const candidate = /[A-Za-z][µ¶·¸¹®¨©\u00ad]|[µ¶·¸¹®¨©][A-Za-z]|[aeouyôöAEOUYÔÖ][øùûõïØÙÛÕÏ]/;

const fontOf = (element: Element): string | null =>
  attributeOf(element, 'face') ?? /font-family\s*:\s*([^;]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1] ?? null;

/**
 * The old encoding that the long texts of a page are in.
 * @returns `null` for a page in Unicode, which is nearly every one
 */
export function findEncoding(page: Element, texts: readonly { node: Text }[]): FoundEncoding | null {
  let sample = '';
  for (const { node } of texts) {
    if (sample.length > longestSample) break;
    sample += `${node.data}\n`;
  }
  if (!candidate.test(sample)) return null;
  const fonts = [...selectAll(page, 'font[face],[style*="font-family"]')].slice(0, mostFonts).flatMap((element) => fontOf(element)?.split(',') ?? []);
  return detectLegacy(sample, fonts);
}

// The encoding of the page that is being read. Reading is one synchronous piece of work, and every
// text of it passes here; handing this through every rule would bury them.
let current: LegacyEncoding | null = null;

/** Does some reading with every text converted out of an old encoding; `null` for none. */
export function withEncoding<T>(encoding: LegacyEncoding | null, work: () => T): T {
  const before = current;
  current = encoding;
  try {
    return work();
  } finally {
    current = before;
  }
}

function hasCapitalsFont(text: Text): boolean {
  let element = text.parentElement;
  for (let step = 0; element && step < farthestFont; step += 1, element = parentOf(element)) {
    const font = fontOf(element);
    if (font) return isCapitalsFont(font);
  }
  return false;
}

/** The words of a text node, in Unicode whatever the page is in. */
export const dataOf = (text: Text): string =>
  current === null ? text.data : convertLegacy(text.data, current, { capitals: hasCapitalsFont(text) });

/** Words as the page's own code has them, in Unicode whatever the page is in, line ends and all. */
export const decodeText = (words: string): string => (current === null ? words : convertLegacy(words, current));

/** The same in one tidy line. */
export const decodeLine = (words: string): string => tidyLine(decodeText(words));

/** The words of an element in one tidy line, in Unicode whatever the page is in. */
export const wordsOf = (element: Element): string => decodeLine(textOf(element));
