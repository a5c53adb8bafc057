import { purgeDeleted } from '../../lib/archive';
import { db, inArchive } from './database';

/** Lets go of what was deleted longer ago than it can be undone; a failure waits for the next start. */
export async function purge(): Promise<void> {
  await inArchive(() => purgeDeleted(db, Date.now())).catch(() => undefined);
}
