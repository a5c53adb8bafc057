import { browser } from 'wxt/browser';
import { findListPage } from '../../lib/extract';
import { fetchDocument } from '../../lib/page-reading';
import type { JobLink } from '../../lib/archive/jobs';

/** What may be read is asked for in one go, while the browser still feels the click. @returns whether the reader has allowed it */
export async function askFor(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.map((url) => `${new URL(url).protocol}//${new URL(url).hostname}/*`))];
  if (origins.length === 0) return true;
  // Many sites are many questions: then one for all.
  return browser.permissions.request({ origins: origins.length > 20 ? ['*://*/*'] : origins });
}

/** The pages open in this window that can be read. Asks for the right to see their addresses. */
export async function openTabs(): Promise<JobLink[]> {
  if (!(await browser.permissions.request({ origins: ['*://*/*'] }))) return [];
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ url, title }) => (url && /^https?:/.test(url) ? [{ url, title: title ?? '' }] : []));
}

const mostPages = 500;
const pause = 1000;

/** What a section was found to hold. */
export interface Collected {
  links: JobLink[];
  /** Whether it ended before the last page. */
  isCut: boolean;
}

/**
 * The articles of a section, page after page through its "xem tiếp", one request a second. Ended in
 * the middle, it gives what it has found by then.
 * @param onProgress called with the pages read and the articles found
 * @throws {ReadError} when not even the first page can be read
 */
export async function collectSection(start: string, signal: AbortSignal, onProgress: (pages: number, found: number) => void): Promise<Collected> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  let isCut = false;
  for (let next: string | null = start; next !== null && !seen.has(next) && seen.size < mostPages;) {
    seen.add(next);
    const fetched = await fetchDocument(next, signal).catch((error: unknown) => {
      if (found.size === 0) throw error;
      return null;
    });
    isCut = fetched === null;
    if (!fetched) break;
    const { document, url } = fetched;
    const page = findListPage(document, url);
    const before = found.size;
    for (const article of page.articles) if (!found.has(article.url)) found.set(article.url, article.title);
    onProgress(seen.size, found.size);
    // A portal whose last page goes on to itself gives nothing new.
    next = found.size > before ? page.next : null;
    if (next !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { links: [...found].map(([url, title]) => ({ url, title })), isCut };
}
