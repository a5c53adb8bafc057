import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import { savingTables, writeArticle } from '../save-article';

/**
 * Makes an older version of an article the current one; the one that was current is kept as a version
 * beside it. Does nothing where there is no such version.
 * @returns what undoes it
 */
export async function adoptVersion(db: ArchiveDatabase, articleId: string, number: number, now: number): Promise<() => Promise<unknown>> {
  const version = await db.versions.get([articleId, number]);
  if (!version) return async () => undefined;
  const described = await describeArticle(version.article);
  const current = await db.transaction('rw', savingTables(db), async () => {
    const row = await db.articles.get(articleId);
    if (!row) return null;
    await writeArticle(db, articleId, version.article, described, now, row.link);
    return row.versions + 1;
  });
  return () => (current === null ? Promise.resolve() : adoptVersion(db, articleId, current, now));
}
