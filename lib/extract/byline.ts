import { countSyllables } from '../text';
import { alignment, isBold, type Line, linkedLength } from './line';
import { isToolRow } from './vocabulary';

/** What the last lines of a body say of its maker. */
export interface Byline {
  authors: string[];
  source: string | null;
  credit: string | null;
}

const authorLabel = /^(?:(?:tác giả(?: bài viết)?|người viết|bài viết|bài|tin|tin bài|thực hiện|biên soạn|(?:tin|bài|tin bài|bài viết|ảnh)\s*(?:,|-|và)\s*(?:ảnh|bài|lời))\s*:|viết bởi\b)[\s:]*/iu;
const sourceLabel = /^nguồn(?: tin| bài viết)?\s*:/iu;
const according = /^theo[:\s]/iu;
const photoLabel = /^ảnh\s*:\s*/iu;
const organisation = /^(?:BBT|ban biên tập|PV|P\.V|(?:nhóm )?(?:PV|phóng viên)|CTV|cộng tác viên|BTV|TTXVN|VOV|VGP)$/iu;
const account = /^(?:admin\w*|webmaster|super user|quan ?tri\w*|quản trị(?: viên)?)$/iu;
/** An office that signs its own news; its name has small letters, and stands on the right. */
const office = /^(?:phòng|ban|văn phòng|trung tâm|chi cục|sở|hội|khoa|công an)\s[^.!?:]+$/iu;
const domain = /\.(?:vn|com|net|org)\b/iu;
const longestByline = 120;
// "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / …": who signs a notice is part of it, and no author.
const signature = /^(?:tm|kt|tl|tuq|t\/m|k\/t)\.|^(?:phó |quyền )?(?:chủ tịch|giám đốc|bí thư|trưởng ban|hiệu trưởng|chánh văn phòng|thủ trưởng)/iu;
// "(tổng hợp)", "(TTXVN)", "(Phòng VH&TT)"
const notes = /\s*\([^()]{1,40}\)$/u;

/** A name as it is printed: two to six words, each with a capital, nothing but , - . between. */
function isName(text: string): boolean {
  const bare = text.replace(notes, '');
  if (organisation.test(bare)) return true;
  // A domain is an author only where the page says so with a label.
  if (domain.test(bare)) return false;
  const words = bare.split(/[\s,–-]+/).filter(Boolean);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}.']*$/u.test(word)) && !/[.!?…;:]$/.test(bare);
}

const splitNames = (text: string) =>
  text.replace(notes, '').split(/\s*(?:[,;–•|]|\s-\s|\svà\s)\s*/u).map((name) => name.trim()).filter((name) => name && !account.test(name) && !/\d/.test(name));

/** What one of the last lines says, or `null` when it is ordinary text. */
function readLine(line: Line, isLast: boolean): Byline | null {
  const text = line.text.replace(/^\((.*)\)$/su, '$1');
  if (countSyllables(text) > 14) return null;
  const isApart = alignment(line) === 'right' || isBold(line) || line.block === null || isLast;
  if (authorLabel.test(text)) return { authors: splitNames(text.replace(authorLabel, '')), source: null, credit: null };
  if (photoLabel.test(text)) return { authors: [], source: null, credit: text.replace(photoLabel, '') };
  // "Theo Nghị định 68, …" begins ordinary sentences: only a short line set apart names a source.
  if ((sourceLabel.test(text) || according.test(text)) && isApart && countSyllables(text) <= 8) return { authors: [], source: text, credit: null };
  if (isApart && (isName(text) || account.test(text))) return { authors: splitNames(text), source: null, credit: null };
  if (alignment(line) === 'right' && office.test(text)) return { authors: [text], source: null, credit: null };
  return null;
}

/** What lines outside a body say: "Tác giả: …" and the like, or a name on the right; nothing else is sure out there. */
export function readLabelledByline(lines: readonly Line[]): Byline {
  const found: Byline = { authors: [], source: null, credit: null };
  for (const line of lines) {
    const { text } = line;
    if (text.length > longestByline) continue;
    if (authorLabel.test(text)) found.authors.push(...splitNames(text.replace(authorLabel, '')));
    else if (sourceLabel.test(text)) found.source ??= text;
    else if (found.authors.length === 0 && alignment(line) === 'right' && isName(text)) found.authors.push(...splitNames(text));
  }
  return found;
}

const linesUnderTitle = 5;
const longestHead = 80;
const notAWriter = /^(?:báo|cổng|trang|tạp chí|đài|theo|nguồn|ảnh|tin)(?:$|\s)/iu;

/** Who wrote the article by the lines between title and body: after a label, or a line of one name and nothing else. */
export function readBylineAbove(lines: readonly Line[]): string[] {
  const labelled = readLabelledByline(lines).authors;
  if (labelled.length > 0) return labelled;
  // Name and date may stand in one line, each in an element of its own.
  const parts = lines.slice(0, linesUnderTitle).filter((line) => linkedLength(line) === 0 && line.text.length <= longestHead)
    .flatMap((line) => [line.text, ...line.texts.map((text) => text.data.trim())]);
  const name = parts.find((part) => isName(part) && !notAWriter.test(part) && !isToolRow(part));
  return name ? splitNames(name) : [];
}

/**
 * Reads author, photographer and source off the end of a body.
 * @param lines the body's lines, without tools and related lists
 * @returns what was found, and how many lines from the end it took.
 */
export function readByline(lines: readonly Line[]): Byline & { taken: number } {
  const found = { authors: [] as string[], source: null as string | null, credit: null as string | null, taken: 0 };
  if (lines.slice(-5).some((line) => line.text.length <= 40 && signature.test(line.text))) return found;
  while (found.taken < Math.min(3, lines.length - 1)) {
    const line = lines[lines.length - 1 - found.taken];
    const byline = line?.text && line.images.length === 0 ? readLine(line, found.taken === 0) : null;
    if (!byline) break;
    found.authors.unshift(...byline.authors);
    found.source ??= byline.source;
    found.credit ??= byline.credit;
    found.taken += 1;
  }
  return found;
}
