import type { ArchiveDatabase, ArticleRow } from './database';
import { undoPeriod } from './shelf';

/** Takes an article off the list. It can be restored for an hour, also after the popup has closed. */
export async function deleteArticle(db: ArchiveDatabase, id: string, now: number): Promise<void> {
  await db.articles.update(id, { deletedAt: now });
}

/** Undoes a deletion. */
export async function restoreArticle(db: ArchiveDatabase, id: string): Promise<void> {
  await db.articles.where('id').equals(id).modify((row) => {
    delete row.deletedAt;
  });
}

/** The article deleted last, while that can be undone; `null` when there is none. */
export async function lastDeleted(db: ArchiveDatabase, now: number): Promise<ArticleRow | null> {
  return (await db.articles.where('deletedAt').above(now - undoPeriod).last()) ?? null;
}

/** Removes for good what was deleted longer ago than it can be undone. */
export async function purgeDeleted(db: ArchiveDatabase, now: number): Promise<void> {
  await db.transaction('rw', [db.articles, db.bodies, db.pictures, db.pictureBytes, db.thumbnails], async () => {
    const ids = await db.articles.where('deletedAt').belowOrEqual(now - undoPeriod).primaryKeys();
    await db.articles.bulkDelete(ids);
    await db.bodies.bulkDelete(ids);
    await db.thumbnails.bulkDelete(ids);
    await db.pictures.where('articleId').anyOf(ids).delete();
    await db.pictureBytes.where('articleId').anyOf(ids).delete();
  });
}
