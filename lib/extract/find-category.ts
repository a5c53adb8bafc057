import { nearest } from './dom';
import { namesOf } from './find-title';
import { isDateLine } from './furniture';
import { type Line, syllablesOf } from './line';
import { isMetaLine, isToolRow } from './vocabulary';

const categoryName = /chuyen-?muc|category|breadcrumb|danh-?muc|section-name|\bzone/i;

/** The section a page files its article under, which stands over the title; `null` when none does. */
export function findCategory(lines: readonly Line[], titleAt: number): { text: string; rule: string } | null {
  for (let at = titleAt - 1; at >= Math.max(0, titleAt - 6); at -= 1) {
    const line = lines[at];
    if (!line?.text || isToolRow(line.text)) continue;
    if (isDateLine(line) || isMetaLine(line.text)) return null; // Above the clock the page's head begins.
    if (syllablesOf(line) > 12) return null;
    if (!/\p{L}/u.test(line.text)) continue;
    if (line.block && nearest(line.block, 'nav,li') && !categoryName.test(namesOf(line.block))) return null;
    // A trail of crumbs ends at the section; " - " is part of a section's name.
    const crumbs = line.text.split(/\s*[>»›/]\s*/).filter(Boolean);
    return { text: crumbs.at(-1) ?? line.text, rule: crumbs.length > 1 ? 'last crumb' : 'line over the title' };
  }
  return null;
}

