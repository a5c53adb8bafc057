import { canonicalAddress, editionTexts, isSameEdition, type Article } from '../article';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import type { LinkState } from './rows';
import { saveArticle } from './save-article';

/** What a check of an article's own page has found. */
export type Checked = Exclude<LinkState['state'], 'unchecked'>;

export interface CheckOptions {
  /** `isPart`: the page says that the article goes on over other pages. */
  fetchPage: (url: string) => Promise<{ article: Article; isPart: boolean }>;
  /** `gone` when the server says so, `unreachable` when nobody answers; `alive` when there is a page that we cannot read. */
  judge: (error: unknown) => Exclude<Checked, 'changed'>;
  now: number;
}

/** Whether all that one article says stands in another. */
function isWithin(part: Article, whole: Article): boolean {
  const said = new Set(editionTexts(whole));
  return editionTexts(part).every((text) => said.has(text));
}

/**
 * Asks the page an article came from whether it is still there and still says the same. If it says
 * something else, that is saved as the newer version and the older one is kept. Of an article over
 * several pages only the first is asked: it says nothing against one that was joined.
 */
export async function checkLink(db: ArchiveDatabase, id: string, { fetchPage, judge, now }: CheckOptions): Promise<Checked | null> {
  const body = await db.bodies.get(id);
  if (!body) return null;
  const outcome = await fetchPage(body.article.url).catch((error: unknown) => ({ state: judge(error) }));
  let state: Checked;
  if ('state' in outcome) state = outcome.state;
  // A page that was moved to another article's address answers with that one: not an edit of ours.
  else if (canonicalAddress(outcome.article.canonicalUrl) !== canonicalAddress(body.article.canonicalUrl) && outcome.article.title !== body.article.title) state = 'gone';
  else state = isSameEdition(body.article, outcome.article) || (outcome.isPart && isWithin(outcome.article, body.article)) ? 'alive' : 'changed';
  const row = await db.articles.get(id);
  if (!row) return null;
  if (state === 'changed' && 'article' in outcome) await saveArticle(db, { ...outcome.article, canonicalUrl: body.article.canonicalUrl }, now);
  await changeArticles(db, [id], { link: { state, checkedAt: now }, deletedAt: row.deletedAt ?? null });
  return state;
}
