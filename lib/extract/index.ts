import type { Article, LegacyText } from '../article';
import type { LegacyEncoding } from '../text';
import { bodyOf, rootOf } from './dom';
import { findEncoding, withEncoding } from './encoding';
import { isPlainPage } from './plain-page';
import { readArticle } from './read-article';
import { Recorder, type Trace } from './trace';
import { weighTexts } from './weigh-texts';

export type { Trace, TraceStep } from './trace';
export { joinPages } from './join-pages';
export { findPages } from './other-pages';
export type { ArticlePage } from './other-pages';
export { areaSelector } from './area-selector';
export { isToolLabel, isToolRow } from './vocabulary';

export interface Extraction {
  /** `null`: this page is not an article. */
  article: Article | null;
  trace: Trace;
}

export interface ExtractOptions {
  /** The address the page was read at. */
  url: string;
  /** What the reader says the page's text is in; told by the text itself when left out. */
  encoding?: LegacyEncoding | 'unicode' | undefined;
  /** What the reader chose as the article; found when left out. */
  area?: Element | undefined;
}

/**
 * The one door of the extraction: an article out of a live document. The document is only read,
 * neither changed nor cloned.
 */
export function extractArticle(document: Document, options: ExtractOptions): Extraction {
  const recorder = new Recorder();
  const isPlain = isPlainPage(document);
  const trace: Trace = { get steps() { return recorder.steps; }, confidence: isPlain ? 'low' : 'high' };
  const page = bodyOf(document);
  if (!page) {
    recorder.note('dropped', 'not an article', 'no body', '');
    return { article: null, trace };
  }
  const weights = weighTexts(page);
  const legacy = legacyText(page, weights.texts, options.encoding);
  if (legacy) recorder.note('recognised', 'encoding', legacy.isConverted ? 'converted' : 'offered', legacy.encoding);
  const article = withEncoding(legacy?.isConverted ? legacy.encoding : null, () => readArticle({
    root: rootOf(document), page, url: options.url, weights, area: options.area ?? null, isPlain, recorder,
  }));
  return { article: article && legacy ? { ...article, legacyEncoding: legacy } : article, trace };
}

/** What is said of a page's encoding: converted where the reader says so or the text leaves no doubt, else offered. */
function legacyText(page: Element, texts: readonly { node: Text }[], chosen: ExtractOptions['encoding']): LegacyText | null {
  const found = findEncoding(page, texts);
  if (chosen === undefined) return found && { encoding: found.encoding, isConverted: found.isSure };
  if (chosen !== 'unicode') return { encoding: chosen, isConverted: true };
  return found && { encoding: found.encoding, isConverted: false };
}
export { findListPage } from './list-links';
export type { ListPage } from './list-links';
