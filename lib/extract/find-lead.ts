import { attributeOf, classOf, idOf, nearest, parentOf } from './dom';
import { type Line, linkedLength, syllablesOf } from './line';
import { labelKey } from './vocabulary';

const leadName = /sapo|(?:^|[\s_-])lead(?:$|[\s_-])|hometext|cms-desc|(?:^|[\s_-])(?:description|summary|standfirst|subtitle|sub-?head(?:line|ing)?|excerpt|dek|deck|chapo|abstract|strap-?line|entradilla|ingress|manchet|intro(?:duction)?(?:-?text)?|vorspann|ondertitel|sommario|occhiello|synopsis|teaser-?text)|tom-?tat|trich-?yeu/i;
const shortestLead = 8;
const farthestInside = 2;
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

/**
 * The line that is the article's lead (sapo): between title and body, marked as such or given in
 * the page's head as its description. An ordinary first paragraph of the body is none.
 * @param from index of the first line after the title
 * @param bodyStart index of the body's first line
 * @returns its index, or -1.
 */
export function findLead(lines: readonly Line[], from: number, bodyStart: number, description: string | null): number {
  let best = -1;
  for (let at = from; at < Math.min(lines.length, bodyStart + farthestInside); at += 1) {
    const line = lines[at];
    if (!line || syllablesOf(line) < shortestLead || linkedLength(line) > line.text.length / 2) continue;
    if (line.block && nearest(line.block, 'figure,nav,li')) continue;
    if (isNamedLead(line)) return at;
    if (best < 0 && at < bodyStart && description && isDescription(line, description)) best = at;
  }
  return best;
}
