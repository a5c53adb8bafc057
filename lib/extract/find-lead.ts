import { isNamedCaption } from './captions';
import { attributeOf, classOf, idOf, nearestOf, parentOf } from './dom';
import { isBold, isListed, type Line, linkedLength, standsIn, syllablesOf } from './line';
import { isTurnLabel, labelKey } from './vocabulary';

const leadName = /sapo|(?:^|[\s_-])lead(?:$|[\s_-])|hometext|cms-desc|(?:^|[\s_-])(?:description|summary|standfirst|subtitle|sub-?head(?:line|ing)?|excerpt|dek|deck|chapo|abstract|strap-?line|entradilla|ingress|manchet|intro(?:duction)?(?:-?text)?|vorspann|ondertitel|sommario|occhiello|synopsis|teaser-?text)|tom-?tat|trich-?yeu/i;
const shortestLead = 8;
/** In syllables: nothing else so long stands between title and body of a Vietnamese page. */
const surelyLead = 15;
const sentenceEnd = /[.!?…:][”"]?$/;
const figureTag = new Set(['FIGURE']);
const farthestInside = 2;
const longestHeading = 18;
const tellingStart = 60;

function isNamedLead(line: Line): boolean {
  return [line.block, line.block && parentOf(line.block)].some((element) => element &&
    (leadName.test(`${classOf(element)} ${idOf(element)}`) || attributeOf(element, 'itemprop') === 'description'));
}

/** Whether the head of the page gives the same words as its description. */
function isDescription(line: Line, description: string): boolean {
  const key = labelKey(line.text.slice(0, tellingStart));
  return key.length >= 30 && labelKey(description).startsWith(key);
}

/** Whether the body begins with a heading, or a bold paragraph, of a whole sentence or more: no section is called so. */
function isSetApart(line: Line, isFirst: boolean): boolean {
  return isFirst && syllablesOf(line) >= longestHeading && (line.heading !== null || (sentenceEnd.test(line.text) && isBold(line)));
}

/**
 * The line that is the article's lead (sapo): between title and body, marked as such or given in
 * the page's head as its description; on a Vietnamese page any sentence there. An ordinary first paragraph of the body is none.
 * @param ruled the element that the site's rule names
 * @param from index of the first line after the title
 * @param bodyStart index of the body's first line
 * @returns its index, or -1.
 */
export function findLead(lines: readonly Line[], from: number, bodyStart: number, description: string | null, ruled: Element | null, isVietnamese: boolean): number {
  const named = ruled ? lines.findIndex((line) => standsIn(line, ruled)) : -1;
  if (named >= from && named <= bodyStart + farthestInside) return named;
  let best = -1;
  let end = bodyStart + farthestInside;
  for (let at = from; at < Math.min(lines.length, end); at += 1) {
    const line = lines[at];
    // A picture over the lead keeps it no farther from the title.
    if (line && at >= bodyStart && (line.images.length > 0 || isNamedCaption(line))) end += 1;
    if (line && isTurnLabel(line.text)) break;
    if (!line || syllablesOf(line) < shortestLead || linkedLength(line) > line.text.length / 2) continue;
    if (isListed(line) || nearestOf(line.block, figureTag)) continue;
    if (isNamedLead(line) || isSetApart(line, at === bodyStart)) return at;
    if (best < 0 && at < bodyStart && ((isVietnamese && syllablesOf(line) >= (sentenceEnd.test(line.text) ? surelyLead : 2 * surelyLead)) || (description && isDescription(line, description)))) best = at;
  }
  return best;
}
