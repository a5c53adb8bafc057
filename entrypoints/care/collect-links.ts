import { browser } from 'wxt/browser';
import { findListPage } from '../../lib/extract';
import { fetchDocument } from '../../lib/page-reading';
import { oneRequest, type JobLink } from '../../lib/archive/jobs';
import { collectSection, type Collected } from '../../lib/collect-section';

/** What may be read is asked for in one go, while the browser still feels the click. @returns whether the reader has allowed it */
export async function askFor(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.map((url) => `${new URL(url).protocol}//${new URL(url).hostname}/*`))];
  if (origins.length === 0) return true;
  // Many sites are many questions: then one for all.
  return browser.permissions.request({ origins: origins.length > 20 ? ['*://*/*'] : origins });
}

/** The pages open in this window that can be read; `null` where the reader does not let their addresses be seen. */
export async function openTabs(): Promise<JobLink[] | null> {
  if (!(await browser.permissions.request({ origins: ['*://*/*'] }))) return null;
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ url, title }) => (url && /^https?:/.test(url) ? [{ url, title: title ?? '' }] : []));
}

const pause = 1000;

/**
 * The articles of a section, one request a second. Ended in the middle, it gives what it has found by then.
 * @param onProgress called with the pages read and the articles found
 * @throws {ReadError} when not even the first page can be read
 */
export function collectArticles(start: string, signal: AbortSignal, onProgress: (pages: number, found: number) => void): Promise<Collected> {
  const readPage = (address: string) => oneRequest(signal, async () => {
    const { document, url } = await fetchDocument(address, signal);
    await new Promise((resolve) => setTimeout(resolve, pause));
    return findListPage(document, url);
  });
  return collectSection(start, { readPage, onProgress });
}
