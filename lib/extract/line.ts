import { collapse } from '../text';
import { attributeOf, classOf, isInside, nearest, nearestOf, parentOf, tagOf } from './dom';
import { dataOf } from './encoding';

/** A stretch of a page between two line ends, as a text browser would show it. */
export interface Line {
  /** The nearest block-level ancestor; `null` for a line of a plain-text page. */
  block: Element | null;
  /** The `h1` to `h6` it stands in; `null` for none. */
  heading: Element | null;
  /** Text nodes that hold more than white space, in order. */
  texts: Text[];
  /** `img` elements, in order. */
  images: HTMLImageElement[];
  /** A list, table, quote, player … that is converted as a whole; such a line has neither texts nor images. */
  unit: Element | null;
  /** `<br>`s since the line before in the same block: 0 at a block's start, 1 for a mere line break. */
  breaks: number;
  /** The words, collapsed and trimmed. */
  text: string;
  /** How many characters stand in links, once somebody has asked. */
  linked?: number;
  /** See `syllablesOf`; once somebody has asked. */
  syllables?: number;
}

const boldTags = new Set(['B', 'STRONG', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const italicTags = new Set(['I', 'EM', 'CITE']);
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
// As Bootstrap, Tailwind, WordPress and Drupal's editor call it.
const alignmentClass = /(?:^|[\s-])(?:text|align|rte)-?(left|center|right|end|justify)(?:$|\s)/;
const italicStyle = /font-style\s*:\s*(?:italic|oblique)/i;

/** The words of text nodes as they are kept. Trims the line's ends only. */
export function joinTexts(texts: readonly Text[]): string {
  const [only] = texts;
  return collapse(texts.length === 1 && only ? dataOf(only) : texts.map(dataOf).join('')).trim();
}

function everyText(line: Line, tags: ReadonlySet<string>, style: RegExp): boolean {
  const block = line.block;
  return line.texts.length > 0 && line.texts.every((node) => {
    for (let element = node.parentElement; element; element = parentOf(element)) {
      if (tags.has(tagOf(element)) || style.test(attributeOf(element, 'style') ?? '')) return true;
      if (element === block) return false;
    }
    return false;
  });
}

/** Whether every word of the line is bold, by tag or inline style. */
export function isBold(line: Line): boolean {
  return everyText(line, boldTags, boldStyle);
}

/** Whether every word of the line is italic, by tag or inline style. */
export function isItalic(line: Line): boolean {
  return everyText(line, italicTags, italicStyle);
}

/** The alignment a line states by attribute, inline style or `<center>` within its next four ancestors; `null` when none does. */
export function alignment(line: Line): 'left' | 'center' | 'right' | 'justify' | null {
  let element = line.block;
  for (let step = 0; element && step < 4; step += 1, element = parentOf(element)) {
    const tag = tagOf(element);
    if (tag === 'CENTER') return 'center';
    const stated = /text-align\s*:\s*(left|center|right|justify)/i.exec(attributeOf(element, 'style') ?? '')?.[1]
      ?? (tag === 'TABLE' ? null : attributeOf(element, 'align'));
    const value = stated?.toLowerCase() ?? alignmentClass.exec(classOf(element))?.[1]?.replace('end', 'right');
    if (value === 'left' || value === 'center' || value === 'right' || value === 'justify') return value;
  }
  return null;
}

/** No rule asks for more syllables than this: beyond it a line is long, whatever it holds. */
const mostTelling = 90;
// Chinese and Japanese are written without spaces; two signs are about a syllable's worth of reading.
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The syllables of a line, counted by the spaces between them and no further than to 90, which every rule takes for "long". */
export function syllablesOf(line: Line): number {
  line.syllables ??= countedSyllables(line.text);
  return line.syllables;
}

function countedSyllables(text: string): number {
  if (text === '') return 0;
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0 && count < mostTelling; at = text.indexOf(' ', at + 1)) count += 1;
  return count < text.length / 12 && unspaced.test(text) ? Math.min(mostTelling, Math.round(text.length / 2)) : count;
}

/** A heading or caption, not a sentence: at most 30 syllables and no final stop. */
export function isShort(line: Line): boolean {
  return line.text !== '' && !/[.!?…;:。！？]$/.test(line.text) && syllablesOf(line) <= 30;
}

/** Characters of the line that stand in links. */
export function linkedLength(line: Line): number {
  line.linked ??= line.texts.reduce((sum, node) => sum + (linkAround(node) ? node.data.trim().length : 0), 0);
  return line.linked;
}

/** Whether most of a line is no link. */
export const isOwn = (line: Line): boolean => linkedLength(line) < line.text.length / 2;

/** The characters of lines that are the article's own words, and no links with their dates. */
export const ownLength = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + (isOwn(line) ? line.text.length : 0), 0);

/** Whether a line's words stand in an element. */
export const standsIn = (line: Line, element: Element): boolean => line.texts.some((text) => isInside(text, element));

export const headingTags: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const listTags = new Set(['LI', 'NAV']);

/** The link a text stands in; `null` for an anchor that leads nowhere. */
export function linkAround(text: Text): Element | null {
  const parent = text.parentElement;
  const link = parent && nearest(parent, 'a');
  return link && attributeOf(link, 'href')?.trim() ? link : null;
}

/** Whether a line is an item of a list or of a menu. */
export const isListed = (line: Line): boolean => nearestOf(line.block, listTags) !== null;

/** A line of several links and nothing between them is a menu, however near to the title it stands. */
export function isMenu(line: Line): boolean {
  if (line.texts.length < 3) return false;
  const links = new Set(line.texts.filter((text) => /\S/.test(text.data)).map(linkAround));
  return !links.has(null) && links.size >= 3;
}

/** Whether a line is long enough to be the article's own words and not part of its heading. */
export function isParagraph(line: Line): boolean {
  const syllables = syllablesOf(line);
  if (syllables >= 30) return true;
  // A title too can be a sentence; it is bold or a heading.
  return syllables >= 14 && /[.!?…:;。！？][”"]?$/.test(line.text) && !isBold(line) && !line.heading;
}
