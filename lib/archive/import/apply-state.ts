import type { ArchiveDatabase } from '../database';
import { collectionName, createCollection, tagName, tagNamed } from '../order';
import type { ArticleRow, CollectionRow, KeptState } from '../rows';

/** Ids of tags and collections for the names an import brings along; made when there are none. Call it outside of a transaction. */
export async function idsFor(db: ArchiveDatabase, keep: KeptState): Promise<{ tags: string[]; collectionId: string | null }> {
  const tags: string[] = [];
  for (const name of keep.tags.filter((each) => tagName(each) !== '')) tags.push((await tagNamed(db, name)).id);
  let collectionId: string | null = null;
  for (const name of keep.folder.map(collectionName).filter(Boolean)) {
    const parentId: string | null = collectionId;
    const known: CollectionRow | undefined = (await db.collections.toArray()).find((each) => each.parentId === parentId && each.name === name);
    collectionId = (known ?? await createCollection(db, name, parentId)).id;
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
