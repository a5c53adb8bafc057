import { plainText, type Block, type Figure, type Image, type Inline } from '../article';
import { isCaption, isEmptyCaption, isNamedCaption, sharesBox, splitCredit } from './captions';
import { tagOf } from './dom';
import { readImage } from './images';
import { inlineContent, textOnly, unwrap } from './inline';
import { alignment, isItalic, type Line } from './line';
import type { Recorder } from './trace';
import { convertUnit } from './units';

/** What stands at a line that is more than words. */
export interface TakenPictures {
  blocks: Block[];
  /** Index of the line to read on from; the same one where its words are still to be read. */
  next: number;
}

function figure(images: Image[], caption: Line | null): Figure {
  if (!caption || isEmptyCaption(caption.text)) return { type: 'figure', images, caption: null, credit: null };
  const split = splitCredit(caption.text);
  const words: Inline[] = split
    ? textOnly(split.caption)
    : unwrap(inlineContent(caption.texts, caption.block), 'em', 'strong');
  return { type: 'figure', images, caption: plainText(words) ? words : null, credit: split?.credit ?? null };
}

/**
 * Whether a line is the caption of the picture under it, which is rare: called so, or set apart by
 * alignment and slant, the picture alone in its line, no picture before and no caption after it.
 */
function isCaptionAbove(line: Line, below: Line, after: Line | undefined, before: Block | undefined): boolean {
  if (below.images.length === 0 || below.text || before?.type === 'figure') return false;
  return (isNamedCaption(line) || (alignment(line) === 'center' && isItalic(line))) && isCaption(line) && !(after && isCaption(after) && alignment(after) === 'center');
}

const isCentred = (line: Line | undefined) => line !== undefined && !line.unit && isCaption(line) && alignment(line) === 'center';

/**
 * The end of a run in which captions stand over their pictures: short lines in the middle and pictures take
 * turns, and under the last picture there is no such line; 0 where no such run begins.
 */
function captionsAboveEnd(lines: readonly Line[], from: number): number {
  let at = from;
  for (let picture = lines[at + 1]; picture && picture.images.length > 0 && !picture.text && isCentred(lines[at]); picture = lines[at + 1]) at += 2;
  return at >= from + 4 && !isCentred(lines[at]) ? at : 0;
}

/** The nearest line from an index on that is no mere picture; `undefined` where there is none. */
function wordsFrom(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  let at = from;
  for (let line = lines[at]; line && !line.text && (!line.unit || tagOf(line.unit) === 'FIGURE'); line = lines[at]) at += step;
  return lines[at];
}

/** Takes the pictures of a body's lines with their captions, and what is converted as a whole; each picture once. */
export function pictureTaker(lines: readonly Line[], recorder: Recorder): (at: number, before: Block | undefined) => TakenPictures {
  const seen = new Set<string>();
  const unseen = (images: readonly Image[]) => images.filter(({ url }) => !seen.has(url) && seen.add(url));
  const imagesOf = (line: Line) => unseen(line.images.flatMap((element) => {
    const image = readImage(element);
    if (!image) recorder.note('dropped', 'picture', 'placeholder, pixel or icon', element.getAttribute('src') ?? '');
    return image ?? [];
  }));
  // The pictures of a gallery often carry one and the same caption.
  const once = (block: Figure): Figure => {
    const caption = block.caption && plainText(block.caption);
    if (!caption) return block;
    if (seen.has(caption)) return { ...block, caption: null };
    seen.add(caption);
    return block;
  };
  const bind = (images: Image[], caption: Line | null, reason = 'stands with a picture') => {
    if (caption) recorder.note('recognised', 'caption', reason, caption.text);
    return once(figure(images, caption));
  };

  function takeUnit(unit: Element, at: number): TakenPictures {
    const blocks = convertUnit(unit).flatMap((block): Block[] => {
      const images = block.type === 'figure' ? unseen(block.images) : [];
      if (block.type !== 'figure') return [block];
      return images.length > 0 ? [once({ ...block, images })] : [];
    });
    const last = blocks.at(-1);
    const below = lines[at + 1];
    // Figures in a row may share the caption under the last of them.
    const isShared = last?.type === 'figure' && !last.caption && below && sharesBox(unit, below, [wordsFrom(lines, at, -1), lines[at + 2]]);
    return isShared ? { blocks: [...blocks.slice(0, -1), bind(last.images, below)], next: at + 2 } : { blocks, next: at + 1 };
  }

  let aboveUntil = 0;
  return (at, before) => {
    const line = lines[at];
    if (!line) return { blocks: [], next: at };
    if (line.unit) return takeUnit(line.unit, at);
    const images = imagesOf(line);
    let below = lines[at + 1];
    if (line.text) {
      if (images.length > 0) {
        const isOwn = isCaption({ ...line, images: [] });
        return { blocks: [bind(images, isOwn ? line : null)], next: isOwn ? at + 1 : at };
      }
      if (at >= aboveUntil) aboveUntil = captionsAboveEnd(lines, at);
      const under = below && (at < aboveUntil || isCaptionAbove(line, below, lines[at + 2], before)) ? imagesOf(below) : [];
      return under.length > 0 ? { blocks: [bind(under, line, 'stands over its picture')], next: at + 2 } : { blocks: [], next: at };
    }
    if (images.length === 0) return { blocks: [], next: at + 1 };
    // Pictures in a row share the caption under the last of them.
    let next = at + 1;
    for (; below && below.images.length > 0 && !below.text; below = lines[next]) {
      images.push(...imagesOf(below));
      next += 1;
    }
    if (!below) return { blocks: [bind(images, null)], next };
    if (isCaption(below) || sharesBox(line.images[0], below, [wordsFrom(lines, at - 1, -1), wordsFrom(lines, next + 1, 1)])) return { blocks: [bind(images, below)], next: next + 1 };
    // In boxes of their own, the last picture alone has the caption that stands with it.
    const isLast = images.length > 1 && sharesBox(lines[next - 1]?.images[0], below, [lines[next - 2], wordsFrom(lines, next + 1, 1)]);
    return isLast ? { blocks: [bind(images.slice(0, -1), null), bind(images.slice(-1), below)], next: next + 1 } : { blocks: [bind(images, null)], next };
  };
}
