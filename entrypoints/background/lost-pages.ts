import { browser } from 'wxt/browser';
import { articleId } from '../../lib/article';
import { changeArticles } from '../../lib/archive';
import { db } from './database';

/** What the server answered to the page of a tab: its status, or 0 when nobody answered and the browser shows an error. `null` when that cannot be told. */
async function statusOf(tabId: number): Promise<number | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? null,
    });
    return typeof result?.result === 'number' && result.result > 0 ? result.result : null;
  } catch (error) {
    return /error page/i.test(String(error)) ? 0 : null;
  }
}

/**
 * Opens the saved copy in place of a page that the web no longer has, and notes that on the article.
 * @param url of an article that is saved
 */
export async function openWhereLost(tabId: number, url: string): Promise<void> {
  const status = await statusOf(tabId);
  if (status !== 0 && status !== 404 && status !== 410) return;
  const id = await articleId(url);
  await changeArticles(db, [id], { link: { state: status === 0 ? 'unreachable' : 'gone', checkedAt: Date.now() } });
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(`/archive.html?id=${id}`) });
}
