import { browser } from 'wxt/browser';
import type { Article } from './article';
import { parseArticle } from './article/parse';

const prefix = 'handover:';
const kept = 8;

/**
 * Puts an article that is not saved where a print or mail page can pick it up. It lives in memory
 * only, until the browser closes.
 * @returns the key for the page's address
 */
export async function handOver(article: Article): Promise<string> {
  const stored = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix)).sort();
  await browser.storage.session.remove(stored.slice(0, Math.max(0, stored.length - kept + 1)));
  const key = `${Date.now()}-${crypto.randomUUID()}`;
  await browser.storage.session.set({ [prefix + key]: article });
  return key;
}

/** The article behind a key, or `null` when the browser was closed since. */
export async function takeOver(key: string): Promise<Article | null> {
  const stored = await browser.storage.session.get(prefix + key);
  return parseArticle(stored[prefix + key]);
}
