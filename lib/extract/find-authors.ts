import { hasLetter, isCapitalised, letters, tidyLine } from '../text';
import { attributeOf, isBefore, isInside, nearest, selectAll, selectOne, tagOf, textOf } from './dom';
import { dataOf, decodeLine } from './encoding';
import type { Line } from './line';
import type { Metadata } from './metadata';

const bylineNodes = '[rel~="author"],a[href*="/tac-gia/"],a[href*="/author"],[itemprop="author"],[class*="uthor"],[class*="byline" i],[data-testid*="author" i],[data-testid*="byline" i]';
/** A name with a link of its own, which a byline holds among other words. */
const linkedName = 'a[rel~="author"],a[href*="/author/"],a[class*="uthor"]';
const notOfThisArticle = 'aside,nav,footer,[class*="related" i],[class*="comment" i],[class*="recommend" i]';
const mostNodes = 30;
const mostAuthors = 12;
const longestByline = 160;
const prefix = /^(?:(?:written|words?|story|text|reporting|posted|published|created|author|autor(?:en|es|a)?|auteur|tác giả)\b\s*)?(?:by|von|por|par|de|di|da|af|av|door|oleh|przez|autor|bởi|:)?[\s:]+(?=[^\s\d!-@])/i;
const by = /^(?:written )?(?:by|von|par|por)(?:$|\s)/i;
const separators = /\s*(?:[,;|/•·]|\s+(?:and|und|y|et|e|og|och|en|dan|with|và)\s+|\s&\s|\s[-–—](?:\s|$))\s*/i;
const lowerInNames = /^(?:de|der|den|del|della|di|da|dos|das|du|la|le|van|von|zu|bin|al|el|ten|ter|y|e)$/;
const notAName = /\d|@|https?:|\.\w{2,3}$|(?:^|\s)(?:super user|staff|editors?|editorial|team|desk|correspondent|reporter|redaktion|redacción|redazione|rédaction|agency|agencies|news|newsroom|media|press|reuters|afp|dpa|contributor|updated|published|min|read|author|follow|senior|chief)(?:$|\s)/i;

/** "ĐPT-Tây Nguyên" */
const officeCode = /^[A-ZĐ]{2,}-/;
const nameWord = new RegExp(`^[${letters}\u0300-\u036f.'’-]+$`);
/** Scripts that have no capitals. */
const uncased = /[\u0590-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether words are a person's name as it is printed: two to five words with capitals, or a few signs of a script without. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > 60 || notAName.test(text) || officeCode.test(text)) return false;
  if (!uncased.test(text)) return words.length >= 2 && words.length <= 6 && words.every((word) => (isCapitalised(word) && nameWord.test(word)) || lowerInNames.test(word)) && isCapitalised(text);
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・\s]{2,12}$/u.test(text)) return true;
  return words.length >= 2 && words.length <= 5 && /^[\p{sc=Devanagari}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Bengali}\p{sc=Tamil}\p{M}\s.]+$/u.test(text);
}

/** The names in a byline's words; none where they are not names. */
export function namesIn(text: string): string[] {
  const bare = tidyLine(text.replace(/\([^()]{0,40}\)/g, ' ')).replace(prefix, '');
  return bare.split(separators).map((name) => name.trim()).filter(isPersonName);
}

/** The names that the page shows as its byline between title and body; several nodes side by side are one byline. */
function visibleAuthors(page: Element, title: Node | null, body: Node | null): string[] {
  const names: string[] = [];
  let last: Element | null = null;
  for (const element of [...selectAll(page, bylineNodes)].slice(0, mostNodes)) {
    if (nearest(element, notOfThisArticle)) continue;
    if (title && isBefore(element, title)) continue;
    if (body && isBefore(body, element) && names.length > 0) break;
    if ((last && isInside(element, last)) || (tagOf(element) !== 'A' && selectOne(element, linkedName))) continue;
    const text = decodeLine(attributeOf(element, 'content') ?? textOf(element));
    const found = text.length <= longestByline ? namesIn(text) : [];
    if (found.length > 0) last = element;
    names.push(...found);
    if (body && isBefore(body, element) && names.length > 0) break;
  }
  return [...new Set(names)].slice(0, mostAuthors);
}

/** The names behind a "By" that begins a line between title and body, in an element of their own or not. */
function namesAfterBy(lines: readonly Line[]): string[] {
  return lines.flatMap(({ texts }, index) => {
    const at = texts.findIndex((text) => by.test(text.data.trim()));
    const own = namesIn(texts[at] ? dataOf(texts[at]) : '');
    const after = [...texts, ...(lines[index + 1]?.texts ?? [])].slice(at, at + 2);
    return at < 0 || own.length > 0 ? own : namesIn(after.map(dataOf).join(' '));
  });
}

/** People as the head names them, several in one string told apart; kept as it is where any part is no name: a pen name, an agency, a degree. */
function claimedPeople(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const people = namesIn(name);
    return people.length > 0 && people.length === name.split(separators).filter(Boolean).length ? people : [name.replace(/\s*\([^()]{1,12}\)$/, '').replace(prefix, '')];
  });
}

/**
 * Who wrote the article. People whom the head names come first; then the byline that readers see;
 * then, but not on Vietnamese pages, where they are the publisher's, `meta[name=author]`, bodies and
 * people whom the site is called by.
 * @param lines those between title and body, and right under it
 */
export function findAuthors(page: Element, lines: readonly Line[], title: Node | null, body: Node | null, meta: Metadata, isVietnamese: boolean): string[] {
  const others = (names: readonly string[]) => [...new Set(names)].filter((name) => name && name !== meta.siteName);
  const people = others(claimedPeople(meta.authors));
  if (people.length > 0) return people;
  const shown = visibleAuthors(page, title, body);
  const seen = shown.length > 0 || isVietnamese ? shown : namesAfterBy(lines);
  if (seen.length > 0 || isVietnamese) return seen;
  const claimed = meta.claimedAuthor && meta.claimedAuthor.length <= 80 && hasLetter(meta.claimedAuthor) && !/https?:/.test(meta.claimedAuthor) ? claimedPeople([meta.claimedAuthor]) : [];
  return [claimed, meta.bodies, meta.authors].find((names) => names.length > 0) ?? [];
}
