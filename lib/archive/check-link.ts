import { canonicalAddress, isSameEdition, type Article } from '../article';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import type { LinkState } from './rows';
import { saveArticle } from './save-article';

/** What a check of an article's own page has found. */
export type Checked = Exclude<LinkState['state'], 'unchecked'>;

export interface CheckOptions {
  fetchArticle: (url: string) => Promise<Article>;
  /** `gone` when the server says so, `unreachable` when nobody answers; `alive` when there is a page that we cannot read. */
  judge: (error: unknown) => Exclude<Checked, 'changed'>;
  now: number;
}

/**
 * Asks the page an article came from whether it is still there and still says the same. If it says
 * something else, that is saved as the newer version and the older one is kept.
 */
export async function checkLink(db: ArchiveDatabase, id: string, { fetchArticle, judge, now }: CheckOptions): Promise<Checked | null> {
  const body = await db.bodies.get(id);
  if (!body) return null;
  const outcome = await fetchArticle(body.article.url).then((article) => ({ article }), (error: unknown) => ({ state: judge(error) }));
  let state: Checked;
  if ('state' in outcome) state = outcome.state;
  // A page that was moved to another article's address answers with that one: not an edit of ours.
  else if (canonicalAddress(outcome.article.canonicalUrl) !== canonicalAddress(body.article.canonicalUrl) && outcome.article.title !== body.article.title) state = 'gone';
  else state = isSameEdition(body.article, outcome.article) ? 'alive' : 'changed';
  const row = await db.articles.get(id);
  if (!row) return null;
  if (state === 'changed' && 'article' in outcome) await saveArticle(db, { ...outcome.article, canonicalUrl: body.article.canonicalUrl }, now);
  await changeArticles(db, [id], { link: { state, checkedAt: now }, deletedAt: row.deletedAt ?? null });
  return state;
}
