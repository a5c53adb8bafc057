import { safeFile, trustedCanonical, type Article } from '../article';
import { isoInVietnam } from '../text';
import { dropAsides } from './asides';
import { buildBlocks } from './blocks';
import { foreignBoxes } from './boxes';
import { readBylineAbove } from './byline';
import { classOf, idOf, tagOf } from './dom';
import { readEnding } from './ending';
import { findAuthors } from './find-authors';
import { findBody, type Body } from './find-body';
import { activeSection, namedSection } from './find-category';
import { findDates } from './find-dates';
import { findLead } from './find-lead';
import { creditFigure } from './figures';
import { findHeading } from './find-title';
import { isDateLine } from './furniture';
import { groupUnits } from './group-units';
import { readHeadingZone } from './heading-zone';
import { isArticle, verseAt } from './is-article';
import { languageOf } from './language';
import { isOwn, isParagraph, type Line } from './line';
import { readMetadata } from './metadata';
import { openingLines } from './opening';
import { buildPlainBlocks, readPlainLines } from './plain-page';
import { readLines } from './read-lines';
import { readWindow } from './read-window';
import { joinLists, listItems } from './related';
import { readSiteFields } from './site-fields';
import { findSiteRule } from './sites';
import type { Recorder } from './trace';
import { isPageTitle, isToolRow } from './vocabulary';
import type { Weights } from './weigh-texts';

/** A page, and what is known of it before it is read line by line. */
export interface PageToRead {
  root: Element;
  /** The document's body. */
  page: Element;
  /** Where it was read. */
  url: string;
  weights: Weights;
  /** What the reader chose as the article. */
  area: Element | null;
  /** Bare text without mark-up. */
  isPlain: boolean;
  recorder: Recorder;
}

/** Under the text, a byline stands within so many lines. */
const linesOfSignature = 3;

const nameOf = ({ element }: Body) => `<${tagOf(element).toLowerCase()}> ${classOf(element)} ${idOf(element)}`.trim();

const isDate = (line: Line | undefined, isFar: boolean) => line !== undefined && isDateLine(line) && !(isFar && /thứ|chủ nhật/i.test(line.text));

/** The lines that may give the date: under the title, and over it where papers have it there or nothing else is dated. */
function dateLines(lines: readonly Line[], titleAt: number, end: number, isVietnamese: boolean): Line[] {
  const below = lines.slice(titleAt + 1, end);
  const hasAbove = titleAt > 0 && (!isVietnamese || !below.some(isDateLine));
  let above = titleAt - 1;
  while (isToolRow(lines[above]?.text ?? '')) above -= 1;
  // Writer, date and time to read may each have a line over the title; what has a weekday there is the page's clock.
  if (isVietnamese) above = [above, above - 1, above - 2].find((at) => isDate(lines[at], at < above)) ?? above;
  return hasAbove ? lines.slice(Math.max(0, above), end) : lines.slice(Math.max(0, titleAt + Number(isVietnamese)), end);
}

/** Reads the article of a page; `null` where there is none. */
export function readArticle({ root, page, url, weights, area, isPlain, recorder }: PageToRead): Article | null {
  const meta = readMetadata(root);
  const site = readSiteFields(page, findSiteRule(page));

  // 1. Where the long texts are, and the lines there and around.
  const body = isPlain ? null : findBody(page, weights, area ?? site.body, findHeading(page, meta));
  if (!body && !isPlain) {
    recorder.note('dropped', 'not an article', 'no long text', '');
    return null;
  }
  if (body) recorder.note('recognised', 'body', area ? 'chosen' : 'most text', () => nameOf(body));
  const pointing = { boxes: [] as Element[], lines: [] as Line[] };
  const { lines, start, end: limit } = body
    ? readWindow(page, body, foreignBoxes(weights, body, site.foreign, pointing.boxes, recorder))
    : readPlainLines(page);
  const inside = lines.slice(start, limit);
  const prose = inside.findIndex(isParagraph);
  const verse = prose < 0 ? verseAt(inside) : -1;
  if (prose < 0 && verse < 0 && !area) {
    recorder.note('dropped', 'not an article', 'no paragraph', '');
    return null;
  }
  const firstParagraph = start + Math.max(0, prose, verse);

  // 2. Above it: title, section, date. Below it: byline, attachments, related list.
  const captured = isoInVietnam(new Date());
  const first = body?.first ?? null;
  const zone = readHeadingZone(page, first, site.title, lines, firstParagraph, meta, recorder);
  const title = zone.title ?? meta.titles[0];
  if (!title) {
    recorder.note('dropped', 'not an article', 'no title', '');
    return null;
  }
  const lang = languageOf(root, inside);
  const isVietnamese = /^vi\b/i.test(lang);
  const datesOf = (of: readonly Line[]) => findDates(page, of, first, meta, isVietnamese, captured.slice(0, 10));
  const above = datesOf(dateLines(lines, zone.titleAt, firstParagraph, isVietnamese));
  const bodyStart = Math.max(start, zone.end);
  const leadAt = findLead(lines, zone.titleAt + 1, bodyStart, meta.description, site.lead, isVietnamese);
  const textStart = Math.max(bodyStart, leadAt + 1);
  const ending = readEnding(lines, textStart, limit, site.related, recorder);
  const dates = above.publishedAt || ending.dated.length === 0 ? above : datesOf(ending.dated);
  if (dates.publishedAt) recorder.note('recognised', 'date', dates === above ? 'shown or in the head' : 'under the text', dates.publishedAt);
  const lead = lines[leadAt]?.text ?? null;
  const headline = lines[zone.titleAt];
  const isHeaded = headline !== undefined && isOwn(headline) && dates.publishedAt !== null;
  // A home page shows its first news nearly whole, under a headline that leads to it.
  const isHome = headline !== undefined && !isOwn(headline) && URL.parse(url)?.pathname === '/';
  const isOther = isPageTitle(title);
  if (!area && (isHome || isOther || (verse >= 0 && !isHeaded))) {
    recorder.note('dropped', 'not an article', isHome ? 'a home page' : isOther ? 'a page of another kind' : 'no paragraph', '');
    return null;
  }
  if (!area && !isArticle(lead, ending.body, isHeaded, meta.isArticle, recorder)) return null;

  // 3. What is left becomes typed blocks.
  const blocks = body
    ? buildBlocks([...openingLines(lines, zone, textStart, leadAt, isVietnamese), ...groupUnits(dropAsides(ending.body, lead, pointing.lines, recorder), body.element)], recorder)
    : buildPlainBlocks(ending.body, recorder);
  const bylines = isVietnamese ? [site.authors, ending.authors, readBylineAbove(lines.slice(zone.titleAt + 1, bodyStart))] : [site.authors];
  const byline = bylines.find((names) => names.length > 0) ?? [];
  // Who took the pictures of a page without pictures had still a part in it.
  const photographers = ending.credit !== null && !creditFigure(blocks, ending.credit) ? [ending.credit] : [];
  const writers = byline.length > 0 ? byline : findAuthors(page, [...lines.slice(zone.titleAt + 1, bodyStart), ...lines.slice(limit, limit + linesOfSignature)], lines[zone.titleAt]?.texts[0] ?? null, first, meta, isVietnamese);
  const host = URL.parse(url)?.host ?? '';
  return {
    version: 1,
    url,
    canonicalUrl: trustedCanonical(url, safeFile(meta.canonical ?? '', url) ?? url),
    site: { name: meta.siteName ?? host, host },
    lang,
    title,
    category: site.category ?? zone.category ?? meta.category ?? namedSection(lines.slice(limit)) ?? activeSection(page, first),
    lead,
    authors: [...writers, ...photographers],
    source: ending.source ?? site.source,
    publishedAt: dates.publishedAt,
    modifiedAt: dates.modifiedAt,
    capturedAt: captured,
    blocks,
    related: joinLists(listItems([...pointing.boxes.flatMap((box) => readLines(box)), ...pointing.lines]), ending.related),
    attachments: site.attachments.length > 0 ? site.attachments : ending.attachments,
    notice: ending.notice,
  };
}
