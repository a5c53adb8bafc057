import { classOf, idOf } from './dom';
import { alignment, isBold, type Line, linkedLength } from './line';
import { type Byline, isAccount, isName, isOffice, isSource, maybeSource, readLabelled, readNames } from './signed-words';
import { isToolRow } from './vocabulary';

const longestByline = 120;
// "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / …": who signs a notice is part of it, and no author.
const signature = /^(?:tm|kt|tl|tuq|t\/m|k\/t)\.|^(?:phó |quyền )?(?:ban giám|chủ tịch|giám đốc|bí thư|trưởng (?:ban|phòng|khoa)|hiệu trưởng|chánh văn phòng|thủ trưởng)/i;

/** What one of the last lines says, or `null` when it is ordinary text. */
function readLine(line: Line, isLast: boolean): Byline | null {
  const text = line.text.replace(/^\((.*)\)$/s, '$1');
  if (text.length > longestByline || text.split(' ').length > 14) return null;
  const isApart = alignment(line) === 'right' || isBold(line) || line.block === null || isLast;
  const labelled = readLabelled(text);
  if (labelled) return labelled;
  // "Theo Nghị định 68, …" begins ordinary sentences: only a short line set apart names a source.
  if (maybeSource(text) && isApart && text.split(' ').length <= 8) return { authors: [], source: text, credit: null };
  if (isApart && (isName(text) || isAccount(text))) return readNames(text);
  // Its name has small letters, and stands on the right.
  if (alignment(line) === 'right' && isOffice(text)) return { authors: [text], source: null, credit: null };
  return null;
}

const signatureName = /sign|ky-?ten|author|tac-?gia|nguoi-?viet|byline/i;

/** Whether a line stands where a page has who signs: on the right, or in an element called so. */
const isSigned = (line: Line) => alignment(line) === 'right' || (line.block !== null && signatureName.test(`${classOf(line.block)} ${idOf(line.block)}`));

/** What lines outside a body say: "Tác giả: …" and the like, or a name on the right; nothing else is sure out there. */
export function readLabelledByline(lines: readonly Line[]): Byline {
  const found: Byline = { authors: [], source: null, credit: null };
  for (const line of lines) {
    const { text } = line;
    if (text.length > longestByline) continue;
    const labelled = readLabelled(text);
    if (labelled && labelled.authors.length > 0) found.authors.push(...labelled.authors);
    else if (isSource(text)) found.source ??= text;
    else if (found.authors.length === 0 && isSigned(line) && isName(text)) found.authors.push(...readNames(text).authors);
    else if (found.authors.length === 0 && isSigned(line) && isOffice(text)) found.authors.push(text);
  }
  return found;
}

const linesUnderTitle = 8;
const longestHead = 80;
const notAWriter = /^(?:báo|cổng|trang|tạp chí|đài|theo|nguồn|ảnh|tin)(?:$|\s)/i;

/** Who wrote the article by the lines between title and body: after a label, or a line of one name and nothing else. */
export function readBylineAbove(lines: readonly Line[]): string[] {
  const labelled = readLabelledByline(lines).authors;
  if (labelled.length > 0) return labelled;
  // Name and date may stand in one line, each in an element of its own.
  const parts = lines.slice(0, linesUnderTitle).filter((line) => linkedLength(line) === 0 && line.text.length <= longestHead)
    .flatMap((line) => [line.text, ...line.texts.map((text) => text.data.trim())]);
  const name = parts.find((part) => isName(part) && !notAWriter.test(part) && !isToolRow(part));
  return name ? readNames(name).authors : [];
}

/** Whether a name on the right has the writer's post or office under it; both stay with the text. */
const isSignedWithPost = (name: Line, post: Line) =>
  [name, post].every((line) => alignment(line) === 'right') && isName(name.text) && !isName(post.text) && (isOffice(post.text) || signature.test(post.text));

/**
 * Reads author, photographer and source off the end of a body.
 * @param lines the body's lines, without tools and related lists
 * @returns what was found, and how many lines from the end it took.
 */
export function readByline(lines: readonly Line[]): Byline & { taken: number } {
  const found = { authors: [] as string[], source: null as string | null, credit: null as string | null, taken: 0 };
  const [name, post] = lines.slice(-2);
  if (name && post && isSignedWithPost(name, post)) return { ...found, authors: readNames(name.text).authors };
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
