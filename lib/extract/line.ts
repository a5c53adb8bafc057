import { collapse, countSyllables } from '../text';

/** A stretch of a page between two line ends, as a text browser would show it. */
export interface Line {
  /** The nearest block-level ancestor; `null` for a line of a plain-text page. */
  block: Element | null;
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
}

const boldTags = /^(?:B|STRONG|TH|H[1-6])$/;
const italicTags = /^(?:I|EM|CITE)$/;
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const italicStyle = /font-style\s*:\s*(?:italic|oblique)/i;

/** The words of text nodes as they are kept. Trims the line's ends only. */
export function joinTexts(texts: readonly Text[]): string {
  return collapse(texts.map((node) => node.data).join('')).trim();
}

function everyText(line: Line, tags: RegExp, style: RegExp): boolean {
  const block = line.block;
  return line.texts.length > 0 && line.texts.every((node) => {
    for (let element = node.parentElement; element; element = element.parentElement) {
      if (tags.test(element.tagName) || style.test(element.getAttribute('style') ?? '')) return true;
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
  for (let step = 0; element && step < 4; step += 1, element = element.parentElement) {
    if (element.tagName === 'CENTER') return 'center';
    const stated = /text-align\s*:\s*(left|center|right|justify)/i.exec(element.getAttribute('style') ?? '')?.[1]
      ?? (element.tagName === 'TABLE' ? null : element.getAttribute('align'));
    const value = stated?.toLowerCase();
    if (value === 'left' || value === 'center' || value === 'right' || value === 'justify') return value;
  }
  return null;
}

/** No rule asks for more syllables than these characters hold. */
const tellingLength = 800;

/** The syllables of a line; of a long one only as many as its first 800 characters hold, which every rule takes for "long". */
export function syllablesOf(line: Line): number {
  return countSyllables(line.text.slice(0, tellingLength));
}

/** A heading or caption, not a sentence: at most 30 syllables and no final stop. */
export function isShort(line: Line): boolean {
  return line.text !== '' && !/[.!?…;:]$/.test(line.text) && syllablesOf(line) <= 30;
}

/** Characters of the line that stand in links. */
export function linkedLength(line: Line): number {
  return line.texts.reduce((sum, node) => sum + (node.parentElement?.closest('a[href]') ? node.data.trim().length : 0), 0);
}
