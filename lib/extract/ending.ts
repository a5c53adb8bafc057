import { safeFile, type Article } from '../article';
import { attributeOf, baseOf, tagOf } from './dom';
import { readByline, type Byline } from './byline';
import { readImage } from './images';
import { isParagraph, joinTexts, linkAround, type Line } from './line';
import { findRelatedLabel, readRelated } from './related';
import type { Recorder } from './trace';
import { isAttachmentLabel, isMetaLine, isMoreLink, isPageFoot, isSourceNotice, isToolRow } from './vocabulary';

/** A body freed of what follows an article, and what that was. */
export interface Ending extends Byline {
  body: Line[];
  related: Article['related'];
  attachments: Article['attachments'];
  notice: string | null;
}

const bodyShare = 0.6;

function isLeftover(line: Line): boolean {
  if (line.unit) return tagOf(line.unit) === 'HR';
  if (!line.text) return line.images.every((image) => readImage(image) === null);
  return isToolRow(line.text) || isMetaLine(line.text) || isMoreLink(line.text) || isPageFoot(line.text) || isSourceNotice(line.text);
}

function dropLeftovers(body: Line[], recorder: Recorder): void {
  for (let last = body.at(-1); last && isLeftover(last); last = body.at(-1)) {
    recorder.note('dropped', 'leftover', 'tools, counters or pixels under the body', last.text);
    body.pop();
  }
}

/** Takes the links under "Tài liệu đính kèm" out of the body. */
function takeAttachments(body: Line[], recorder: Recorder): Article['attachments'] {
  const labelAt = body.findIndex((line) => isAttachmentLabel(line.text));
  if (labelAt < 0) return [];
  const found: Article['attachments'] = [];
  let end = labelAt + 1;
  for (; end < body.length; end += 1) {
    const line = body[end];
    const [text] = line?.texts ?? [];
    const anchor = text ? linkAround(text) : null;
    const url = anchor ? safeFile(attributeOf(anchor, 'href') ?? '', baseOf(anchor)) : null;
    if (!line || !url) break;
    found.push({ title: joinTexts(line.texts), url });
    recorder.note('recognised', 'attachment', 'link under its label', line.text);
  }
  if (found.length > 0) body.splice(labelAt, end - labelAt);
  return found;
}

function footAt(lines: readonly Line[], from: number, to: number): number {
  const total = lines.slice(from, to).reduce((sum, line) => sum + line.text.length, 0);
  let read = 0;
  for (let at = from; at < to; at += 1) {
    const text = lines[at]?.text ?? '';
    // An address can stand in the article's own words too: a page's foot has no paragraph under it.
    if (read >= total * bodyShare && isPageFoot(text) && !lines.slice(at + 1, to).some(isParagraph)) return at;
    read += text.length;
  }
  return to;
}

/**
 * Parts a body from its end: related list, attachments, tools, byline.
 * @param lines all lines of the page
 * @param start first line of the body
 * @param limit the line after the last that may belong to it
 */
export function readEnding(lines: readonly Line[], start: number, limit: number, recorder: Recorder): Ending {
  const length = lines.slice(start, limit).reduce((sum, line) => sum + line.text.length, 0);
  const labelAt = findRelatedLabel(lines, start, length);
  const related = labelAt >= 0 ? readRelated(lines, labelAt) : [];
  for (const item of related) recorder.note('recognised', 'related', 'list under its label', item.title);
  const body = lines.slice(start, footAt(lines, start, labelAt >= 0 ? Math.min(limit, labelAt) : limit));
  dropLeftovers(body, recorder);
  const attachments = takeAttachments(body, recorder);
  dropLeftovers(body, recorder);
  const byline = readByline(body);
  if (byline.taken > 0) {
    recorder.note('recognised', 'byline', 'last lines of the body', body.slice(-byline.taken).map((line) => line.text).join(' · '));
    body.length -= byline.taken;
  }
  dropLeftovers(body, recorder);
  const notice = lines.slice(start).find((line) => isSourceNotice(line.text))?.text ?? null;
  return { ...byline, body, related, attachments, notice };
}
