import { safeFile, trustedCanonical, type Article } from '../article';
import { isoInVietnam } from '../text';
import { dropAsides } from './asides';
import { buildBlocks } from './blocks';
import { foreignBoxes } from './boxes';
import { attributeOf, bodyOf, classOf, idOf, rootOf, tagOf } from './dom';
import { readEnding } from './ending';
import { isFigure } from './figures';
import { findAuthors } from './find-authors';
import { findBody } from './find-body';
import { findDates } from './find-dates';
import { findHeading } from './find-title';
import { findLead } from './find-lead';
import { groupUnits } from './group-units';
import { readHeadingZone } from './heading-zone';
import { refusal } from './is-article';
import { isParagraph } from './line';
import { readMetadata } from './metadata';
import { buildPlainBlocks, isPlainPage, readPlainLines } from './plain-page';
import { readWindow } from './read-window';
import { readSiteFields } from './site-fields';
import { findSiteRule } from './sites';
import { Recorder, type Trace } from './trace';
import { weighTexts } from './weigh-texts';

export type { Trace, TraceStep } from './trace';
export { isToolLabel, isToolRow } from './vocabulary';

export interface Extraction {
  /** `null`: this page is not an article. */
  article: Article | null;
  trace: Trace;
}

/** A language tag as BCP 47 writes it; Vietnamese where the page says nothing that could be one. */
function languageOf(root: Element): string {
  const stated = (attributeOf(root, 'lang') ?? '').trim().replace(/_/g, '-');
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(stated) ? stated : 'vi';
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
  const root = rootOf(document);
  const page = bodyOf(document);
  if (!page) return refuse('no body');

  const meta = readMetadata(root);

  const site = readSiteFields(page, findSiteRule(page));

  // 1. Where the long texts are, and the lines there and around.
  const weights = weighTexts(page);
  const body = isPlain ? null : findBody(page, weights, site.body, findHeading(page, meta));
  if (!body && !isPlain) return refuse('no long text');
  if (body) recorder.note('recognised', 'body', 'holds most of the long text', `<${tagOf(body.element).toLowerCase()}> ${classOf(body.element)} ${idOf(body.element)}`.trim());
  const { lines, start, end: limit } = body
    ? readWindow(page, body, foreignBoxes(weights, body, site.foreign, recorder))
    : readPlainLines(page);
  const offset = lines.slice(start, limit).findIndex(isParagraph);
  if (offset < 0) return refuse('no paragraph');

  // 2. Above it: title, section, date. Below it: byline, attachments, related list.
  const captured = isoInVietnam(new Date());
  const first = body?.first ?? null;
  const zone = readHeadingZone(page, first, site.title, lines, start + offset, meta, recorder);
  const lang = languageOf(root);
  const isVietnamese = /^vi\b/i.test(lang);
  const dates = findDates(page, lines.slice(zone.titleAt + 1, start + offset), first, meta, isVietnamese, captured.slice(0, 10));
  if (dates.publishedAt) recorder.note('recognised', 'date', 'between title and body, or in the head', dates.publishedAt);
  const bodyStart = Math.max(start, zone.end);
  const leadAt = findLead(lines, zone.titleAt + 1, bodyStart, meta.description, site.lead);
  const ending = readEnding(lines, leadAt >= bodyStart ? leadAt + 1 : bodyStart, limit, site.related, recorder);

  // 3. What is left becomes typed blocks.
  const opening = lines.slice(zone.end, bodyStart).filter((line) => line.unit && isFigure(line.unit));
  const blocks = body ? buildBlocks([...opening, ...groupUnits(dropAsides(ending.body, recorder), body.element)], recorder) : buildPlainBlocks(ending.body, recorder);
  const title = zone.title ?? meta.titles[0];
  if (!title) return refuse('no title');
  const authors = site.authors.length > 0 ? site.authors : isVietnamese && ending.authors.length > 0 ? ending.authors : findAuthors(page, lines[zone.titleAt]?.texts[0] ?? null, first, meta, isVietnamese);
  const host = URL.parse(options.url)?.host ?? '';
  const article: Article = {
    version: 1,
    url: options.url,
    canonicalUrl: trustedCanonical(options.url, safeFile(meta.canonical ?? '', options.url) ?? options.url),
    site: { name: meta.siteName ?? host, host },
    lang,
    title,
    category: site.category ?? zone.category ?? meta.category,
    lead: lines[leadAt]?.text ?? null,
    authors,
    source: ending.source ?? site.source,
    publishedAt: dates.publishedAt,
    modifiedAt: dates.modifiedAt,
    capturedAt: captured,
    blocks,
    related: ending.related,
    attachments: site.attachments.length > 0 ? site.attachments : ending.attachments,
    notice: ending.notice,
  };
  const reason = refusal(article.lead, ending.body, meta.isArticle);
  return reason ? refuse(reason) : { article, trace };
}
