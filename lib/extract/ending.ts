import type { Article } from '../article';
import { findDate, hasLetter } from '../text';
import { takeAttachments } from './attachments';
import { readByline, readLabelledByline } from './byline';
import { tagOf } from './dom';
import { readImage } from './images';
import { isOwn, isParagraph, type Line, ownLength } from './line';
import { findRelatedLabel, readRelated } from './related';
import { type Byline, isName, maybeSource, readNames } from './signed-words';
import type { Recorder } from './trace';
import { isCommentHead, isMetaLine, isOtherListLabel, isMoreLink, isPageFoot, isSourceNotice, isToolRow } from './vocabulary';

/** A body freed of what follows an article, and what that was. */
export interface Ending extends Byline {
  body: Line[];
  related: Article['related'];
  attachments: Article['attachments'];
  notice: string | null;
  /** Lines of a bare date at the end, as of pages that have none over the text. */
  dated: Line[];
}

/** "* Mời bạn đọc vào chuyên mục …" */
const invitation = /^\W*mời (?:quý |các )?(?:bạn|độc giả)/i;
const dateWords = /ngày|đăng|xuất bản|cập nhật|lúc|thứ [^\s\d,]+|gmt|sa|ch|am|pm/gi;
const longestDate = 60;
const bodyShare = 0.6;
const commentShare = 0.3;
/** "Bình luận (6)" heads nothing else. */
const countedShare = 0.1;
const mostBelow = 25;
const linesOfDate = 4;

/** Whether a line is a date and nothing more. */
function isBareDate({ text }: Line): boolean {
  return text.length <= longestDate && /\d{4}/.test(text) && !hasLetter(text.replace(dateWords, '')) && findDate(text) !== null;
}

function isLeftover(line: Line): boolean {
  if (line.unit) return tagOf(line.unit) === 'HR';
  if (!line.text) return line.images.every((image) => readImage(image) === null);
  return isToolRow(line.text) || isMetaLine(line.text) || isMoreLink(line.text) || isPageFoot(line.text) || isSourceNotice(line.text) || invitation.test(line.text) || isBareDate(line);
}

function dropLeftovers(body: Line[], recorder: Recorder): void {
  for (let last = body.at(-1); last && isLeftover(last); last = body.at(-1)) {
    recorder.note('dropped', 'leftover', 'under the body', last.text);
    body.pop();
  }
}

function footAt(lines: readonly Line[], from: number, to: number): number {
  const total = ownLength(lines.slice(from, to));
  let read = 0;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line) break;
    const { text } = line;
    // Comments may well be longer than the article.
    if (isCommentHead(text) && read > total * (/\d\)?$/.test(text) ? countedShare : commentShare)) return at;
    if (read < total * bodyShare) {
      read += ownLength([line]);
      continue;
    }
    if (isOtherListLabel(text)) return at;
    // An address can stand in the article's own words too: a page's foot has no paragraph under it.
    if (isPageFoot(text) && !lines.slice(at + 1, to).some(isParagraph)) return at;
  }
  return to;
}

/**
 * Parts a body from its end: related list, attachments, tools, byline.
 * @param lines all lines of the page
 * @param start first line of the body
 * @param ruled the related articles that the site's rule found
 * @param limit the line after the last that may belong to it
 */
export function readEnding(lines: readonly Line[], start: number, limit: number, ruled: Article['related'], recorder: Recorder): Ending {
  const length = ownLength(lines.slice(start, limit));
  const labelAt = findRelatedLabel(lines, start, length);
  const listed = () => (labelAt >= 0 ? readRelated(lines, labelAt) : []);
  const related = ruled.length > 0 ? ruled : listed();
  for (const item of related) recorder.note('recognised', 'related', 'list under its label', item.title);
  const end = footAt(lines, start, labelAt >= 0 ? Math.min(limit, labelAt) : limit);
  const body = lines.slice(start, end);
  dropLeftovers(body, recorder);
  const below = lines.slice(end, belowEnd(lines, end, labelAt));
  const attachments = [...takeAttachments(body, recorder), ...takeAttachments(below, recorder)];
  dropLeftovers(body, recorder);
  const byline = readByline(body);
  if (byline.taken > 0) {
    const taken = body.splice(-byline.taken);
    recorder.note('recognised', 'byline', 'last lines', () => taken.map((line) => line.text).join(' · '));
  }
  dropLeftovers(body, recorder);
  const outside = readLabelledByline(below);
  // A name right under the text, in a box of its own.
  const under = below.find((line) => line.text !== '');
  if (under && maybeSource(under.text)) outside.source ??= under.text;
  else if (outside.authors.length === 0 && under && isOwn(under) && isName(under.text) && !isToolRow(under.text) && !isMetaLine(under.text)) outside.authors.push(...readNames(under.text).authors);
  const notice = lines.slice(start).find((line) => isSourceNotice(line.text))?.text ?? null;
  return {
    authors: byline.authors.length > 0 ? byline.authors : outside.authors,
    source: byline.source ?? outside.source,
    credit: byline.credit ?? outside.credit,
    body, related, attachments, notice,
    dated: lines.slice(Math.max(start, end - linesOfDate), end + linesOfDate).filter((line) => isOwn(line) && isBareDate(line)),
  };
}

/** Where what may still be said of the article under its body ends: at a list, a foot, a paragraph or after some lines. */
function belowEnd(lines: readonly Line[], from: number, labelAt: number): number {
  let end = from;
  const last = Math.min(lines.length, from + mostBelow, labelAt >= from ? labelAt : lines.length);
  while (end < last) {
    const line = lines[end];
    if (!line || isPageFoot(line.text) || isOtherListLabel(line.text) || isParagraph(line)) break;
    end += 1;
  }
  return end;
}
