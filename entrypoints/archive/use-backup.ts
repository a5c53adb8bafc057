import { useEffect, useState } from 'preact/hooks';
import type { ArchiveDatabase } from '../../lib/archive';
import { isOld, readBackup } from '../../lib/archive/backup';
import { runDueBackup } from '../../lib/backup-run';
import { librarySizeSetting } from '../../lib/settings';

/** Who has asked for no backups is not reminded of a few articles. */
const worthReminding = 20;

/** Backs the library up if that is due. @returns whether the reader should be told that there is no recent good one */
export function useBackup(db: ArchiveDatabase, articles: number): boolean {
  const [needs, setNeeds] = useState(false);
  const isReady = articles > 0;
  useEffect(() => {
    if (!isReady) return;
    const look = async () => {
      await runDueBackup(db).catch(() => undefined); // Not even that could be noted; the reminder below says that it is old.
      const row = await readBackup(db);
      setNeeds(row.trouble !== undefined || ((row.every !== 'never' || articles >= worthReminding) && isOld(row, articles, Date.now())));
    };
    void look();
  }, [db, isReady]); // eslint-disable-line react-hooks/exhaustive-deps -- once an opening is enough
  return needs;
}

/** How many articles there were when the library was last looked at; for a library that is empty now without anybody having emptied it. */
export function useLostArticles(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void librarySizeSetting.get().then(setCount);
    return librarySizeSetting.watch(setCount);
  }, []);
  return count;
}
