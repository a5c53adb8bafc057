import { safeFile, type RelatedArticle } from '../article';
import { countSyllables, findDate, splitTrailingDate } from '../text';
import { attributeOf, baseOf, isInside, parentOf } from './dom';
import { joinTexts, linkAround, type Line } from './line';
import { isMoreLink, isPageFoot, isRelatedLabel, isToolRow } from './vocabulary';

/** The index of the label that ends the article: the first "Tin khác" after 60 % of the text; -1 when there is none. */
export function findRelatedLabel(lines: readonly Line[], from: number, bodyLength: number): number {
  let read = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isRelatedLabel(line.text) && read >= bodyLength * 0.6) return at;
    read += line.text.length;
  }
  return -1;
}

/** The nearest element around the label that also holds what stands under it: the list ends where it ends. */
function enclosing(label: Line, first: Line): Element | null {
  let element = label.block;
  while (element && first.block && !isInside(first.block, element)) element = parentOf(element);
  return element;
}

function readItem(line: Line): RelatedArticle | null {
  const anchor = line.texts.map(linkAround).find((found) => found !== null);
  if (line.block && !anchor) return null;
  const { title, date } = splitTrailingDate(line.text);
  const beside = anchor ? line.texts.filter((node) => !isInside(node, anchor)) : [];
  const words = anchor && !date ? joinTexts(line.texts.filter((node) => isInside(node, anchor))) : title;
  if (countSyllables(words) < 2) return null;
  return {
    title: words,
    url: anchor ? safeFile(attributeOf(anchor, 'href') ?? '', baseOf(anchor)) : null,
    publishedAt: date ?? findDate(joinTexts(beside))?.iso ?? null,
  };
}

/**
 * The list under a related label, up to "xem tiếp", a line of the page's foot, or the end of the
 * element that holds the list.
 */
export function readRelated(lines: readonly Line[], labelAt: number): RelatedArticle[] {
  const label = lines[labelAt];
  const first = lines[labelAt + 1];
  if (!label || !first) return [];
  const area = enclosing(label, first);
  const items: RelatedArticle[] = [];
  for (const line of lines.slice(labelAt + 1)) {
    if (!line.text) continue;
    if (area && line.block && !isInside(line.block, area)) break;
    if (isPageFoot(line.text) || isRelatedLabel(line.text) || isMoreLink(line.text)) break;
    if (isToolRow(line.text)) continue;
    const previous = items.at(-1);
    const item = readItem(line);
    if (item) {
      const isPictureOfSame = previous?.url === item.url && previous.title === item.title && item.url !== null;
      if (!isPictureOfSame) items.push(item);
    } else if (previous && !previous.publishedAt) {
      previous.publishedAt = findDate(line.text)?.iso ?? null;
    }
  }
  return items;
}
