import { letters } from '../text';
import { classOf, isInside, parentOf, tagOf } from './dom';
import { alignment, isBold, isItalic, isShort, type Line, syllablesOf } from './line';

const captionName = /caption|pic_text|chu-?thich|(?:^|\s)fig(?:\s|$)/i;
const placeholder = /^\[?(?:nhập )?chú thích(?: ảnh)?\]?$/i;
const longestCaption = 80;
const longestBoxed = 40;
const farthestBox = 4;
const creditLabel = new RegExp(`(?:^|[\\s(.–|,-]|(?<=[${letters}\\d]))(?:Ảnh(?:/Clip)?|Photo(?:graph)?|Foto|Image|Bild|Credits?|Crédits?|Quelle|Nguồn(?: ảnh)?)\\s*:\\s*|\\s\\|\\s`, 'g');
const longestCredit = 120;
const longestName = 80;

/** Whether the page calls a line a caption. */
export const isNamedCaption = ({ block, texts }: Line): boolean =>
  [block, texts[0]?.parentElement].some((element) => element && (tagOf(element) === 'FIGCAPTION' || captionName.test(classOf(element))));

/** Whether a line under a picture is its caption, by structure, then style, then shape. */
export function isCaption(line: Line): boolean {
  if (!line.text || line.images.length > 0 || syllablesOf(line) > longestCaption) return false;
  if (isNamedCaption(line) || /(?:^|[\s(])Ảnh(?: minh h(?:ọa|oạ)|\s*:)/.test(line.text)) return true;
  const isSetApart = alignment(line) === 'center' || isItalic(line);
  if (isSetApart) return true;
  return isShort(line) && !isBold(line);
}

/**
 * Whether a picture and the line under it stand alone in a box of their own: then it is the caption,
 * however it is written.
 * @param around the lines before and after the two
 */
export function sharesBox(picture: Element | undefined, line: Line, around: readonly (Line | undefined)[]): boolean {
  if (!picture || !line.text || line.images.length > 0 || syllablesOf(line) > longestBoxed) return false;
  let box = line.block;
  for (let step = 0; box && step < farthestBox && !isInside(picture, box); step += 1) box = parentOf(box);
  const others = around.flatMap((other) => other?.block ?? []);
  return box !== null && box !== line.block && others.length > 0 && isInside(picture, box) && !others.some((other) => isInside(other, box));
}

/** Whether a caption box was left as the editor made it ("Nhập chú thích ảnh"): no caption at all. */
export function isEmptyCaption(text: string): boolean {
  return placeholder.test(text);
}

/**
 * The photographer named at a caption's end.
 * @returns `null` when the caption names none, else the words before and the name.
 */
export function splitCredit(text: string): { caption: string; credit: string } | null {
  const label = /[:|]/.test(text) ? [...text.slice(-longestCredit).matchAll(creditLabel)].at(-1) : null;
  if (!label) return null;
  const start = text.length - Math.min(text.length, longestCredit) + label.index;
  const rest = text.slice(start + label[0].length).replace(/[).\s]+$/, '');
  // Initials have full stops, "B.N"; a sentence after the label is none of the photographer's name.
  const credit = rest.length <= longestName && !/[.!?]\s/.test(rest) ? rest : '';
  return credit ? { caption: text.slice(0, start).replace(/[\s.(–-]+$/, ''), credit } : null;
}
