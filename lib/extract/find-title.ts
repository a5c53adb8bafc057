import { classOf, idOf, parentOf, selectAll, tagOf } from './dom';
import { wordsOf } from './encoding';
import { isDateLine, isFurniture } from './furniture';
import { isBold, isListed, isMenu, type Line, linkedLength, syllablesOf } from './line';
import type { Metadata } from './metadata';
import { isToolRow, labelKey } from './vocabulary';

const farthestTitle = 60;
const titleName = /(?:^|[\s_-]|lbl|item)(?:title|tieu-?de|headline|ten-?bai|entry-title)/i;
const notTitleName = /site|portlet-title|chuyen-?muc|category|box|widget|moduletable|module-?title|logo|menu/i;

/** The class names and id of an element and its parent, for patterns to look into. */
export const namesOf = (element: Element | null): string => {
  const around = element && parentOf(element);
  return [element, around].map((each) => (each ? `${classOf(each)} ${idOf(each)}` : '')).join(' ');
};

const trail = /^(?:trang chủ|home)\s*[>»›/|]/i;
const overDate = 25;
/** In syllables: sections and boxes have shorter names. */
const shortestTitle = 5;
const longestName = 8;

function titleScore(line: Line, distance: number, keys: ReadonlySet<string>): number {
  const syllables = syllablesOf(line);
  if (syllables < 2 || syllables > 60) return Number.NEGATIVE_INFINITY;
  const around = line.heading;
  // In tables and boxes of ASP.NET only the innermost element has a name of its own.
  const inner = line.texts[0]?.parentElement ?? null;
  const name = `${inner === line.block ? '' : namesOf(inner)} ${namesOf(line.block)}`;
  let score = -distance;
  if (around) score += Math.max(10, 60 - 15 * Number(tagOf(around)[1]));
  if (titleName.test(name) && !notTitleName.test(name)) score += 25;
  // A head may give no more than the section's name, which stands over the article too.
  if (keys.has(labelKey(line.text))) score += (around && (syllables >= shortestTitle || tagOf(around) === 'H1')) || syllables >= longestName ? 60 : 20;
  if (isBold(line)) score += 8;
  // A lead is as bold and as near; a title has no full stop.
  if (line.text.endsWith('.')) score -= 12;
  // Boxes beside an article have headings too, but short ones.
  if (syllables >= shortestTitle) score += 12;
  if (isListed(line) || trail.test(line.text) || isMenu(line)) score -= 50;
  else if (linkedLength(line) >= line.text.length - 2) score -= 20;
  return score;
}

/** Whether the next line but for tools is the date, as under a title. */
function isOverDate(lines: readonly Line[], at: number, end: number): boolean {
  let below = at + 1;
  while (below < end && isToolRow(lines[below]?.text ?? '')) below += 1;
  const next = lines[below];
  return below < end && next !== undefined && isDateLine(next);
}

/** The first `h1`, else the first `h2`, that repeats what the head gives as the title; `null` when none does. */
export function findHeading(page: Element, meta: Metadata): Element | null {
  const keys = new Set(meta.titles.map(labelKey));
  const repeats = (tag: string) => [...selectAll(page, tag)].slice(0, 10).find((heading) => keys.has(labelKey(wordsOf(heading))));
  return repeats('h1') ?? repeats('h2') ?? null;
}

/**
 * The line that is the article's title: the best heading among the sixty lines over the body.
 * @param end index of the body's first paragraph
 * @returns its index, or -1
 */
export function findTitle(lines: readonly Line[], end: number, meta: Metadata): number {
  const keys = new Set(meta.titles.map(labelKey));
  let best = -1;
  let bestScore = -30;
  for (let at = end - 1; at >= Math.max(0, end - farthestTitle); at -= 1) {
    const line = lines[at];
    if (!line?.text) continue;
    let score = titleScore(line, end - at, keys);
    const bonus = syllablesOf(line) >= shortestTitle ? overDate : overDate / 2;
    if (score + bonus > bestScore && isOverDate(lines, at, end)) score += bonus;
    // A title may well hold a date: "Lịch công tác tuần 12 (từ ngày 20/11 …)".
    if (score > bestScore && (keys.has(labelKey(line.text)) || !isFurniture(line))) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}
