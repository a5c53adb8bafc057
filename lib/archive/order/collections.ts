import { changeArticles } from '../counters';
import type { ArchiveDatabase } from '../database';
import type { CollectionRow, SmartCollectionRow } from '../rows';

/** A name as it is kept: composed letters, single spaces, at most 80 characters; empty when nothing is left. */
export const collectionName = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, 80).trim();

function named(typed: string): string {
  const name = collectionName(typed);
  if (name === '') throw new RangeError('a collection needs a name');
  return name;
}

/** Makes a collection. @throws {RangeError} when nothing is left of the name */
export async function createCollection(db: ArchiveDatabase, name: string, parentId: string | null): Promise<CollectionRow> {
  const collection: CollectionRow = { id: crypto.randomUUID(), name: named(name), parentId };
  await db.collections.put(collection);
  return collection;
}

/** @throws {RangeError} when nothing is left of the name */
export async function renameCollection(db: ArchiveDatabase, id: string, name: string): Promise<void> {
  await db.collections.update(id, { name: named(name) });
}

/** A collection and all inside it, however deep. */
export function withInner(collections: readonly CollectionRow[], id: string): Set<string> {
  const found = new Set([id]);
  let size = 0;
  while (size !== found.size) {
    size = found.size;
    for (const each of collections) if (each.parentId !== null && found.has(each.parentId)) found.add(each.id);
  }
  return found;
}

/** Moves a collection into another, or to the top. @returns false when that would put it into itself */
export async function moveCollection(db: ArchiveDatabase, id: string, parentId: string | null): Promise<boolean> {
  return db.transaction('rw', db.collections, async () => {
    if (parentId !== null && withInner(await db.collections.toArray(), id).has(parentId)) return false;
    await db.collections.update(id, { parentId });
    return true;
  });
}

/** Puts articles into a collection; `null` takes them out of theirs. @returns what undoes it */
export async function moveArticles(db: ArchiveDatabase, ids: readonly string[], collectionId: string | null): Promise<() => Promise<void>> {
  const before = new Map((await db.articles.bulkGet([...ids])).flatMap((row) => (row ? [[row.id, row.collectionId]] : [])));
  await changeArticles(db, ids, { collectionId });
  return () => changeArticles(db, ids, (row) => ({ collectionId: before.get(row.id) ?? null }));
}

/** Removes a collection with those inside it. Its articles stay, in the collection it stood in. @returns what undoes it */
export async function deleteCollection(db: ArchiveDatabase, id: string): Promise<() => Promise<void>> {
  return db.transaction('rw', [db.collections, db.articles, db.counters], async () => {
    const all = await db.collections.toArray();
    const gone = withInner(all, id);
    const parentId = all.find((each) => each.id === id)?.parentId ?? null;
    const ids = await db.articles.where('collectionId').anyOf([...gone]).primaryKeys();
    const restoreArticles = await moveArticles(db, ids, parentId);
    await db.collections.bulkDelete([...gone]);
    return async () => {
      await db.collections.bulkPut(all.filter((each) => gone.has(each.id)));
      await restoreArticles();
    };
  });
}

/** Keeps a search under a name. @throws {RangeError} when nothing is left of the name */
export async function keepSearch(db: ArchiveDatabase, name: string, query: string): Promise<SmartCollectionRow> {
  const search: SmartCollectionRow = { id: crypto.randomUUID(), name: named(name), query };
  await db.smartCollections.put(search);
  return search;
}

/** Removes a kept search. @returns what undoes it */
export async function deleteSearch(db: ArchiveDatabase, id: string): Promise<() => Promise<void>> {
  const search = await db.smartCollections.get(id);
  await db.smartCollections.delete(id);
  return async () => {
    if (search) await db.smartCollections.put(search);
  };
}

/** @throws {RangeError} when nothing is left of the name */
export async function renameSearch(db: ArchiveDatabase, id: string, name: string): Promise<void> {
  await db.smartCollections.update(id, { name: named(name) });
}
