import type { Block } from '../article';
import { classOf, tagOf } from './dom';
import { inlineContent, unwrap } from './inline';
import { alignment, isBold, isItalic, isParagraph, isShort, type Line, syllablesOf } from './line';
import { pictureTaker } from './picture-blocks';
import { isName } from './signed-words';
import type { Recorder } from './trace';

const subheadingName = /sub-?(?:title|head)/i;
const longestQuestion = 10;
const longestItalic = 14;
const linesOfSignature = 8;

function headingLevel(line: Line): 2 | 3 | 4 | null {
  const heading = line.heading;
  if (!heading) return line.block && subheadingName.test(classOf(line.block)) && isShort(line) ? 2 : null;
  const level = Number(tagOf(heading)[1]);
  return level <= 2 ? 2 : level === 3 ? 3 : 4;
}

/** A bold question may head a part of a text; that of an interview is longer, or begins with who asks. */
const isShortQuestion = ({ text }: Line) => text.endsWith('?') && !/:|^[-–]/.test(text) && text.split(' ').length <= longestQuestion;

/** A bold line of its own, shorter than a sentence; never the last words of a text, nor one of the lines of a signature. */
function isBoldHeading(line: Line, next: Line | undefined, before: Line | undefined, isAtEnd: boolean): boolean {
  if (next === undefined || line.images.length > 0) return false;
  const isOneOfLines = (next.block === line.block && next.breaks === 1 && isBold(next)) || (before !== undefined && line.breaks === 1 && isBold(before));
  return !isOneOfLines && (isShort(line) || isShortQuestion(line)) && isBold(line) && alignment(line) !== 'right' && !(isAtEnd && isName(line.text) && line.text !== line.text.toUpperCase());
}

/** A line in italics over a paragraph, as journals head their parts; what is about a picture, or stands in brackets, is none. */
function isItalicHeading(line: Line, next: Line | undefined, previous: Line | undefined): boolean {
  if (!next || !previous || line.breaks > 0 || syllablesOf(line) > longestItalic || !isShort(line) || !/^[^\s"“(*-]/.test(line.text) || line.text.includes(':')) return false;
  return isItalic(line) && isParagraph(next) && [previous, next].every((other) => other.images.length === 0 && !other.unit && !isItalic(other)) && !isName(line.text);
}

/** The typed blocks of a body's lines: pictures bound to their captions, bold lines made headings, mere line breaks kept. */
export function buildBlocks(lines: readonly Line[], recorder: Recorder): Block[] {
  const blocks: Block[] = [];
  const takePictures = pictureTaker(lines, recorder);
  let before: Line | undefined;
  for (let at = 0; at < lines.length;) {
    const taken = takePictures(at, blocks.at(-1));
    blocks.push(...taken.blocks);
    const above = taken.blocks.length > 0 || taken.next > at ? undefined : before;
    before = undefined;
    const line = taken.next > at ? undefined : lines[at];
    at = Math.max(taken.next, at + 1);
    if (!line) continue;
    const content = inlineContent(line.texts, line.block);
    const level = headingLevel(line);
    const isMarked = level !== null || isBoldHeading(line, lines[at], above, at > lines.length - linesOfSignature);
    if (isMarked || isItalicHeading(line, lines[at], lines[at - 2])) {
      recorder.note('recognised', 'heading', level ? 'heading element' : 'line of its own', line.text);
      blocks.push({ type: 'heading', level: level ?? 2, content: unwrap(content, isMarked ? 'strong' : 'em') });
      continue;
    }
    const previous = blocks.at(-1);
    if (above?.block === line.block && above && line.breaks === 1 && previous?.type === 'paragraph') previous.content.push({ type: 'break' }, ...content);
    else blocks.push({ type: 'paragraph', content });
    before = line;
  }
  return blocks;
}
