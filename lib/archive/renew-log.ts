import { Dexie, type Table } from 'dexie';

const rowSize = 4096;
/** More than LevelDB keeps in one log (4 MB), with room to spare. */
const total = 8 * 1024 * 1024;

/**
 * Makes Chromium's database begin a new log. Killed between the head of a log record and its body,
 * LevelDB passes over the head at the next start and writes on behind it; the start after that takes
 * the log for broken, and Chromium throws the whole database of the extension away
 * (google/leveldb#1287). A log that is closed before that can happen is read no more. All databases
 * of an extension share one log, so a database of its own is written and thrown away.
 */
export async function renewLog(name: string): Promise<void> {
  const scratch = new Dexie(name, { chromeTransactionDurability: 'strict' });
  scratch.version(1).stores({ rows: '++id' });
  const rows: Table<{ bytes: Uint8Array }, number> = scratch.table('rows');
  try {
    // What can be packed small would not fill a log.
    const bytes = crypto.getRandomValues(new Uint8Array(rowSize));
    await scratch.transaction('rw', rows, () => rows.bulkAdd(Array.from({ length: total / rowSize }, () => ({ bytes }))));
  } finally {
    await scratch.delete();
  }
}
