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
      onValue: (content: { rows: ArticleRow[]; count: number | null; deleted: ArticleRow | null }) => void,
      onTrouble: (trouble: StorageTrouble) => void,
    ) {
      const fail = (error: unknown) => onTrouble(storageTrouble(error));
      const read = async () => {
        const [rows, deleted] = await Promise.all([listArticles(db, query, limit), lastDeleted(db, Date.now())]);
        return { rows, deleted };
      };
      let shown: Awaited<ReturnType<typeof read>> | null = null;
      let count: number | null = null;
      let stopCounting: (() => void) | null = null;
      const tell = () => shown && onValue({ ...shown, count });
      const stop = watchQuery(read, (value) => {
        const isFirst = shown === null;
        shown = value;
        tell();
        // Counting a large library takes longer than showing its first page: it must not wait for that.
        if (isFirst) stopCounting = watchQuery(() => countArticles(db), (counted) => {
          count = counted;
          tell();
        }, fail);
      }, fail);
      return () => {
        stop();
        stopCounting?.();
      };
    },
    thumbnail: (id: string) => thumbnail(db, id),
    remove: (id: string) => deleteArticles(db, [id], Date.now()),
    restore: (id: string) => restoreArticles(db, [id]),
  };
}
