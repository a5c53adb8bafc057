import { type Line, syllablesOf } from './line';

const leadName = /sapo|(?:^|[\s_-])lead(?:$|[\s_-])|hometext|cms-desc|(?:^|\s)description|tom-?tat|trich-?yeu/i;

function isNamedLead(line: Line): boolean {
  return [line.block, line.block?.parentElement].some((element) =>
    leadName.test(`${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`) || element?.getAttribute('itemprop') === 'description');
}

/**
 * The line that is the article's lead (sapo): one marked as such between the heading and the second
 * line of the body. An ordinary first paragraph is none.
 * @returns its index, or -1.
 */
export function findLead(lines: readonly Line[], from: number, bodyStart: number): number {
  return lines.findIndex((line, at) => at >= from && at <= bodyStart + 1 && syllablesOf(line) >= 8 && isNamedLead(line));
}
