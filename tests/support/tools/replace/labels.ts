import {
  isAttachmentLabel, isMetaLine, isMoreLink, isPageFoot, isRelatedLabel, isSourceNotice, isToolLabel, isToolRow,
} from '../../../../lib/extract/vocabulary.ts';
import { foreignStart, foreignWhole } from './foreign-labels.ts';

type Range = [start: number, end: number];
type Test = (text: string) => boolean;

/** Stands for whatever follows a label. */
const other = ' ¤';
const longestTool = 6;

const wholeLabel = /^[\s([]*(?:(?:nhập )?chú thích(?: ảnh)?|ảnh minh h(?:ọa|oạ)|admin|administrator|webmaster|quản trị(?: viên)?)[\s)\]:.]*$/iu;
// What lib/extract reads as the start of a byline, a source, a credit.
const people = String.raw`(?:tác giả(?: bài viết)?|người viết|bài viết|bài|tin|tin bài|thực hiện|biên soạn|(?:tin|bài|tin bài|bài viết)\s*(?:,|-|và)\s*(?:ảnh|bài))`;
const inText = new RegExp(
  String.raw`^[\s(]*(?:${people}\s*:|${foreignStart}|theo(?!\p{L})|nguồn(?: tin| bài viết)?\s*:)|(?<!\p{L})(?:ảnh(?:/clip)?\s*:|ảnh minh h(?:ọa|oạ)|(?:cập nhật|updated|modified|aktualisiert|mis à jour)(?=[^.]{0,60}\d)|nguồn\s*:)`
  + String.raw`|(?<!\p{L})(?:BBT|TTXVN|VOV|VGP|CTV|BTV|PV|Ban biên tập|phóng viên|nhóm phóng viên|cộng tác viên)(?!\p{L})|\((?:tổng hợp|thực hiện|biên soạn|sưu tầm)\)$`,
  'giu',
);

/** Whether a text is one label and nothing else. */
const isWholeLabel: Test = (text) =>
  [isToolLabel, isRelatedLabel, isMoreLink, isAttachmentLabel].some((test) => test(text)) || wholeLabel.test(text) || foreignWhole.test(text);

function partsOf(text: string): Range[] {
  return [...text.matchAll(/[^\s|•·]+/gu)].map((match) => [match.index, match.index + match[0].length]);
}

/** The shortest start of a text that keeps it what it is whatever follows; all of it when there is none. */
function startFor(text: string, parts: readonly Range[], test: Test): Range[] {
  const words = parts.map((part) => text.slice(...part));
  if (words.length === 0 || !test(words.join(' '))) return [];
  const last = parts.find((_, at) => test(words.slice(0, at + 1).join(' ') + other));
  return [[0, last?.[1] ?? text.length]];
}

function toolsOf(text: string, parts: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const start = parts[at]?.[0] ?? 0;
    const ends = parts.slice(at, at + longestTool).map((part) => part[1]);
    const size = ends.findLastIndex((end) => isToolLabel(text.slice(start, end)));
    if (size < 0) continue;
    found.push([start, ends[size] ?? start]);
    at += size;
  }
  return found;
}

function noticeOf(text: string, parts: readonly Range[]): Range[] {
  return parts.flatMap(([start], at): Range[] => {
    const end = parts[at + 2]?.[1];
    return end !== undefined && isSourceNotice(text.slice(start, end)) ? [[start, end]] : [];
  });
}

/** Where the labels stand that the extraction goes by; all other words of the text are somebody's. */
export function labelsIn(text: string): Range[] {
  if (isWholeLabel(text)) return [[0, text.length]];
  const parts = partsOf(text);
  return [
    ...(isToolRow(text) ? toolsOf(text, parts) : []),
    ...startFor(text, parts, isMetaLine),
    ...startFor(text, parts, isPageFoot),
    ...(isSourceNotice(text) ? noticeOf(text, parts) : []),
    ...[...text.matchAll(inText)].map((match): Range => [match.index, match.index + match[0].length]),
  ];
}
