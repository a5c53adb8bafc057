import { isCaption, isNamedCaption } from './captions';
import { attributeOf, classOf, parentOf } from './dom';
import { isFigure } from './figures';
import { isFurniture } from './furniture';
import type { HeadingZone } from './heading-zone';
import { readImage } from './images';
import { isItalic, isListed, isOwn, isParagraph, type Line } from './line';
import { isTurnLabel } from './vocabulary';

const linesOverTitle = 6;
const smallestPicture = 280;
/** A link to the picture itself, larger. */
const pictureFile = /\.(?:jpe?g|png|webp)$/i;
/** A link to a script that shows it so. */
const pictureScript = /modal|shadowbox|lightbox|fancybox|colorbox|zoom|gallery/i;
const portrait = /author|avatar|byline|logo|icon|profile|related|teaser/i;

const isPictureLink = (link: Element) => pictureFile.test(attributeOf(link, 'href') ?? '') || pictureScript.test(`${classOf(link)} ${attributeOf(link, 'rel') ?? ''}`);

/** Whether a line is a picture that belongs to the article and not to its writer or to another one. */
function isOpeningPicture(line: Line): boolean {
  const [image] = line.images;
  const read = image && (!line.text || isNamedCaption(line) || isItalic(line)) ? readImage(image) : null;
  if (!image || !read || (read.width ?? smallestPicture) < smallestPicture || isListed(line)) return false;
  let element: Element | null = image;
  for (let step = 0; element && step < 4; step += 1, element = parentOf(element)) {
    if (portrait.test(classOf(element)) || (element.tagName === 'A' && !isPictureLink(element))) return false;
  }
  return true;
}

/**
 * The pictures, with their captions, that stand between title and body, or right over the title,
 * and on a Vietnamese page the paragraphs there: they open the article though no box holds both.
 * @param textStart index of the text's first line, behind a lead that the body begins with
 * @param leadAt index of the lead, which is not taken
 */
export function openingLines(lines: readonly Line[], { titleAt, end }: HeadingZone, textStart: number, leadAt: number, isVietnamese: boolean): Line[] {
  const opening: Line[] = [];
  for (let at = Math.max(0, titleAt - linesOverTitle); at < textStart; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isVietnamese && at >= end && at !== leadAt && (isTurnLabel(line.text) || (isParagraph(line) && !isListed(line) && isOwn(line)))) opening.push(line);
    if (line.unit) {
      if (isFigure(line.unit)) opening.push(line);
    } else if (at > titleAt && isOpeningPicture(line)) {
      opening.push(line);
      const below = lines[at + 1];
      if (below && at + 1 < textStart && at + 1 !== leadAt && isCaption(below) && !isFurniture(below) && isOwn(below)) opening.push(below);
    }
  }
  return opening;
}
