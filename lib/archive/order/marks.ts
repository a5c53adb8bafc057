import { changeArticles } from '../counters';
import type { ArchiveDatabase } from '../database';

/** Marks articles as read at a moment, or as unread with `null`. */
export async function markRead(db: ArchiveDatabase, ids: readonly string[], readAt: number | null): Promise<void> {
  await changeArticles(db, ids, { readAt });
}

/** Makes articles favourites, or no longer. */
export async function markFavourite(db: ArchiveDatabase, ids: readonly string[], isFavourite: boolean): Promise<void> {
  await changeArticles(db, ids, { isFavourite });
}
