import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import type { ArticleRow } from '../rows';
import { savingTables, writeArticle } from '../save-article';
import { changeArticles } from '../counters';

/** Makes the version that `adoptVersion` took for the current one the current one again, and nothing more of it is kept, unless something else was saved meanwhile. */
async function giveUp(db: ArchiveDatabase, { id, versions, updatedAt }: ArticleRow, adoptedAt: number): Promise<void> {
  const kept = await db.versions.get([id, versions + 1]);
  if (!kept) return;
  const described = await describeArticle(kept.article);
  await db.transaction('rw', savingTables(db), async () => {
    const row = await db.articles.get(id);
    if (!row || row.updatedAt !== adoptedAt || row.versions !== versions + 1) return;
    await writeArticle(db, id, kept.article, described, updatedAt, row.link);
    await db.versions.where('articleId').equals(id).filter(({ number }) => number > versions).delete();
    await changeArticles(db, [id], { versions });
  });
}

/**
 * Makes an older version of an article the current one; the one that was current is kept as a version
 * beside it. Does nothing where there is no such version.
 * @returns what undoes it
 */
export async function adoptVersion(db: ArchiveDatabase, articleId: string, number: number, now: number): Promise<() => Promise<unknown>> {
  const version = await db.versions.get([articleId, number]);
  if (!version) return async () => undefined;
  const described = await describeArticle(version.article);
  const before = await db.transaction('rw', savingTables(db), async () => {
    const row = await db.articles.get(articleId);
    if (row) await writeArticle(db, articleId, version.article, described, now, row.link);
    return row;
  });
  return async () => before && giveUp(db, before, now);
}
