import { isInside, parentOf, tagOf, walk } from './dom';
import type { Body } from './find-body';
import { joinTexts, linkAround, type Line } from './line';
import { readLines } from './read-lines';
import { roleOf } from './tags';
import { standsAlone } from './units';
import { isRelatedLabel } from './vocabulary';

/** Title, section and tools stand over a body within so many texts; a related list under it within so many lines. */
const textsAbove = 60;
const linesBelow = 60;

/** The lines of a page around its body; `[start, end)` are those inside it. */
export interface Window {
  lines: Line[];
  start: number;
  end: number;
}

/** The text so many texts before the body's first, or the first of all. */
function windowStart(page: Element, first: Text): Text {
  const walker = walk(page, 'texts');
  walker.currentNode = first;
  let start = first;
  for (let seen = 0; seen < textsAbove && walker.previousNode();) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || roleOf(tagOf(parent)) === 'silent' || !/\S/.test(text.data)) continue;
    start = text;
    seen += 1;
  }
  return start;
}

/** The element to read from: the text's own, so that marks and pictures before it in its line count too. */
function beginning(page: Element, text: Text): Node {
  const parent = text.parentElement;
  return parent && parent !== page && parentOf(parent) !== null && roleOf(tagOf(parent)) === 'block' ? parent : text;
}

/** A line that begins with the label of a list, its links behind it, as two. */
function partLabel(line: Line): Line[] {
  const [label, ...rest] = line.texts;
  // The label may be part of the link: "Bài trước" over the title it leads to.
  if (!label || rest.length === 0 || !isRelatedLabel(label.data.trim()) || (linkAround(label) && !rest.some((text) => linkAround(text) === linkAround(label)))) return [line];
  return [[label], rest].map((texts) => ({ ...line, texts, text: joinTexts(texts) }));
}

/** Reads the lines of a body and those around it that may say something of it, and no others. */
export function readWindow(page: Element, body: Body, isForeign: (element: Element) => boolean): Window {
  let below = -1;
  const lines = readLines(page, {
    isUnit: standsAlone,
    isForeign: (element) => element !== body.element && isInside(element, body.element) && isForeign(element),
    from: beginning(page, windowStart(page, body.first)),
    isEnough: (line) => {
      if (below >= 0) below += 1;
      else if (line.texts.includes(body.last)) below = 0;
      return below > linesBelow;
    },
  });
  const parted = lines.flatMap(partLabel);
  const inside = (line: Line) => line.block !== null && isInside(line.block, body.element);
  const start = parted.findIndex(inside);
  if (start < 0) return { lines: parted, start: 0, end: 0 };
  return { lines: parted, start, end: parted.findLastIndex(inside) + 1 };
}
