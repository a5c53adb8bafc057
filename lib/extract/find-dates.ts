import { findDate, findWrittenDate, type FoundDate, letters } from '../text';
import { attributeOf, isBefore, nearest, selectAll, textOf } from './dom';
import { datedText } from './furniture';
import { type Line, syllablesOf } from './line';
import type { Metadata } from './metadata';

export interface Dates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

const longestDateLine = 160;
/** A sentence of the lead may well begin with a day that is not the article's. */
const mostSyllables = 22;
/** A visible date and a claimed one so close, in milliseconds, speak of the same publication. */
const sameEvent = 36 * 3_600_000;
const notOfThisArticle = 'aside,nav,footer,li,[class*="related"],[class*="comment"]';

/** A date with its month in words: nobody can read it the other way round. */
function written(text: string): FoundDate | null {
  const iso = findWrittenDate(text);
  return iso ? { iso, hasTime: false, isLongForm: true } : null;
}

/** A time in a box of its own, beside the date's. */
const bareTime = /^\d{1,2}[:h]\d\d(?:\s?[^\s\d]{2,5})?$/;
const relative = /^(?:(?:\d+|một) (?:phút|giờ|ngày|tuần|tháng|năm) trước|hôm qua|vừa xong)$/i;
/** Where a line goes on with something else than the date before. */
const pieceEnd = new RegExp(`\\s*[|•]\\s*(?=[${letters}])|\\s+(?=cập nhật)`, 'i');

/** The date that an element shows to the mouse over "2 giờ trước"; `null` for a line that says no such thing. */
function exactDate(line: Line): string | null {
  const holder = line.texts.find((text) => relative.test(text.data.trim()))?.parentElement;
  return holder ? attributeOf(holder, 'title') ?? attributeOf(holder, 'datetime') : null;
}

const isUpdate = (text: string) => /cập nhật|updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado/i.test(text);

/** The dates of the lines between title and body: time before bare date, never the page's clock or a day to come. */
function visibleDates(lines: readonly Line[], isVietnamese: boolean, now: string): { published: FoundDate | null; modified: FoundDate | null } {
  let published: FoundDate | null = null;
  let modified: FoundDate | null = null;
  const pieces = lines.filter((line) => line.text.length <= longestDateLine && /\d|hôm qua|vừa xong/.test(line.text) && !(isVietnamese && syllablesOf(line) > mostSyllables)).flatMap((line) => (exactDate(line) ?? datedText(line)).split(pieceEnd));
  for (const [at, one] of pieces.entries()) {
    const time = [pieces[at + 1], pieces[at - 1]].find((beside) => beside && bareTime.test(beside));
    const piece = time ? `${one} ${time}` : one;
    const found = findDate(piece) ?? (isVietnamese ? null : written(piece));
    if (!found || found.iso.slice(0, 10) > now || (isVietnamese && found.isLongForm && !found.hasTime)) continue;
    if (isUpdate(piece)) modified ??= found;
    else if (!published || (found.hasTime && !published.hasTime) || /ngày (?:đăng|xuất bản)/i.test(piece)) published = found;
  }
  return { published, modified };
}

/** The first `<time datetime>` that stands with the article and is not called an update. */
function timeElement(page: Element, after: Node | null, body: Node | null, now: string): FoundDate | null {
  for (const element of [...selectAll(page, 'time[datetime],time[title],[itemprop="datePublished"][content],[itemprop="datePublished"][datetime],abbr.published[title]')].slice(0, 20)) {
    if (nearest(element, notOfThisArticle) || (after && isBefore(element, after) && !/publish/i.test(attributeOf(element, 'itemprop') ?? ''))) continue;
    if (body && isBefore(body, element) && !nearest(element, 'header,abbr')) continue;
    if (isUpdate(textOf(element)) || /modif|updat/i.test(attributeOf(element, 'itemprop') ?? attributeOf(element, 'class') ?? '')) continue;
    const found = findDate(attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? attributeOf(element, 'title') ?? '');
    if (found && found.iso.slice(0, 10) <= now) return found;
  }
  return null;
}

const moment = (iso: string) => Date.parse(iso.length === 10 ? `${iso}T12:00:00+07:00` : iso);

/**
 * Tells publication from clock, update and list dates. What readers see beside the title comes
 * first; what the page's head claims makes it exact, and stands where nothing is seen.
 * @param lines those between title and body
 * @param now today as `2024-05-02`; a date after it is no publication
 */
export function findDates(page: Element, lines: readonly Line[], body: Node | null, meta: Metadata, isVietnamese: boolean, now: string): Dates {
  const { published, modified } = visibleDates(lines, isVietnamese, now);
  const claimed = meta.publishedAt && meta.publishedAt.slice(0, 10) <= now ? meta.publishedAt : null;
  const isSettled = claimed !== null && claimed.length > 10 && !isVietnamese;
  // Under a date that the head gives, "updated" says nothing of publication; a Vietnamese page's own word is taken even so.
  const shown = published ?? (isVietnamese || !claimed ? modified : null);
  const marked = shown?.hasTime || isSettled ? null : timeElement(page, lines[0]?.texts[0] ?? null, body, now);
  const seen = !shown || marked?.iso.startsWith(shown.iso) ? marked ?? shown : shown;
  const modifiedAt = (shown === modified ? null : modified?.iso) ?? meta.modifiedAt;
  if (!seen || !claimed) return { publishedAt: seen?.iso ?? claimed, modifiedAt };
  const isExact = claimed.length > 10;
  const isSame = Math.abs(moment(claimed) - moment(seen.iso)) <= sameEvent;
  // Elsewhere the zone of a visible time is not known, and its order of day and month only where the month is a word; today's date may be a clock.
  const believesHead = isVietnamese ? isExact && isSame && !seen.hasTime : (isSame || !seen.isLongForm || seen.iso === now) && (isExact || !seen.hasTime);
  return { publishedAt: believesHead ? claimed : seen.iso, modifiedAt };
}
