import { findDate, letters } from '../text';
import { attributeOf, isBefore, isInside, parentOf, selectAll, tagOf, textOf } from './dom';
import { decodeLine, wordsOf } from './encoding';
import { namesOf } from './find-title';
import { isDateLine } from './furniture';
import { isListed, isMenu, isOwn, linkAround, type Line, syllablesOf } from './line';
import { isName } from './signed-words';
import { isMetaLine, isMoreLink, isToolRow, labelKey } from './vocabulary';

const categoryName = /chuyen-?muc|category|breadcrumb|danh-?muc|section-name|\bzone/i;
// Without its first letter a name is found with and without a capital, three times as fast as by "i".
const trails = '[class*="readcrumb"],[class*="read-crumb"],[id*="readcrumb"],[class~="duong-dan"],[itemtype$="BreadcrumbList"],[aria-label*="readcrumb"]';
const activeItems = 'li[class~="active"] > a,li[class~="current"] > a,li[class~="current-menu-item"] > a';
const home = /^(?:trang (?:chủ|nhất|tin)|home(?:page)?|cổng thông tin.*)$/i;
const threeLetters = new RegExp(`[${letters}](?:.*?[${letters}]){2}`);
const longestCategory = 80;
const mostSyllables = 12;
const shortestHeadline = 8;
const linesAbove = 6;
const longestBeside = 7;
const highestStrip = 3;
const longestStrip = 160;
const linesBelow = 6;
const label = /^(?:(?:chuyên mục|danh mục|thể loại)\s*:|được (?:phát hành|đăng) trong)\s*([^:|]{3,80})?$/i;
const bareLabel = /^(?:chuyên mục|danh mục|thể loại)$/i;
const sectionAddress = /\/(?:category|chuyen-muc|danh-muc)\//;

// A trail may end with the title, or with as much of it as there is room for.
const isTitle = (text: string, titleKey: string) => (text.endsWith('…') || text.length > titleKey.length / 2) && titleKey.startsWith(labelKey(text));
const isCategory = (text: string, titleKey: string) =>
  text.length <= longestCategory && threeLetters.test(text) && !home.test(text) && !isTitle(text, titleKey) && !isToolRow(text) && !isMoreLink(text) && !/[»›>:]/.test(text);

/** The last crumb, linked or not, of the trail over the article that is neither its title nor the site's home; `null` where there is no trail. */
function lastCrumb(page: Element, title: string, body: Node | null): string | null {
  const titleKey = labelKey(title);
  for (const trail of [...selectAll(page, trails)].slice(0, 10)) {
    if (body && !isBefore(trail, body)) continue;
    const around = tagOf(trail) === 'A' ? parentOf(trail) ?? trail : trail;
    const crumbs = [...selectAll(around, 'a[href],li,span')].slice(0, 30)
      .map((crumb) => wordsOf(crumb) || decodeLine(attributeOf(crumb, 'title') ?? ''));
    const last = crumbs.findLast((crumb) => isCategory(crumb, titleKey));
    if (last) return last;
  }
  return null;
}

/** The parts of a line: between its marks, or its links where nothing is written between them. */
function crumbsOf(line: Line): string[] {
  const written = line.text.split(/\s*(?:[>»›|]|(?<!\d)\/)\s*/).filter(Boolean);
  return written.length === 1 && new Set(line.texts.map(linkAround)).size > 1 ? line.texts.map((text) => decodeLine(text.data)).filter(Boolean) : written;
}

/** The words of a line that stand in an element of their own beside its date: "Đời sống | 04-12-2021, 21:10"; `null` for any other line. */
function besideDate(line: Line): string | null {
  const parts = line.texts.map((text) => decodeLine(text.data)).filter((part) => part.replace(/[|•·,;:–-]/g, '').trim() !== '');
  if (parts.length !== 2 || !findDate(parts[1] ?? '') || /\d/.test(parts[0] ?? '')) return null;
  const name = (parts[0] ?? '').replace(/[\s|•·,;:–-]+$/, '');
  return name.split(' ').length <= longestBeside && !isName(name) ? name : null;
}

/** Whether two lines stand in one box that holds little else, a row or a strip over the title. */
function isInOneStrip(first: Line, second: Line): boolean {
  let element = first.block;
  for (let step = 0; element && second.block && step < highestStrip && !isInside(second.block, element); step += 1) element = parentOf(element);
  return element !== null && second.block !== null && isInside(second.block, element) && textOf(element).length <= longestStrip;
}

/** A headline of another article, of which lists beside this one have several. */
const isHeadline = (line: Line | undefined) => line !== undefined && !isOwn(line) && syllablesOf(line) >= shortestHeadline && new Set(line.texts.map(linkAround)).size === 1;

function lineOverTitle(lines: readonly Line[], titleAt: number): string | null {
  for (let at = titleAt - 1; at >= Math.max(0, titleAt - linesAbove); at -= 1) {
    const line = lines[at];
    const beside = line && at >= titleAt - highestStrip ? besideDate(line) : null;
    if (beside && isCategory(beside, '-')) return beside;
    if (!line?.text || isToolRow(line.text) || /\d:\d\d/.test(line.text) || !threeLetters.test(line.text)) continue;
    if (isDateLine(line) || isMetaLine(line.text)) {
      // Above the clock the page's head begins; a section shares its strip with the date.
      const over = at === titleAt - 1 ? lines[at - 1] : undefined;
      return over && isInOneStrip(over, line) && isCategory(over.text, '-') && syllablesOf(over) <= mostSyllables && !isListed(over) && !isMenu(over) ? over.text : null;
    }
    // A kicker ends so, and an arrow leads elsewhere; a section has neither.
    if (/:$|^[←→«»]/.test(line.text)) continue;
    // A trail of crumbs ends at the section; " - " is part of a section's name.
    const crumbs = crumbsOf(line);
    const isTrail = home.test(crumbs[0] ?? '');
    if (!isTrail && (syllablesOf(line) > mostSyllables || isMenu(line) || (isHeadline(line) && isHeadline(lines[at - 1])) || (isListed(line) && !categoryName.test(namesOf(line.block)) && !(isOwn(line) && home.test(lines[at - 1]?.text ?? ''))))) return null;
    const last = crumbs.at(-1) ?? line.text;
    return home.test(last) ? null : last;
  }
  return null;
}

/** The section that a line under the title, or under the article, names after a label, or by a link to where sections are. */
export function namedSection(lines: readonly Line[]): string | null {
  for (const [at, line] of lines.slice(0, linesBelow).entries()) {
    const [first, second] = line.texts.filter((text) => /\S/.test(text.data));
    // A label in an element of its own needs no colon.
    const apart = first && second && bareLabel.test(first.data.trim()) ? decodeLine(second.data) : undefined;
    const labelled = label.exec(line.text);
    const named = apart ?? labelled?.[1] ?? (labelled ? lines[at + 1]?.text : undefined);
    if (named && isCategory(named, '-')) return named;
    const beside = line.texts[0] && linkAround(line.texts[0]) ? besideDate(line) : null;
    if (beside && isCategory(beside, '-')) return beside;
    for (const text of isMenu(line) ? [] : line.texts) {
      const link = linkAround(text);
      if (link && sectionAddress.test(attributeOf(link, 'href') ?? '')) return decodeLine(text.data);
    }
  }
  return null;
}

/** The section that the menu over the article shows as the one the reader is in; `null` where it shows none. */
export function activeSection(page: Element, body: Node | null): string | null {
  const links = [...selectAll(page, activeItems)].slice(0, 10).filter((link) => body !== null && isBefore(link, body));
  return links.map(wordsOf).findLast((words) => isCategory(words, '-')) ?? null;
}

/**
 * The section a page files its article under: the last crumb of its trail, the line over the title, or what is named with the date under it.
 * @param end index of the article's first paragraph
 * @returns `null` when the page shows none; what its head claims is the caller's to take.
 */
export function findCategory(page: Element, lines: readonly Line[], titleAt: number, end: number, title: string, body: Node | null): { text: string; rule: string } | null {
  const crumb = lastCrumb(page, title, body);
  if (crumb) return { text: crumb, rule: 'last crumb' };
  const over = lineOverTitle(lines, titleAt);
  if (over) return { text: over, rule: 'line over the title' };
  const under = namedSection(lines.slice(titleAt + 1, end));
  return under ? { text: under, rule: 'named under the title' } : null;
}
