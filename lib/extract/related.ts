import { safeFile, type RelatedArticle } from '../article';
import { findDate, splitTrailingDate } from '../text';
import { attributeOf, baseOf, classOf, isInside, parentOf } from './dom';
import { isOwn, joinTexts, linkAround, type Line, ownLength } from './line';
import { isDoubtfulLabel, isMoreLink, isOtherListLabel, isPageFoot, isRelatedLabel, isToolRow } from './vocabulary';

const longestDate = 60;
const longestBareDate = 20;
const sectionName = /(?:^|[\s-])category(?:$|\s)|chuyen-?muc/i;

/** Whether lines are links, but for their dates. */
const areLinks = (lines: readonly Line[]) => lines.length > 1 && lines.every((line) => !isOwn(line) || line.text.length <= longestBareDate);

/** Whether a line that may head a list does: "Hoạt động khác" over links and their dates, "Xem thêm" over nothing but links. */
const headsLinks = (line: Line, below: readonly Line[]) =>
  (isDoubtfulLabel(line.text) && areLinks(below)) || (isMoreLink(line.text) && isOwn(line) && below.length > 1 && !below.some(isOwn));

/** The index of the label that ends the article: the first "Tin khác" after 60 % of the text that is no link; -1 when there is none. */
export function findRelatedLabel(lines: readonly Line[], from: number, bodyLength: number): number {
  let read = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (read >= bodyLength * 0.6 && (isRelatedLabel(line.text) || headsLinks(line, lines.slice(at + 1, at + 3)))) return at;
    read += ownLength([line]);
  }
  return -1;
}

/** The nearest element around the label that also holds what stands under it: the list ends where it ends. */
function enclosing(label: Line, first: Line | undefined): Element | null {
  const inner = first?.block;
  let element = label.block;
  if (inner) while (element && !isInside(inner, element)) element = parentOf(element);
  return element;
}

function readItem(line: Line): RelatedArticle | null {
  const anchor = line.texts.map(linkAround).find((found) => found !== null);
  if (line.block && !anchor) return null;
  // The section that an article on a card is filed under.
  if (anchor && sectionName.test(classOf(anchor))) return null;
  const isBeside = (node: Text) => anchor !== undefined && anchor !== null && !isInside(node, anchor);
  const inLink = line.texts.filter((node) => !isBeside(node));
  // "Bài sau" over the title, in one link with it.
  const linked = inLink.length > 1 && isRelatedLabel(inLink[0]?.data.trim() ?? '') ? inLink.slice(1) : inLink;
  // A date in an element of its own may be part of the link.
  const last = linked.length > 1 ? linked.at(-1)?.data.trim() ?? '' : '';
  const linkedDate = last.length <= longestBareDate ? findDate(last)?.iso : undefined;
  const { title, date } = splitTrailingDate(joinTexts(linkedDate ? linked.slice(0, -1) : linked) || line.text);
  if (!title.includes(' ') || isMoreLink(title)) return null;
  return {
    title: title.replace(/^[«‹]\s*|\s*[»›]$/g, ''),
    url: anchor ? safeFile(attributeOf(anchor, 'href') ?? '', baseOf(anchor)) : null,
    publishedAt: date ?? linkedDate ?? findDate(joinTexts(line.texts.filter(isBeside)))?.iso ?? null,
  };
}

/** A line with several links as one line for each, with what stands behind it: links can be boxes by style alone. */
function perLink(line: Line): Line[] {
  const groups: Text[][] = [];
  let last: Element | null = null;
  for (const text of line.texts) {
    const link = linkAround(text);
    if (groups.length === 0 || (link && last && link !== last)) groups.push([]);
    groups.at(-1)?.push(text);
    last = link ?? last;
  }
  return groups.length < 2 ? [line] : groups.map((texts) => ({ ...line, texts, text: joinTexts(texts) }));
}

/** The items of a list, and the date that stands before the next one where dates stand first. */
interface List {
  items: RelatedArticle[];
  date: string | null;
  isDateFirst: boolean;
}

const newList = (): List => ({ items: [], date: null, isDateFirst: false });

/** Adds a line to the list: an item, or the date or the summary of the one before. */
function addLine(list: List, line: Line): void {
  const { items } = list;
  const previous = items.at(-1);
  const bareDate = line.text.length <= longestBareDate ? findDate(line.text)?.iso : undefined;
  if (bareDate && !previous) list.isDateFirst = true;
  if (bareDate && list.isDateFirst) {
    list.date = bareDate;
    return;
  }
  const item = bareDate ? null : readItem(line);
  if (!item) {
    if (previous && !previous.publishedAt && line.text.length <= longestDate) previous.publishedAt = bareDate ?? findDate(line.text)?.iso ?? null;
    return;
  }
  item.publishedAt ??= list.date;
  list.date = null;
  // A headline and its summary often lead to the same article, the headline first.
  const isSame = item.url !== null && previous?.url === item.url && (previous.title === item.title || (!previous.publishedAt && !item.publishedAt));
  if (!isSame) items.push(item);
}

const addLines = (list: List, line: Line) => perLink(line).forEach((each) => addLine(list, each));

/** Whether a "read on" leads to the article named last, as in a row of cards, and not to more of the list. */
function leadsToLast(line: Line, items: readonly RelatedArticle[]): boolean {
  const link = line.texts[0] && linkAround(line.texts[0]);
  const last = items.at(-1);
  return Boolean(link && last?.url && safeFile(attributeOf(link, 'href') ?? '', baseOf(link)) === last.url);
}

/** The articles that the lines of a list name. */
export function listItems(lines: readonly Line[]): RelatedArticle[] {
  const list = newList();
  for (const line of lines) if (line.text && !isMoreLink(line.text) && !isRelatedLabel(line.text)) addLines(list, line);
  return list.items;
}

/** Lists of articles as one, each article once: as the last list has it, for that one has dates. */
export function joinLists(first: readonly RelatedArticle[], last: readonly RelatedArticle[]): RelatedArticle[] {
  return [...first.filter((item, at) => item.url !== null && ![...last, ...first.slice(0, at)].some(({ url }) => url === item.url)), ...last];
}

/**
 * The lists under related labels, one after the other, each up to "xem tiếp", a line of the page's
 * foot, or the end of the element that holds it.
 */
export function readRelated(lines: readonly Line[], labelAt: number): RelatedArticle[] {
  const label = lines[labelAt];
  if (!label) return [];
  let area = enclosing(label, lines[labelAt + 1]);
  let isOpen = true;
  const list = newList();
  for (let at = labelAt + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line?.text) continue;
    if (isPageFoot(line.text) || isOtherListLabel(line.text)) break;
    if (isRelatedLabel(line.text)) {
      area = enclosing(line, lines[at + 1]);
      isOpen = true;
    } else if (isMoreLink(line.text)) isOpen &&= leadsToLast(line, list.items);
    else if (area && line.block && !isInside(line.block, area)) isOpen = false;
    else if (isOpen && !isToolRow(line.text)) addLines(list, line);
  }
  return list.items;
}
