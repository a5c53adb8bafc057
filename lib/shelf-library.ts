import {
  countArticles, deleteArticles, lastDeleted, listArticles, restoreArticles, storageTrouble, thumbnail, watchQuery,
  type ArchiveDatabase, type ArticleRow, type StorageTrouble,
} from './archive';

/** The archive as a list of saved articles sees it. Changes made in other windows arrive by themselves. */
export function createShelfLibrary(db: ArchiveDatabase) {
  return {
    watch(
      query: string,
      limit: number,
      onValue: (content: { rows: ArticleRow[]; count: number; deleted: ArticleRow | null }) => void,
      onTrouble: (trouble: StorageTrouble) => void,
    ) {
      const read = async () => {
        const [rows, count, deleted] = await Promise.all([listArticles(db, query, limit), countArticles(db), lastDeleted(db, Date.now())]);
        return { rows, count, deleted };
      };
      return watchQuery(read, onValue, (error) => onTrouble(storageTrouble(error)));
    },
    thumbnail: (id: string) => thumbnail(db, id),
    remove: (id: string) => deleteArticles(db, [id], Date.now()),
    restore: (id: string) => restoreArticles(db, [id]),
  };
}
