import type { PlaceChange, PlaceKind } from '../../components/archive/more-place';
import {
  colourTag, deleteCollection, deleteSearch, deleteTag, mergeTags, moveCollection, renameCollection, renameSearch, renameTag, type ArchiveDatabase, type Catalogue, type TagRow,
} from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import type { Undoable } from './use-undo';

async function changeTag(db: ArchiveDatabase, { id, name, colour }: TagRow, change: PlaceChange, say: LibraryWords): Promise<Undoable | null> {
  switch (change.kind) {
    case 'rename':
      return { undo: await renameTag(db, id, change.name), text: say('tagRenamed') };
    case 'into':
      return change.id === null ? null : { undo: await mergeTags(db, id, change.id), text: say('tagMerged') };
    case 'remove':
      return { undo: await deleteTag(db, id), text: say('tagRemoved', { name }) };
    case 'colour':
      await colourTag(db, id, change.colour);
      return { undo: () => colourTag(db, id, colour), text: say('tagColoured', { name }) };
  }
}

/** Changes a place of the sidebar. @returns how that is undone; `null` when nothing was changed */
export async function changePlace(db: ArchiveDatabase, catalogue: Catalogue, kind: PlaceKind, id: string, change: PlaceChange, say: LibraryWords): Promise<Undoable | null> {
  if (kind === 'tag') {
    const tag = catalogue.tags.get(id);
    return tag ? changeTag(db, tag, change, say) : null;
  }
  if (kind === 'smart') {
    const name = catalogue.smartCollections.find((each) => each.id === id)?.name ?? '';
    if (change.kind === 'remove') return { undo: await deleteSearch(db, id), text: say('searchRemoved', { name }) };
    if (change.kind !== 'rename') return null;
    await renameSearch(db, id, change.name);
    return { undo: () => renameSearch(db, id, name), text: say('searchRenamed', { name }) };
  }
  const name = catalogue.collections.get(id)?.name ?? '';
  if (change.kind === 'remove') return { undo: await deleteCollection(db, id), text: say('collectionRemoved', { name }) };
  if (change.kind === 'rename') {
    await renameCollection(db, id, change.name);
    return { undo: () => renameCollection(db, id, name), text: say('collectionRenamed', { name }) };
  }
  if (change.kind !== 'into') return null;
  const parentId = catalogue.collections.get(id)?.parentId ?? null;
  return await moveCollection(db, id, change.id) ? { undo: () => moveCollection(db, id, parentId), text: say('collectionMoved', { name }) } : null;
}
