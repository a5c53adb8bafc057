import { plainText, type Block, type Figure, type Image, type Inline } from '../article';
import { isCaption, isEmptyCaption, sharesBox, splitCredit } from './captions';
import { classOf, tagOf } from './dom';
import { readImage } from './images';
import { inlineContent, textOnly, unwrap } from './inline';
import { alignment, headingAround, isBold, isItalic, isShort, type Line } from './line';
import type { Recorder } from './trace';
import { convertUnit } from './units';

const longestQuestion = 10;

function figure(images: Image[], caption: Line | null): Figure {
  if (!caption || isEmptyCaption(caption.text)) return { type: 'figure', images, caption: null, credit: null };
  const split = splitCredit(caption.text);
  const words: Inline[] = split
    ? textOnly(split.caption)
    : unwrap(inlineContent(caption.texts, caption.block), 'em', 'strong');
  return { type: 'figure', images, caption: plainText(words) ? words : null, credit: split?.credit ?? null };
}

function headingLevel(line: Line): 2 | 3 | 4 | null {
  const heading = headingAround(line);
  if (!heading) return line.block && subheadingName.test(classOf(line.block)) && isShort(line) ? 2 : null;
  const level = Number(tagOf(heading)[1]);
  return level <= 2 ? 2 : level === 3 ? 3 : 4;
}

/** A bold line of its own, shorter than a sentence; never the last words of a text, nor one of the lines of a signature. */
function isBoldHeading(line: Line, next: Line | undefined, before: Line | undefined): boolean {
  if (next === undefined || line.images.length > 0) return false;
  const isOneOfLines = (next.block === line.block && next.breaks === 1 && isBold(next)) || (before !== undefined && line.breaks === 1 && isBold(before));
  return !isOneOfLines && (isShort(line) || isShortQuestion(line)) && isBold(line) && alignment(line) !== 'right';
}

/** A bold question may head a part of a text; that of an interview is longer, or begins with who asks. */
const isShortQuestion = ({ text }: Line) => text.endsWith('?') && !text.includes(':') && text.split(' ').length <= longestQuestion;

const subheadingName = /sub-?(?:title|head)/i;

/** The nearest line from an index on that is no mere picture; `undefined` where there is none. */
function wordsFrom(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  let at = from;
  for (let line = lines[at]; line && !line.text && (!line.unit || tagOf(line.unit) === 'FIGURE'); line = lines[at]) at += step;
  return lines[at];
}

function joinsParagraph(line: Line, previous: Block | undefined): boolean {
  return line.breaks === 1 && previous?.type === 'paragraph';
}

/** Blocks without the pictures and captions that were shown before; a figure left with no picture is dropped. */
function withoutSeen(blocks: Block[], seen: Set<string>): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'figure') return [block];
    const images = block.images.filter(({ url }) => !seen.has(url));
    for (const { url } of images) seen.add(url);
    return images.length > 0 ? withoutRepeatedCaption([{ ...block, images }], seen) : [];
  });
}

/** Figures without a caption that an earlier one has: the pictures of a gallery often carry one and the same. */
function withoutRepeatedCaption(blocks: Figure[], seen: Set<string>): Figure[] {
  return blocks.map((block) => {
    const caption = block.caption && plainText(block.caption);
    if (!caption) return block;
    const isRepeated = seen.has(caption);
    seen.add(caption);
    return isRepeated ? { ...block, caption: null } : block;
  });
}

/**
 * Whether a line is the caption of the picture under it, which is rare: set apart by alignment and
 * slant, the picture alone in its line, no picture before and no caption after it.
 */
function isCaptionAbove(line: Line, below: Line, after: Line | undefined, before: Block | undefined): boolean {
  if (below.images.length === 0 || below.text || before?.type === 'figure') return false;
  return alignment(line) === 'center' && isItalic(line) && isCaption(line) && !(after && isCaption(after) && alignment(after) === 'center');
}

/** The typed blocks of a body's lines: pictures bound to their captions, bold lines made headings, mere line breaks kept. */
export function buildBlocks(lines: readonly Line[], recorder: Recorder): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  let before: Line | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const above = before;
    const mayJoin = above !== undefined && above.block === line.block;
    before = undefined;
    if (line.unit) {
      blocks.push(...withoutSeen(convertUnit(line.unit), seen));
      const last = blocks.at(-1);
      const below = lines[at + 1];
      // Figures in a row may share the caption under the last of them.
      if (last?.type === 'figure' && !last.caption && below && sharesBox(line.unit, below, [wordsFrom(lines, at, -1), lines[at + 2]])) {
        at += 1;
        blocks[blocks.length - 1] = figure(last.images, below);
      }
      continue;
    }
    const images: Image[] = [];
    const start = at;
    const collect = (from: Line) => {
      for (const element of from.images) {
        const image = readImage(element);
        if (!image) recorder.note('dropped', 'picture', 'placeholder, pixel or icon', element.getAttribute('src') ?? '');
        else if (!seen.has(image.url)) {
          seen.add(image.url);
          images.push(image);
        }
      }
    };
    collect(line);
    // Pictures in a row share the caption under the last of them.
    while (images.length > 0 && !line.text && lines[at + 1]?.images.length && !lines[at + 1]?.text) {
      at += 1;
      const another = lines[at];
      if (another) collect(another);
    }
    if (images.length > 0) {
      const own = line.text && isCaption({ ...line, images: [] }) ? line : null;
      const below = lines[at + 1];
      const isBelow = !line.text && below && (isCaption(below) || sharesBox(line.images[0], below, [wordsFrom(lines, start - 1, -1), wordsFrom(lines, at + 2, 1)]));
      const caption = own ?? (isBelow ? below : null);
      if (caption && caption === below) at += 1;
      if (caption) recorder.note('recognised', 'caption', 'stands with a picture', caption.text);
      blocks.push(...withoutRepeatedCaption([figure(images, caption)], seen));
      if (!line.text || own) continue;
    }
    if (!line.text) continue;
    const below = lines[at + 1];
    if (below && isCaptionAbove(line, below, lines[at + 2], blocks.at(-1))) {
      at += 1;
      collect(below);
      recorder.note('recognised', 'caption', 'stands over its picture', line.text);
      blocks.push(figure(images, line));
      continue;
    }
    const content = inlineContent(line.texts, line.block);
    const level = headingLevel(line);
    const next = lines[at + 1];
    if (level || isBoldHeading(line, next, above)) {
      recorder.note('recognised', 'heading', level ? 'heading element' : 'bold line of its own', line.text);
      blocks.push({ type: 'heading', level: level ?? 2, content: unwrap(content, 'strong') });
      continue;
    }
    const previous = blocks.at(-1);
    if (mayJoin && joinsParagraph(line, previous) && previous?.type === 'paragraph') {
      previous.content.push({ type: 'break' }, ...content);
    } else {
      blocks.push({ type: 'paragraph', content });
    }
    before = line;
  }
  return blocks;
}
