import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import type { ArticleRow } from './rows';
import { forgetText, indexTables } from './search/index-article';

const day = 24 * 60 * 60 * 1000;
/** How long the trash keeps an article. */
export const trashPeriod = 30 * day;
/** How long the popup offers to undo the last deletion. */
export const undoPeriod = 60 * 60 * 1000;

/** Puts articles into the trash, where they stay 30 days. */
export async function deleteArticles(db: ArchiveDatabase, ids: readonly string[], now: number): Promise<void> {
  await changeArticles(db, ids, { deletedAt: now });
}

/** Takes articles out of the trash. */
export async function restoreArticles(db: ArchiveDatabase, ids: readonly string[]): Promise<void> {
  await changeArticles(db, ids, { deletedAt: null });
}

/** The article deleted last, while the popup offers to undo that; `null` when there is none. */
export async function lastDeleted(db: ArchiveDatabase, now: number): Promise<ArticleRow | null> {
  return (await db.articles.where('deletedAt').above(now - undoPeriod).last()) ?? null;
}

/** Tables that hold something of an article. */
export const articleTables = (db: ArchiveDatabase) => [
  db.articles, db.bodies, db.versions, db.notes, db.pictures, db.pictureBytes, db.thumbnails, db.attachments, db.attachmentBytes, db.counters, db.removals, ...indexTables(db),
];

/** Removes articles for good, past the trash. Inside the caller's transaction, over `articleTables`. */
export async function removeForGood(db: ArchiveDatabase, articleIds: readonly string[]): Promise<void> {
  const rows = (await db.articles.bulkGet([...articleIds])).filter((row) => row !== undefined);
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await db.articles.bulkDelete(ids);
  await db.bodies.bulkDelete(ids);
  await db.notes.bulkDelete(ids);
  await db.thumbnails.bulkDelete(ids);
  for (const table of [db.versions, db.pictures, db.pictureBytes, db.attachments, db.attachmentBytes]) await table.where('articleId').anyOf(ids).delete();
  for (const row of rows) await forgetText(db, row.textNumber);
  const { revision } = await db.counters.get('library') ?? { revision: 0 };
  await db.removals.bulkPut(ids.map((id) => ({ id, revision: revision + 1 })));
  await db.counters.update('library', { revision: revision + 1 });
}

/** Articles removed in one transaction: small enough to be quick, and a crash leaves each wholly there or gone. */
const atOnce = 100;

/**
 * Removes for good what was put into the trash before a moment.
 * @param before milliseconds since 1970; `Infinity` empties the trash
 * @returns how many were removed
 */
export async function emptyTrash(db: ArchiveDatabase, before: number): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await db.transaction('rw', articleTables(db), async () => {
      const ids = await db.articles.where('deletedAt').belowOrEqual(before).limit(atOnce).primaryKeys();
      await removeForGood(db, ids);
      return ids.length;
    });
    removed += count;
    if (count < atOnce) return removed;
  }
}

/** Removes for good what the trash has kept for 30 days. */
export async function purgeDeleted(db: ArchiveDatabase, now: number): Promise<number> {
  return emptyTrash(db, now - trashPeriod);
}
