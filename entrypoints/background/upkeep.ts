import { buildSegments, completeArticles, purgeDeleted } from '../../lib/archive';
import { readBackup } from '../../lib/archive/backup';
import { runDueBackup } from '../../lib/backup-run';
import { db, inArchive } from './database';

/**
 * What the archive needs now and then: rows of an older version completed, old trash let go, search
 * segments built. A failure waits for the next start.
 */
export async function keepUp(): Promise<void> {
  await inArchive(async () => {
    await completeArticles(db);
    await purgeDeleted(db, Date.now());
    await buildSegments(db);
    // A worker can write into a folder, but start no download: that waits for a page of ours.
    if ((await readBackup(db)).folder) await runDueBackup(db);
  }).catch(() => undefined);
}

/** Builds what search segments have become due. */
export async function keepSearchUp(): Promise<void> {
  await inArchive(() => buildSegments(db)).catch(() => undefined);
}
