import type { Article } from '../../article';
import type { ArchiveDatabase } from '../database';

/** A kept version of an article. */
export interface Version {
  /** `null` for the current one. */
  number: number | null;
  /** Milliseconds since 1970. */
  savedAt: number;
  article: Article;
}

/** All versions of an article, newest first; the current one leads. Empty when there is no such article. */
export async function listVersions(db: ArchiveDatabase, id: string): Promise<Version[]> {
  const [row, body, older] = await Promise.all([db.articles.get(id), db.bodies.get(id), db.versions.where('articleId').equals(id).sortBy('number')]);
  if (!row || !body) return [];
  const versions = older.map(({ number, savedAt, article }): Version => ({ number, savedAt, article }));
  return [{ number: null, savedAt: row.updatedAt, article: body.article }, ...versions.toReversed()];
}
