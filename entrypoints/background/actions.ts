import { browser } from 'wxt/browser';
import { articleId } from '../../lib/article';
import { saveArticle, savedAmong, savedUnder, wantAttachments } from '../../lib/archive';
import { beginSave } from '../../lib/begun-saves';
import { handOver } from '../../lib/handover';
import { tell, TroubleError, type Action, type Assessment, type SaveReport } from '../../lib/messaging';
import { keepAttachmentsSetting } from '../../lib/settings';
import { showSaved } from './badge';
import { capture, ensureReader } from './capture';
import { db, inArchive } from './database';
import { reportTo, resumePictures } from './pictures';
import { keepSearchUp } from './upkeep';

/** Opens the reader in a tab, or closes it. */
async function toggleReader(tabId: number): Promise<void> {
  await ensureReader(tabId);
  const answer = await tell(tabId, 'reader/toggle', {});
  if (answer === null) throw new TroubleError('page-gone');
}

async function save(tabId: number): Promise<SaveReport> {
  const article = await capture(tabId);
  const end = await beginSave(article.title, article.canonicalUrl, Date.now()).catch(() => async () => undefined);
  const { id, outcome } = await inArchive(() => saveArticle(db, article, Date.now())).finally(() => void end());
  if (await keepAttachmentsSetting.get()) await inArchive(() => wantAttachments(db, id));
  const row = await inArchive(() => db.articles.get(id));
  reportTo(tabId, id);
  void resumePictures().then(() => keepSearchUp());
  void showSaved(tabId, true);
  return { id, pictures: row?.pictures ?? { total: 0, kept: 0, missing: 0 }, part: article.part, isFullerKept: outcome === 'fuller' };
}

async function openWith(page: 'print' | 'mail', tabId: number): Promise<void> {
  const key = await handOver(await capture(tabId));
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html?handover=${key}`), openerTabId: tabId });
}

/**
 * Does what the reader asked with the article of a tab.
 * @returns what was saved, `null` for the other actions
 * @throws {TroubleError} with the reason when it cannot be done.
 */
export async function act(tabId: number, action: Action): Promise<SaveReport | null> {
  if (action === 'save') return save(tabId);
  if (action === 'read') await toggleReader(tabId);
  else await openWith(action, tabId);
  return null;
}

/** What the page of a tab is, for the popup. */
export async function assess(tabId: number): Promise<Assessment> {
  const article = await capture(tabId);
  // A broken archive must not keep anybody from reading; saving itself will say what is wrong.
  const saved = await savedAmong(db, [article.canonicalUrl]).catch(() => []);
  return { title: article.title, siteName: article.site.name, isSaved: saved.length > 0 };
}

/** Opens the saved copy of an address in a tab of its own. */
export async function openSaved(url: string): Promise<void> {
  // One that is not there any more, or cannot be looked for: the archive page says so.
  const id = await savedUnder(db, url).catch(() => null) ?? await articleId(url);
  await browser.tabs.create({ url: browser.runtime.getURL(`/archive.html?id=${id}`) });
}
