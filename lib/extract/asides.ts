import { findDate, findWrittenDate, isCapitalised } from '../text';
import { attributeOf, tagOf } from './dom';
import { documentFile } from './embeds';
import { isOwn, isParagraph, linkAround, linkedLength, type Line, syllablesOf } from './line';
import type { Recorder } from './trace';
import { isMoreLink, isOtherListLabel, isRelatedLabel, labelKey } from './vocabulary';

const linkedShare = 0.85;
const longestLabel = 8;
const longestNote = 160;
const longestDate = 20;
const leastRegister = 25;
const leastLinkedHeads = 5;
/** In syllables: what is shorter may well be said twice. */
const shortestRepeat = 14;

/** Words over or beside advertisements, share buttons and lists of other articles, in the languages we met. */
const labels = new Set((
  'advertisement|advertisements|advert|ad|advertising|sponsored|anzeige|werbung|publicidad|publicité|annonce|реклама|iklan|quảng cáo|nghe nội dung chi tiết tại đây|' +
  'share|share this|share this article|teilen|drucken|compartir|partager|facebook|twitter|x|whatsapp|linkedin|pinterest|email|e-mail|telegram|reddit|flipboard|tumblr|print|copy link|copy|save|tweet|more|' +
  'related articles|related stories|related news|related content|related posts|most read|most popular|trending|trending news|recommended|you may also like|' +
  'mehr zum thema|leer más|関連記事|article content|story continues below|story continues below advertisement|' +
  'table of contents|contents|in this article|jump to|comments|comments are closed|subscribe|sign up|newsletter|follow us|tags|topics|close|continue reading|loading|view all|back to top|about the author|latest stories|our latest stories|top stories|don\'t miss|editor\'s picks|explore further|what to read next'
).split('|').map(labelKey));

const noteStart = /^(?:related|read (?:more|also|next)|also read|see also|more on|watch|mehr|lesen sie auch|lies auch|lest auch|(?:à )?lire aussi|lea también|leer también|leia (?:mais|também)|leggi anche|les også|læs også|läs också|lees ook|baca juga|читайте также|xem thêm|đọc thêm|bài \d+|>>+|»|→|▶|►)\s*[:|»>]?\s/i;

/** "More on Wharton:", "More great stories" as a line of its own. */
const moreOn = /^more (?:(?:on|from|about)\s[^.!?]{2,40}|[^.!?]{2,30} stories)$/i;
const dashes = /^[-–—\s]+|[-–—\s]+$/g;
const itemMark = /^(?:[-–+*•]|\d{1,2}[.)])\s/;

const newsletter = /(?:sign up|subscribe|join)\b.{0,80}\b(?:newsletter|mailing list|inbox)|newsletter.{0,60}(?:inbox|sign up|subscribe)/i;
const longestInvitation = 300;
const longestHeadLine = 48;
/** "Tân Long, ngày 09 tháng 9 năm 2025": the head of a document, and part of it. */
const placeAndDate = /^[^,\d]+, ngày \d/;
const writer = /^(?:[Bb]y|[Vv]on|[Pp][ao]r|[Dd]i|[Aa][fv]|[Dd]oor)\s+(\S)/;

/** Whether a line over the first paragraph is the article's date or byline, which are read elsewhere. */
function isHeadLine({ text }: Line): boolean {
  if (text.length > longestHeadLine) return false;
  return isCapitalised(writer.exec(text)?.[1] ?? '') || (/\d/.test(text) && !(isCapitalised(text) && placeAndDate.test(text)) && (findDate(text) ?? findWrittenDate(text)) !== null);
}

const isLabel = (line: Line) => line.text.length <= 60 && (moreOn.test(line.text) || labels.has(labelKey(line.text.replace(dashes, ''))) || !`${line.text} `.replace(noteStart, ''));

/** Whether nearly all of a line is a link, and not one to a document that belongs to the article. */
function isLinked(line: Line, isLabelled = false): boolean {
  // Behind a headline in a list its date may stand.
  const length = isLabelled && /\d{4}/.test(line.text) ? line.text.length - longestDate : line.text.length * linkedShare;
  if (line.text === '' || linkedLength(line) < length) return false;
  const link = linkOf(line);
  // "- Phụ lục 1: …" is an item of the article's own list, linked or not.
  return (isLabelled || !itemMark.test(line.text)) && !(link && documentFile.test(attributeOf(link, 'href') ?? ''));
}

const isHeading = (line: Line) => line.heading !== null;
const isItem = (line: Line) => line.block !== null && tagOf(line.block) === 'LI';

/** The end of the run of links that begins at `from`: headlines of other articles with their pictures and dates. */
function runEnd(lines: readonly Line[], from: number, isLabelled: boolean): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.unit) break;
    if (isLinked(line, isLabelled)) end = at + 1;
    else if (line.text && syllablesOf(line) > 3) break;
  }
  return end;
}

const linkOf = (line: Line) => (line.texts[0] ? linkAround(line.texts[0]) : null);

/** Whether a run of links shows pictures or dates between its headlines, as teasers do. */
const isTeasers = (run: readonly Line[]) => run.some((line) => line.images.length > 0 || (line.text !== '' && !isLinked(line)));

/** Whether a run of links is a register of places or letters: so many, and hardly a word each. */
const isRegister = (run: readonly Line[]) => run.length >= leastRegister && run.filter((line) => syllablesOf(line) > 4).length < run.length / 10;

/** Whether a run of links leads to places of the same page: a table of contents. */
const isContents = (run: readonly Line[]) => run.every((line) => {
  const link = linkOf(line);
  return link !== null && (attributeOf(link, 'href') ?? '').startsWith('#');
});

/** Whether a line is a link between paragraphs, as over each piece of news of a digest. */
const isOverText = (lines: readonly Line[], at: number) =>
  lines.slice(at, at + 1).some((line) => isLinked(line)) && [lines[at - 1], lines[at + 1]].every((line) => line && isParagraph(line) && isOwn(line));

/**
 * A body's lines without what only points elsewhere: labels over advertisements, "read also" lines,
 * runs of linked headlines, tables of contents and sentences said before. A list in which one item
 * is more than a link, a linked heading over text, and links to documents stay.
 * @param lead said already, over these lines
 * @param pointing takes the lines under a label of related articles
 */
export function dropAsides(lines: readonly Line[], lead: string | null, pointing: Line[], recorder: Recorder): Line[] {
  const kept: Line[] = [];
  let isLabelled = false;
  let isRelated = false;
  let hasBegun = false;
  let knownEnd = 0;
  const hasLinkedHeads = lines.filter((_, at) => isOverText(lines, at)).length >= leastLinkedHeads;
  const said = new Set(lead === null ? [] : [lead]);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (line.unit || !line.text) {
      kept.push(line);
      continue;
    }
    if (isLabel(line) || isRelatedLabel(line.text) || isOtherListLabel(line.text)) {
      recorder.note('dropped', 'aside', 'label of something else', line.text);
      isLabelled = true;
      isRelated = isRelatedLabel(line.text) || isMoreLink(line.text);
      continue;
    }
    if (!hasBegun && isHeadLine(line)) {
      recorder.note('dropped', 'aside', 'date or byline', line.text);
      continue;
    }
    hasBegun ||= isParagraph(line);
    if (syllablesOf(line) >= shortestRepeat && said.has(line.text)) {
      recorder.note('dropped', 'aside', 'said before', line.text);
      continue;
    }
    said.add(line.text);
    if (line.text.length <= longestInvitation && newsletter.test(line.text)) {
      recorder.note('dropped', 'aside', 'invitation to a newsletter', line.text);
      continue;
    }
    if (line.text.length <= longestNote && noteStart.test(line.text) && linkedLength(line) > line.text.length / 3) {
      recorder.note('dropped', 'aside', 'points to another article', line.text);
      continue;
    }
    // A run that stayed is not measured again from each of its lines.
    const isKnown = !isLabelled && at < knownEnd;
    let end = at;
    if (isLinked(line, isLabelled)) end = isKnown ? knownEnd : runEnd(lines, at, isLabelled);
    if (!isLabelled) knownEnd = end;
    const run = lines.slice(at, end);
    const isRun = isLabelled ? run.length > 0 : run.length >= 2 && (isContents(run) || isRegister(run) || (!isKnown && (isTeasers(run) || !lines.slice(end).some(isParagraph))));
    const isAlone = !(hasLinkedHeads && isOverText(lines, at)) && end === at + 1 && !isHeading(line) && !isItem(line) && line.breaks === 0 && syllablesOf(line) >= 3 && line.images.length === 0;
    if (isRun && isLabelled && isRelated) pointing.push(...run);
    isLabelled = false;
    if (!isRun && !isAlone) {
      kept.push(line);
      continue;
    }
    for (const other of run) recorder.note('dropped', 'aside', isRun ? 'run of links' : 'a mere link', other.text);
    const before = kept.at(-1);
    if (isRun && before?.text && isHeading(before) && syllablesOf(before) <= longestLabel) kept.pop();
    at = end - 1;
  }
  return kept;
}
