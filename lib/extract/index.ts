import { safeFile, trustedCanonical, type Article } from '../article';
import { isoInVietnam } from '../text';
import { buildBlocks } from './blocks';
import { readEnding } from './ending';
import { findBody, linesWithin } from './find-body';
import { findLead } from './find-lead';
import { groupUnits } from './group-units';
import { readHeadingZone } from './heading-zone';
import { refusal } from './is-article';
import { isBold, type Line, syllablesOf } from './line';
import { readMetadata } from './metadata';
import { buildPlainBlocks, isPlainPage, readPlainLines } from './plain-page';
import { readLines } from './read-lines';
import { Recorder, type Trace } from './trace';

export type { Trace, TraceStep } from './trace';
export { isToolLabel, isToolRow } from './vocabulary';

export interface Extraction {
  /** `null`: this page is not an article. */
  article: Article | null;
  trace: Trace;
}

/** A line long enough to be the article's own words and not part of its heading. */
function isParagraph(line: Line): boolean {
  const syllables = syllablesOf(line);
  if (syllables >= 30) return true;
  // A title too can be a sentence; it is bold or a heading.
  return syllables >= 14 && /[.!?…:;][”"]?$/.test(line.text) && !isBold(line) && !line.block?.closest('h1,h2,h3,h4');
}

/**
 * The one door of the extraction: an article out of a live document. The document is only read,
 * neither changed nor cloned.
 * @param options.url the address the page was read at
 */
export function extractArticle(document: Document, options: { url: string }): Extraction {
  const recorder = new Recorder();
  const isPlain = isPlainPage(document);
  const trace: Trace = { steps: recorder.steps, confidence: isPlain ? 'low' : 'high' };
  const refuse = (reason: string): Extraction => {
    recorder.note('dropped', 'not an article', reason, '');
    return { article: null, trace };
  };
  if (!document.body) return refuse('no body');

  // 1. The page as lines, and the element that holds the article's text.
  const lines = isPlain ? readPlainLines(document) : readLines(document.body);
  const body = isPlain ? null : findBody(document.body, lines);
  if (!body && !isPlain) return refuse('no long text');
  const [start, limit] = body ? linesWithin(lines, body) : [0, lines.length];
  const offset = lines.slice(start, limit).findIndex(isParagraph);
  if (offset < 0) return refuse('no paragraph');

  // 2. Above it: title, section, date. Below it: byline, attachments, related list.
  const meta = readMetadata(document);
  const captured = isoInVietnam(new Date());
  const zone = readHeadingZone(lines, start + offset, meta, captured.slice(0, 10), recorder);
  const bodyStart = Math.max(start, zone.end);
  const leadAt = findLead(lines, zone.end, bodyStart);
  const ending = readEnding(lines, leadAt >= bodyStart ? leadAt + 1 : bodyStart, limit, recorder);

  // 3. What is left becomes typed blocks.
  const blocks = body ? buildBlocks(groupUnits(ending.body, body), recorder) : buildPlainBlocks(ending.body, recorder);
  const title = zone.title ?? meta.titles[0];
  if (!title) return refuse('no title');
  const authors = ending.authors.length > 0 ? ending.authors : meta.authors;
  const host = URL.parse(options.url)?.host ?? '';
  const article: Article = {
    version: 1,
    url: options.url,
    canonicalUrl: trustedCanonical(options.url, safeFile(meta.canonical ?? '', options.url) ?? options.url),
    site: { name: meta.siteName ?? host, host },
    lang: document.documentElement.lang || 'vi',
    title,
    category: zone.category ?? meta.category,
    lead: lines[leadAt]?.text ?? null,
    authors,
    source: ending.source,
    publishedAt: zone.publishedAt ?? meta.publishedAt,
    modifiedAt: zone.modifiedAt ?? meta.modifiedAt,
    capturedAt: captured,
    blocks,
    related: ending.related,
    attachments: ending.attachments,
    notice: ending.notice,
  };
  const reason = refusal(article, ending.body);
  return reason ? refuse(reason) : { article, trace };
}
