import { findDate, type FoundDate } from '../text';
import { isBold, type Line, linkedLength, syllablesOf } from './line';
import type { Metadata } from './metadata';
import type { Recorder } from './trace';
import { isMetaLine, isToolRow, labelKey } from './vocabulary';

/** What stands between the page's head and the article's first paragraph. */
export interface HeadingZone {
  title: string | null;
  category: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** Index of the first line after title, date and tools: where the body may begin. */
  end: number;
}

const farthestTitle = 40;
const titleName = /(?:^|[\s_-])(?:title|tieu-?de|headline|ten-?bai|entry-title)/i;
const notTitleName = /site|portlet-title|chuyen-?muc|category|box|widget|logo|menu/i;
const categoryName = /chuyen-?muc|category|breadcrumb|danh-?muc|section-name|\bzone/i;

const names = (element: Element | null) =>
  [element, element?.parentElement].map((each) => `${each?.getAttribute('class') ?? ''} ${each?.id ?? ''}`).join(' ');

/** Furniture of a heading: tools, dates, counters. */
function isFurniture(line: Line): boolean {
  return isToolRow(line.text) || isMetaLine(line.text) || isDateLine(line);
}

function isDateLine(line: Line): boolean {
  return line.text.length <= 80 && findDate(line.text) !== null && syllablesOf(line) <= 16;
}

function titleScore(line: Line, distance: number, isOverDate: boolean, meta: Metadata): number {
  const syllables = syllablesOf(line);
  if (syllables < 2 || syllables > 60 || isFurniture(line)) return Number.NEGATIVE_INFINITY;
  const heading = /^H([1-6])$/.exec(line.block?.closest('h1,h2,h3,h4,h5,h6')?.tagName ?? '')?.[1];
  const name = names(line.block);
  const key = labelKey(line.text);
  let score = -distance;
  if (heading) score += Math.max(10, 60 - 15 * Number(heading));
  if (titleName.test(name) && !notTitleName.test(name)) score += 25;
  if (meta.titles.some((title) => labelKey(title) === key)) score += 60;
  if (isBold(line)) score += 8;
  if (isOverDate) score += 15;
  if (syllables >= 5) score += 5;
  if (line.block?.closest('nav,li')) score -= 50;
  else if (linkedLength(line) >= line.text.length - 2) score -= 20;
  return score;
}

function findTitle(lines: readonly Line[], end: number, meta: Metadata): number {
  let best = -1;
  let bestScore = -30;
  for (let at = end - 1; at >= Math.max(0, end - farthestTitle); at -= 1) {
    const line = lines[at];
    if (!line?.text) continue;
    let below = at + 1;
    while (below < end && lines[below] && isToolRow(lines[below]?.text ?? '')) below += 1;
    const next = lines[below];
    const score = titleScore(line, end - at, below < end && next !== undefined && isDateLine(next), meta);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

function findCategory(lines: readonly Line[], titleAt: number): { text: string; rule: string } | null {
  for (let at = titleAt - 1; at >= Math.max(0, titleAt - 6); at -= 1) {
    const line = lines[at];
    if (!line?.text || isToolRow(line.text)) continue;
    if (isDateLine(line) || isMetaLine(line.text)) return null; // Above the clock the page's head begins.
    if (syllablesOf(line) > 12) return null;
    if (line.block?.closest('nav,li') && !categoryName.test(names(line.block))) return null;
    // A trail of crumbs ends at the section; " - " is part of a section's name.
    const crumbs = line.text.split(/\s*[>»›/]\s*/).filter(Boolean);
    return { text: crumbs.at(-1) ?? line.text, rule: crumbs.length > 1 ? 'last crumb' : 'line over the title' };
  }
  return null;
}

const isUpdate = (text: string) => /cập nhật/iu.test(text);

/** The publication date: in the band between title and body, time before bare date, never the page's clock. */
function findDates(lines: readonly Line[], from: number, to: number, now: string): { published: FoundDate | null; modified: FoundDate | null } {
  let published: FoundDate | null = null;
  let modified: FoundDate | null = null;
  for (const line of lines.slice(from, to)) {
    if (line.text.length > 160) continue;
    const found = findDate(line.text);
    if (!found || found.iso.slice(0, 10) > now || (found.isLongForm && !found.hasTime)) continue;
    if (isUpdate(line.text)) modified ??= found;
    else if (!published || (found.hasTime && !published.hasTime)) published = found;
  }
  return published ? { published, modified } : { published: modified, modified: null };
}

/**
 * Reads the lines above the first paragraph.
 * @param firstParagraph index of the article's first long line
 * @param now today as `2024-05-02`; a date after it is not a publication date
 */
export function readHeadingZone(lines: readonly Line[], firstParagraph: number, meta: Metadata, now: string, recorder: Recorder): HeadingZone {
  const titleAt = findTitle(lines, firstParagraph, meta);
  const title = lines[titleAt]?.text ?? null;
  if (title) recorder.note('recognised', 'title', 'best heading over the body', title);
  const category = titleAt >= 0 ? findCategory(lines, titleAt) : null;
  if (category) recorder.note('recognised', 'category', category.rule, category.text);
  const { published, modified } = findDates(lines, titleAt + 1, firstParagraph, now);
  if (published) recorder.note('recognised', 'date', 'between title and body', published.iso);
  let end = titleAt + 1;
  for (let at = end; at < firstParagraph; at += 1) {
    const line = lines[at];
    if (!line || !isFurniture(line)) continue;
    recorder.note('dropped', 'furniture', 'date, tools or counters over the body', line.text);
    end = at + 1;
  }
  return { title, category: category?.text ?? null, publishedAt: published?.iso ?? null, modifiedAt: modified?.iso ?? null, end };
}
