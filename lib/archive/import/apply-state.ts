import type { ArchiveDatabase } from '../database';
import { collectionName, createCollection, tagName, tagNamed } from '../order';
import type { ArticleRow, CollectionRow, KeptState } from '../rows';
import type { Ledger } from './ledger';

/**
 * Ids of tags and collections for the names an import brings along; made when there are none. Call it outside of a transaction.
 * @param ledger gets those on record that were made
 */
export async function idsFor(db: ArchiveDatabase, keep: KeptState, ledger?: Ledger): Promise<{ tags: string[]; collectionId: string | null }> {
  const tags: string[] = [];
  for (const name of keep.tags.filter((each) => tagName(each) !== '')) {
    const here = new Set(await db.tags.toCollection().primaryKeys());
    const { id } = await tagNamed(db, name);
    if (!here.has(id)) ledger?.tags.push(id);
    tags.push(id);
  }
  let collectionId: string | null = null;
  for (const name of keep.folder.map(collectionName).filter(Boolean)) {
    const parentId: string | null = collectionId;
    const known: CollectionRow | undefined = (await db.collections.toArray()).find((each) => each.parentId === parentId && each.name === name);
    collectionId = (known ?? await createCollection(db, name, parentId)).id;
    if (!known) ledger?.collections.push(collectionId);
  }
  return { tags, collectionId };
}

/** The entry of an article with what an import knew of it; what the reader has set here stays. */
export function withState(row: ArticleRow, keep: KeptState, ids: { tags: string[]; collectionId: string | null }): ArticleRow {
  return {
    ...row,
    savedAt: Math.min(row.savedAt, keep.savedAt ?? row.savedAt),
    tags: [...new Set([...row.tags, ...ids.tags])],
    collectionId: row.collectionId ?? ids.collectionId,
    isFavourite: row.isFavourite || keep.isFavourite,
    readAt: row.readAt ?? (keep.isRead ? keep.savedAt ?? row.updatedAt : null),
  };
}

export const nothingKept: KeptState = { savedAt: null, tags: [], folder: [], isRead: false, isFavourite: false, note: null };
