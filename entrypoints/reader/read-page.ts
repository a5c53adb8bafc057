import { extractArticle, findPages, type Extraction, type ExtractOptions } from '../../lib/extract';
import { asPart } from '../../lib/join-article';
import type { Captured } from '../../lib/messaging';
import { areasSetting } from '../../lib/settings';

/** What the reader says of the page, where it was read wrong by itself. */
export type HowToRead = Omit<ExtractOptions, 'url'>;

/** Whether the browser shows a PDF here, which has no text of its own for us. */
export function isPdf(): boolean {
  return document.contentType === 'application/pdf' || document.querySelector('body > embed[type="application/pdf"]') !== null;
}

/** The area remembered for this site, where the page has it. */
async function rememberedArea(): Promise<Element | undefined> {
  const selector = (await areasSetting.get().catch(() => null))?.[location.host];
  try {
    return selector ? document.querySelector(selector) ?? undefined : undefined;
  } catch {
    return undefined; // A selector that this browser does not take is as good as none.
  }
}

/** This page read without touching it. */
export async function readAgain(how: HowToRead): Promise<Extraction> {
  const area = how.area ?? await rememberedArea();
  const read = (options: HowToRead) => extractArticle(document, { ...options, url: location.href });
  const found = read({ ...how, area });
  // A remembered area may hold nothing on this one page.
  const extraction = found.article || how.area || !area ? found : read(how);
  return { ...extraction, article: extraction.article && asPart(extraction.article, findPages(document, location.href), location.href) };
}

export async function readPage(): Promise<Captured> {
  if (isPdf()) return { kind: 'pdf' };
  const { article } = await readAgain({});
  return article ? { kind: 'article', article, url: location.href } : { kind: 'not-article' };
}
