import { ArchiveDatabase, diagnoseStorage } from '../../lib/archive';
import { TroubleError } from '../../lib/messaging';

export const db = new ArchiveDatabase();

/** Does database work so that its failure reaches the reader as a reason. After a full disk the database is closed, for it answers nothing more until opened anew. */
export async function inArchive<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TroubleError) throw error;
    const trouble = await diagnoseStorage(error);
    db.close({ disableAutoOpen: false });
    throw new TroubleError(trouble);
  }
}
