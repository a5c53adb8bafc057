import { isCapitalised, letters } from '../text';

/** Who made an article, as its first or last lines say. */
export interface Byline {
  authors: string[];
  source: string | null;
  credit: string | null;
}

const work = '(?:(?:bản )?tin(?: tức)?|bài(?: viết)?|(?:hình )?ảnh|video|clip|lời)';
const andWork = `(?:(?:\\s*[,&/-]\\s*|\\s+(?:và\\s+)?)${work})`;
const noWriting = '(?!(?:(?:hình )?ảnh|video|clip|lời)\\s*:)';
/** "Tin, ảnh: …", "Thực hiện: …": what was made, or that it was made by whom follows. */
const authorLabel = new RegExp(`^(?:(?:tác giả(?: bài viết)?|(?:người |nhóm )?(?:viết|thực hiện)|biên soạn|người đưa tin|${noWriting}${work}${andWork}*)\\s*:|(?:được )?viết bởi\\b)[\\s:]*`, 'i');
/** What labels a writer only before a name: two kinds of work without a colon; "PV: …", for in an interview its question follows. */
const doubtfulLabel = new RegExp(`^(?:${work}${andWork}+\\s+|(?:sưu tầm|tổng hợp|(?:nhóm )?(?:phóng viên|pv)|cộng tác viên|ctv|btv|bt|biên tập|nội dung|t/h|lược ghi)\\s*:\\s*)`, 'i');
const sourceLabel = /^nguồn(?: tin| bài viết)?\s*:/i;
const according = /^theo[:\s]/i;
const photoLabel = /^(?:hình )?ảnh(?:\s*[,&/-]\s*(?:video|clip))?\s*:\s*/i;
/** "…; ảnh: Trần Nam", behind the writer. */
const photographer = /[\s;,|–-]+(?:hình )?ảnh\s*:\s*(.+)$/i;
const organisation = /^(?:BBT|ban biên tập|PV|P\.V|(?:nhóm )?(?:PV|phóng viên)|CTV|cộng tác viên|BTV|TTXVN|VOV|VGP)$/i;
const account = /^(?:admin\w*|webmaster|super user|quan ?tri\w*|quản trị(?: viên)?)$/i;
const paper = /^(?:báo|đài|tạp chí|cổng|vp|ubnd|mttq|lđlđ|ttxvn|bnews)(?:$|[\s/])/i;
const office = /^(?:phòng|ban|văn phòng|trung tâm|tt|chi cục|sở|hội|khoa|công an|trường|viện|bệnh viện|[ủu][ỷy] ban|đoàn|đảng [ủu][ỷy]|chi bộ)\s[^.!?:]+$/i;
/** "ĐPT-Tây Nguyên", "TTXVN" behind a name in small letters. */
const acronym = /^[A-ZĐ]{2,}\d?(?![^\s,-])/;
const initials = new RegExp(`^(?:[${letters}]{1,3}\\.\\s?){1,3}[${letters}]+\\.?$`);
const nameWord = new RegExp(`^[${letters}.']+$`);
const domain = /\.(?:vn|com|net|org)\b/i;
// "(tổng hợp)", "(TTXVN)", "(Phòng VH&TT)", "- tổng hợp"
const notes = /\s*(?:\([^()]{1,40}\)|[\s–-]+(?:tổng hợp|sưu tầm|biên soạn|thực hiện|lược ghi|t\/h))$/i;
/** "(Nguồn: TTXVN)", behind the writer. */
const sourceBehind = /\(((?:nguồn|theo)[\s:][^()]+)\)$/i;
const dateBehind = /[\s,]+(?:thứ [^\s\d,]+|chủ nhật|ngày)(?:$|[\s,]).*$/i;

/** Whether words are an office that signs its own news. */
export const isOffice = (text: string): boolean => office.test(text);

/** Whether words have one with a small letter behind the first, or two large letters together. */
const isOfficial = (text: string) => text.split(/\s+/).some((word, at) => (at > 0 && hasSmallFirst(word)) || (word.length > 1 && isCapitalised(word) && isCapitalised(word.slice(1))));
const hasSmallFirst = (word: string) => word.charAt(0) !== word.charAt(0).toUpperCase();
/** "B.N", "Th. Hoa", but no "TP.HCM". */
function isInitials(text: string): boolean {
  if (!initials.test(text)) return false;
  const parts = text.split(/[.\s]+/).filter(Boolean);
  return parts.every(isCapitalised) && parts.slice(0, -1).every((part) => part.slice(1) === part.slice(1).toLowerCase());
}

/** Where the writer's name ends and the paper or office behind it begins, which small letters or only large ones tell from a second name; the name's own end for none. */
function nameEnd(text: string): number {
  for (const { 0: mark, index } of text.matchAll(/\s*[–,/-]\s*/g)) {
    const tail = text.slice(index + mark.length);
    if (paper.test(tail) || (acronym.test(tail) && text.slice(0, index) !== text.slice(0, index).toUpperCase()) || (office.test(tail) && isOfficial(tail))) return index;
  }
  return text.length;
}

/** A name as it is printed: two to six words, each with a capital, nothing but , - . between; or initials, or a well-known body. */
export function isName(text: string): boolean {
  const whole = text.replace(notes, '');
  const bare = whole.slice(0, nameEnd(whole));
  if (organisation.test(bare) || isInitials(bare)) return true;
  // A domain is an author only where the page says so with a label.
  if (domain.test(bare)) return false;
  const words = bare.split(/[\s,–-]+/).filter(Boolean);
  return words.length >= 2 && words.length <= 6 && words.every((word) => isCapitalised(word) && nameWord.test(word)) && !/[.!?…;:]$/.test(bare);
}

/** Whether a line is the name of an account that publishes, and of nobody. */
export const isAccount = (text: string): boolean => account.test(text);

/** The people that words name, with who took the pictures and where the writer belongs. */
export function readNames(text: string): Byline {
  const credit = photographer.exec(text)?.[1] ?? null;
  const writers = text.replace(photographer, '').replace(notes, '').replace(dateBehind, '');
  const source = sourceBehind.exec(text)?.[1] ?? (writers.slice(nameEnd(writers)).replace(/^[\s–,/-]+/, '') || null);
  const authors = writers.slice(0, nameEnd(writers)).split(/\s*(?:[,;–•|]|\s-\s|\svà\s)\s*/).map((name) => name.trim());
  return { authors: authors.filter((name) => name && !account.test(name) && !/\d/.test(name)), source, credit };
}

/** Who laid a page out wrote nothing of it. */
const designLabel = /^(?:thiết kế|đồ h(?:ọa|oạ)|trình bày|kỹ thuật)\s*:\s*/i;

/** What a line with a label says: "Tin, ảnh: Lê Hoa", "Ảnh: Trần Nam"; `null` without one. */
export function readLabelled(text: string): Byline | null {
  if (authorLabel.test(text)) return readNames(text.replace(authorLabel, ''));
  if (photoLabel.test(text)) return { authors: [], source: null, credit: text.replace(photoLabel, '') };
  if (designLabel.test(text) && isName(text.replace(designLabel, ''))) return { authors: [], source: null, credit: null };
  const bare = text.replace(doubtfulLabel, '');
  return bare !== text && isName(bare) ? readNames(bare) : null;
}

/** Whether a line says "Nguồn: …". */
export const isSource = (text: string): boolean => sourceLabel.test(text);

/** Whether a line may name where the article is from: "Nguồn: …", "Theo …". */
export const maybeSource = (text: string): boolean => sourceLabel.test(text) || according.test(text);
