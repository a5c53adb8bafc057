import type { BulkAction } from '../../components/archive/selection-bar';
import type { DropTarget } from '../../components/archive/sidebar';
import {
  changeArticles, deleteArticles, deleteTag, markFavourite, markRead, moveArticles, restoreArticles, tagArticles, tagNamed, type ArchiveDatabase,
} from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import type { Undoable } from './use-undo';

/** What is done at once, without asking anything first. */
export type DirectAction = Exclude<BulkAction, 'tag' | 'move' | 'export' | 'check'>;

/** The entries as they are now: what is drawn may be a moment behind. */
const rowsOf = async (db: ArchiveDatabase, ids: readonly string[]) => (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);

/** Does something with articles. @returns how it is undone, in words and deed */
export async function actOn(db: ArchiveDatabase, action: DirectAction, ids: string[], say: LibraryWords): Promise<Undoable> {
  const rows = await rowsOf(db, ids);
  const count = rows.length;
  const title = rows[0]?.title ?? '';
  switch (action) {
    case 'delete':
      await deleteArticles(db, ids, Date.now());
      return { text: count === 1 ? say('deletedOne', { title }) : say('deletedMany', { count }), undo: () => restoreArticles(db, ids) };
    case 'restore': {
      // Back in the trash, an article has only the days it had left.
      const since = new Map(rows.map((row) => [row.id, row.deletedAt]));
      await restoreArticles(db, ids);
      return { text: say('restored', { count }), undo: () => changeArticles(db, ids, (row) => ({ deletedAt: since.get(row.id) ?? null })) };
    }
    case 'favourite': {
      // If all are favourites already, the same key takes the star away.
      const isFavourite = !rows.every((row) => row.isFavourite);
      const changed = rows.filter((row) => row.isFavourite !== isFavourite).map((row) => row.id);
      await markFavourite(db, changed, isFavourite);
      return { text: say(isFavourite ? 'starred' : 'unstarred', { count: changed.length }), undo: () => markFavourite(db, changed, !isFavourite) };
    }
    case 'read':
    case 'unread': {
      const before = new Map(rows.map((row) => [row.id, row.readAt]));
      await markRead(db, ids, action === 'read' ? Date.now() : null);
      return {
        text: say(action === 'read' ? 'markedRead' : 'markedUnread', { count }),
        undo: () => changeArticles(db, ids, (row) => ({ readAt: before.get(row.id) ?? null })),
      };
    }
  }
}

/** Articles dropped on a place of the sidebar. @returns `null` when nothing becomes of it: out of the trash they can only be taken back */
export async function dropOn(db: ArchiveDatabase, ids: string[], target: DropTarget, say: LibraryWords): Promise<Undoable | null> {
  const isInTrash = (await rowsOf(db, ids)).some((row) => row.deletedAt !== undefined);
  if (isInTrash) return target.kind === 'collection' && target.id === null ? actOn(db, 'restore', ids, say) : null;
  if (target.kind === 'trash') return actOn(db, 'delete', ids, say);
  if (target.kind === 'favourite') {
    const changed = (await rowsOf(db, ids)).filter((row) => !row.isFavourite).map((row) => row.id);
    await markFavourite(db, changed, true);
    return { text: say('starred', { count: changed.length }), undo: () => markFavourite(db, changed, false) };
  }
  if (target.kind === 'tag') return tagAll(db, ids, target.id, true, say);
  const undo = await moveArticles(db, ids, target.id);
  const name = target.id === null ? say('noCollection') : (await db.collections.get(target.id))?.name ?? '';
  return { text: say('moved', { count: ids.length, name }), undo };
}

/** Puts a tag on articles or takes it off; undoing touches only those that changed. */
export async function tagAll(db: ArchiveDatabase, ids: string[], tagId: string, isOn: boolean, say: LibraryWords): Promise<Undoable> {
  const changed = (await rowsOf(db, ids)).filter((row) => row.tags.includes(tagId) !== isOn).map((row) => row.id);
  await tagArticles(db, changed, tagId, isOn);
  const name = (await db.tags.get(tagId))?.name ?? '';
  return { text: say(isOn ? 'tagged' : 'untagged', { count: changed.length, name }), undo: () => tagArticles(db, changed, tagId, !isOn) };
}

/** Puts a tag of some name on articles, made anew where there is none; undone, one that was made for them goes again. */
export async function tagByName(db: ArchiveDatabase, ids: string[], name: string, say: LibraryWords): Promise<Undoable> {
  const known = new Set(await db.tags.toCollection().primaryKeys());
  const tag = await tagNamed(db, name);
  const done = await tagAll(db, ids, tag.id, true, say);
  if (known.has(tag.id)) return done;
  return {
    text: done.text,
    async undo() {
      await done.undo();
      if (await db.articles.where('tags').equals(tag.id).count() === 0) await deleteTag(db, tag.id);
    },
  };
}
