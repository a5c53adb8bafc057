import { isBefore, isInside, nearestOf, selectAll } from './dom';
import { wordsOf } from './encoding';
import { findCategory } from './find-category';
import { findTitle } from './find-title';
import { isFurniture } from './furniture';
import { isBold, standsIn, type Line } from './line';
import type { Metadata } from './metadata';
import type { Recorder } from './trace';
import { labelKey } from './vocabulary';

/** What stands between the page's head and the article's first paragraph. */
export interface HeadingZone {
  title: string | null;
  category: string | null;
  /** Index of the title's line, or -1. */
  titleAt: number;
  /** Index of the first line after title, date and tools: where the body may begin. */
  end: number;
}

// Farther from date and tools than this, short lines are the article's own and not its head.
const widestGap = 8;

/**
 * The title in full: the words the head gives where the line has a kicker before them, or where the
 * page shows them as its first heading, farther up than was looked.
 */
function titleOf(line: string | null, page: Element, body: Node | null, meta: Metadata): string | null {
  if (!line) return null;
  const keys = meta.titles.map(labelKey);
  const key = labelKey(line);
  if (keys.includes(key)) return line;
  const ending = meta.titles.find((_, at) => key.endsWith(keys[at] ?? key) && (keys[at]?.length ?? 0) > key.length / 2);
  if (ending) return ending;
  for (const heading of [...selectAll(page, 'h1')].slice(0, 5)) {
    const text = wordsOf(heading);
    if (body && isBefore(heading, body) && keys.includes(labelKey(text))) return text;
  }
  return line;
}

/** The lines of a title that runs over several of one block, parted by mere line breaks, by the one that was found; it alone where the head knows it so. */
function titleLines(lines: readonly Line[], at: number, meta: Metadata): [first: number, last: number] {
  const found = lines[at];
  const isPart = (line: Line | undefined) => line !== undefined && line.block === found?.block && (isBold(line) || line.heading !== null) && !isFurniture(line);
  let [first, last] = [at, at];
  if (!found || meta.titles.some((title) => labelKey(title) === labelKey(found.text))) return [at, at];
  while (lines[first]?.breaks === 1 && isPart(lines[first - 1])) first -= 1;
  while (lines[last + 1]?.breaks === 1 && isPart(lines[last + 1])) last += 1;
  return [first, last];
}

/** The table of office and national motto at the head of a document (Decree 30/2020), whose date is the document's own; `null` for none. */
function officialHead(lines: readonly Line[]): Element | null {
  const motto = lines.find(({ text }) => /^cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/i.test(text));
  return nearestOf(motto?.block ?? null, new Set(['TABLE']));
}

/**
 * Reads the lines above the first paragraph.
 * @param ruled the title's element by the site's rule
 * @param firstParagraph index of the article's first long line
 */
export function readHeadingZone(page: Element, body: Node | null, ruled: Element | null, lines: readonly Line[], firstParagraph: number, meta: Metadata, recorder: Recorder): HeadingZone {
  const ruledAt = ruled ? lines.findIndex((line) => standsIn(line, ruled)) : -1;
  const isRuled = ruledAt >= 0 && ruledAt < firstParagraph;
  const [first, titleAt] = isRuled ? [ruledAt, ruledAt] : titleLines(lines, findTitle(lines, firstParagraph, meta), meta);
  const words = titleAt >= 0 ? lines.slice(first, titleAt + 1).map((line) => line.text).join(' ') : null;
  const title = isRuled ? words : titleOf(words, page, body, meta);
  if (title) recorder.note('recognised', 'title', 'best heading', title);
  const category = titleAt >= 0 ? findCategory(page, lines, first, firstParagraph, title ?? '', body) : null;
  if (category) recorder.note('recognised', 'category', category.rule, category.text);
  let end = titleAt + 1;
  const document = officialHead(lines.slice(0, firstParagraph));
  for (let at = end; at < firstParagraph && at - end <= widestGap; at += 1) {
    const line = lines[at];
    if (line?.block && document && isInside(line.block, document)) break;
    if (!line || !isFurniture(line)) continue;
    recorder.note('dropped', 'furniture', 'over the body', line.text);
    end = at + 1;
  }
  return { title, titleAt, category: category?.text ?? null, end };
}
