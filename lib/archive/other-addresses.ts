import type { ArchiveDatabase } from './database';
import type { ArticleRow } from './rows';

/**
 * The article that stands for an address at which another was made one with it; `null` where the
 * address has an article of its own, or none. May be called inside of a transaction.
 * @param id of the address
 */
export async function leaderOf(db: ArchiveDatabase, id: string): Promise<ArticleRow | null> {
  const own = await db.articles.get(id);
  if (own && own.deletedAt === undefined) return null;
  const leader = await db.articles.where('otherIds').equals(id).first();
  return leader && leader.deletedAt === undefined ? leader : null;
}
