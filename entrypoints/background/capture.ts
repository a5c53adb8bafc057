import { browser } from 'wxt/browser';
import { trustedCanonical, type Article } from '../../lib/article';
import { parseArticle } from '../../lib/article/parse';
import { wordsForPages } from '../../lib/i18n';
import { leaveWords } from '../../lib/i18n/in-page';
import { tell, TroubleError, type Trouble } from '../../lib/messaging';

function blockedReason(url: string | undefined): Trouble {
  if (url?.startsWith('file:')) return 'page-file';
  return url && /\.pdf(?:[?#]|$)/i.test(url) ? 'page-pdf' : 'page-blocked';
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/**
 * Puts the reader script into a tab unless it is there.
 * @throws {TroubleError} when the browser allows no script on that page.
 */
export async function ensureReader(tabId: number): Promise<void> {
  if ((await tell(tabId, 'reader/ping', {})) === 'reader') return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: leaveWords, args: [wordsForPages] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  } catch {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    throw new TroubleError(tab ? blockedReason(tab.url) : 'page-gone');
  }
}

/**
 * The article of a tab as its reader script finds it, parsed again here: a page's process is not
 * trusted. Where it was read is the browser's word, not the message's.
 * @throws {TroubleError} when the page has no article or changed meanwhile.
 */
export async function capture(tabId: number): Promise<Article> {
  await ensureReader(tabId);
  const captured = await tell(tabId, 'reader/capture', {});
  if (!captured) throw new TroubleError('page-gone');
  if (captured.kind === 'pdf') throw new TroubleError('page-pdf');
  if (captured.kind !== 'article') throw new TroubleError('not-article');
  const tab = await browser.tabs.get(tabId);
  const article = parseArticle(captured.article);
  if (!article) throw new TroubleError('not-article');
  if (!tab.url || withoutFragment(tab.url) !== withoutFragment(captured.url)) throw new TroubleError('page-gone');
  const url = withoutFragment(tab.url);
  return {
    ...article,
    url,
    canonicalUrl: trustedCanonical(url, article.canonicalUrl),
    site: { ...article.site, host: new URL(url).host },
  };
}
