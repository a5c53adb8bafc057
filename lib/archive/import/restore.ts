import type { Table } from 'dexie';
import * as v from 'valibot';
import type { ArchiveDatabase } from '../database';
import { orderSchema, type Order } from '../export/format';
import { restoreWaiting } from '../jobs/waiting-links';
import type { OpenZip } from './open-zip';
import { reader, readJson, readManifest } from './read-backup';
import { emptyLedger, type Ledger } from './ledger';
import { restoreArticle, type NewerWord, type RestoreReport } from './restore-article';

export interface RestoreOptions {
  newer?: NewerWord;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Gets what was done on record. */
  ledger?: Ledger;
  /** Tags, collections and searches are left out: a newer backup has said which there are. */
  isOlder?: boolean;
}

/** Puts rows on record that are not. @returns their ids */
async function addMissing<Row extends { id: string }>(table: Table<Row, string>, rows: readonly Row[]): Promise<string[]> {
  const known = await table.bulkGet(rows.map(({ id }) => id));
  const missing = rows.filter((_, at) => known[at] === undefined);
  await table.bulkPut(missing);
  return missing.map(({ id }) => id);
}

async function restoreOrder(db: ArchiveDatabase, order: Order, ledger: Ledger): Promise<void> {
  const added = await db.transaction('rw', [db.tags, db.collections, db.smartCollections], async () => [
    await addMissing(db.tags, order.tags), await addMissing(db.collections, order.collections), await addMissing(db.smartCollections, order.smartCollections),
  ] as const);
  ledger.tags.push(...added[0]);
  ledger.collections.push(...added[1]);
  ledger.smartCollections.push(...added[2]);
  ledger.jobs.push(...await restoreWaiting(db, order.waiting, Date.now()));
}

/**
 * Brings a backup back: everything that is whole, one article a transaction, and a list of what is
 * not. Articles that are in the library already only get what they lack, so it can be run again.
 * @throws {DOMException} `AbortError` when `signal` ends it; what was brought back by then is whole
 */
export async function restoreLibrary(db: ArchiveDatabase, zip: OpenZip, { onProgress, signal, newer = { removed: new Set(), held: new Set() }, isOlder = false, ledger = emptyLedger() }: RestoreOptions = {}): Promise<RestoreReport> {
  const report: RestoreReport = { restored: [], present: 0, filled: [], damaged: [], hasOrder: false };
  const manifest = await readManifest(zip);
  const read = reader(zip, manifest, report.damaged);
  const order = await read('library.json');
  const parsed = v.safeParse(orderSchema, order && readJson(order));
  report.hasOrder = parsed.success;
  if (parsed.success && !isOlder) await restoreOrder(db, parsed.output, ledger);
  if (order && !parsed.success) report.damaged.push({ path: 'library.json', why: 'unreadable' });
  if (!manifest) report.damaged.push({ path: 'manifest.json', why: zip.has('manifest.json') ? 'unreadable' : 'missing' });
  const folders = [...new Set(zip.paths.flatMap((path) => /^articles\/[^/]+(?=\/)/.exec(path) ?? []))];
  for (const [done, folder] of folders.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, folders.length);
    await restoreArticle(db, folder, read, report, newer, ledger);
  }
  signal?.throwIfAborted();
  return report;
}
