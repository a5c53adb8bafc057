import { browser } from 'wxt/browser';
import { articleId } from '../../lib/article';
import { changeArticles, savedUnder } from '../../lib/archive';
import type { LinkState } from '../../lib/archive/rows';
import { db } from './database';

/** What the server answered to the page of a tab: its status, or 0 when nobody answered and the browser shows an error. `null` when that cannot be told. */
async function statusOf(tabId: number, url: string): Promise<number | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? null,
    });
    return typeof result?.result === 'number' && result.result > 0 ? result.result : null;
  } catch {
    // A tab that was closed or has gone on says nothing of this page.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.url !== url) return null;
    // A page that we may enter and cannot is the browser's own in its place.
    return (await browser.permissions.contains({ origins: [`${new URL(url).protocol}//${new URL(url).hostname}/*`] })) ? 0 : null;
  }
}

const shownKey = (tabId: number) => `lost-${tabId}`;

/** Whether the saved copy was shown in place of this page last time: then the reader has come back to see for himself. Asked once. */
async function isComingBack(tabId: number, url: string): Promise<boolean> {
  const key = shownKey(tabId);
  const isBack = (await browser.storage.session.get(key))[key] === url;
  if (isBack) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: url });
  return isBack;
}

/** Notes what was seen; without a network nothing was, and silence says nothing against what is known to be gone. */
async function note(id: string, status: number): Promise<void> {
  if (status === 0 && !navigator.onLine) return;
  const found: LinkState = status === 0 ? { state: 'unreachable', checkedAt: Date.now() } : { state: 'gone', checkedAt: Date.now(), seen: 'no-page' };
  await changeArticles(db, [id], ({ link }) => ({ link: found.state === 'unreachable' && link.state === 'gone' ? link : found }));
}

/**
 * Opens the saved copy in place of a page that the web no longer has, and notes that on the article.
 * Who goes back from there sees what the server says.
 * @param url of an article that is saved
 */
export async function openWhereLost(tabId: number, url: string): Promise<void> {
  const status = await statusOf(tabId, url);
  if (status !== 0 && status !== 404 && status !== 410) return;
  const id = await savedUnder(db, url);
  if (id === null) return;
  // Of another address that it stands for the article's own page says nothing.
  if (id === await articleId(url)) await note(id, status);
  if (!(await isComingBack(tabId, url))) await browser.tabs.update(tabId, { url: browser.runtime.getURL(`/archive.html?id=${id}`) });
}
