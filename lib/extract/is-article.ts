import { nearestOf } from './dom';
import { isDateLine } from './furniture';
import { isOwn, isParagraph, type Line, linkedLength, syllablesOf } from './line';
import type { Recorder } from './trace';
import { isMoreLink } from './vocabulary';

const shortestArticle = 250;
/** A brief under its title and date. */
const shortestBrief = 80;
const longestTeaser = 600;
const leastRun = 3;
const leastVerses = 8;
const leastRows = 8;
const row = new Set(['TR']);
/** "09/08/2025" or "- 09/08/2025 08:30" stands before or behind many a headline. */
const longestDate = 20;

/** How long a text is to who reads it: a Chinese or Japanese sign says as much as three letters. */
const weightOf = (text: string) => text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0);

const isHeadline = (line: Line) => syllablesOf(line) >= 4 && linkedLength(line) >= line.text.length - (/\d{4}/.test(line.text) ? longestDate : 3);

/** Whether paragraphs follow one another: a list has a headline or a date between any two of its summaries. */
function hasRunOfParagraphs(body: readonly Line[]): boolean {
  let [run, length] = [0, 0];
  return body.some((line) => {
    if (!isOwn(line) || isDateLine(line) || isMoreLink(line.text)) [run, length] = [0, 0];
    else if (line.text.length >= 40) [run, length] = [run + 1, length + line.text.length];
    return run >= leastRun && length >= longestTeaser;
  });
}

/** A line of a poem: a few words of letters, and no link. */
const isVerse = (line: Line) => isOwn(line) && syllablesOf(line) >= 3 && syllablesOf(line) <= 12 && !/[\d:@|]/.test(line.text) && !line.heading;

/** Where a text without a paragraph begins that is verse nearly throughout; -1 for anything else. */
export function verseAt(lines: readonly Line[]): number {
  const written = lines.filter((line) => line.text !== '');
  return written.filter(isVerse).length >= Math.max(leastVerses, written.length * 0.75) ? lines.findIndex(isVerse) : -1;
}

/** Whether most of a body is a register: a table with a link in nearly every row, as of documents, and no paragraph beside it. */
function isRegister(body: readonly Line[]): boolean {
  const rows = new Set(body.filter((line) => linkedLength(line) > 0).map((line) => nearestOf(line.block, row)));
  rows.delete(null);
  const beside = body.filter((line) => isParagraph(line) && isOwn(line) && nearestOf(line.block, row) === null);
  return rows.size >= leastRows && beside.length === 0;
}

/**
 * Whether lines that were taken for a body are an article. Lists and home pages show headlines that
 * are links, about one for each teaser.
 * @param isHeaded whether they stand under a title that is no link, and a date
 * @param isClaimed whether the page says in its head that it is an article; then only more headlines than text speak against it
 */
export function isArticle(lead: string | null, body: readonly Line[], isHeaded: boolean, isClaimed: boolean, recorder: Recorder): boolean {
  const words = [lead, ...body.map((line) => line.text)].join('');
  if (weightOf(words) < (isHeaded ? shortestBrief : shortestArticle)) {
    recorder.note('dropped', 'not an article', `only ${words.length} characters of text`, '');
    return false;
  }
  // No teaser is so long: what is listed between such paragraphs or under them is the article's own list.
  if (body.filter((line) => line.text.length >= longestTeaser && isOwn(line)).length >= 2) return true;
  if (hasRunOfParagraphs(body)) return true;
  if (isRegister(body)) {
    recorder.note('dropped', 'not an article', 'a table of links', '');
    return false;
  }
  const last = body.findLastIndex((line) => isParagraph(line) && isOwn(line));
  // Under an article's last paragraph nearly every site lists others.
  const told = isClaimed && last >= 0 ? body.slice(0, last + 1) : body;
  const headlines = told.filter(isHeadline).length;
  const linkedHeadings = body.filter((line) => line.heading && isHeadline(line)).length;
  const paragraphs = body.filter((line) => line.text.length >= 40 && isOwn(line)).length;
  // A short list shows as many headlines as summaries; an article seldom links its headings, and never half of them.
  // On a page that claims to be an article, each headline must have its date too.
  const dated = isClaimed ? body.filter(isDateLine).length : Infinity;
  const isShortList = linkedHeadings >= 2 && linkedHeadings >= paragraphs / 2 && dated > linkedHeadings / 2;
  const isTeasers = body.filter((line) => linkedLength(line) > 0 && isMoreLink(line.text)).length >= Math.max(2, paragraphs / 2);
  const isList = headlines >= 3 && headlines >= paragraphs * (isClaimed ? 3 : 0.5);
  if (!isShortList && !isList && !isTeasers) return true;
  recorder.note('dropped', 'not an article', `${headlines} linked headlines over ${paragraphs} paragraphs`, '');
  return false;
}
