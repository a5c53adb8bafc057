import * as v from 'valibot';
import type { ArchiveDatabase } from '../database';
import { orderSchema, type Order } from '../export/format';
import { restoreWaiting } from '../jobs/waiting-links';
import type { OpenZip } from './open-zip';
import { reader, readJson, readManifest } from './read-backup';
import { restoreArticle, type RestoreReport } from './restore-article';

export interface RestoreOptions {
  /** Articles not to be brought back, for a later backup of the same set says they have gone. */
  removed?: ReadonlySet<string>;
  onProgress?: (done: number, total: number) => void;
  /** Told the id of each article that was not here before. */
  onRestored?: (id: string) => void;
  signal?: AbortSignal;
  /** Tags, collections and searches are left out: a newer backup has said which there are. */
  isOlder?: boolean;
}

async function restoreOrder(db: ArchiveDatabase, order: Order): Promise<void> {
  await db.transaction('rw', [db.tags, db.collections, db.smartCollections], async () => {
    for (const tag of order.tags) if (!(await db.tags.get(tag.id))) await db.tags.put(tag);
    for (const each of order.collections) if (!(await db.collections.get(each.id))) await db.collections.put(each);
    for (const each of order.smartCollections) if (!(await db.smartCollections.get(each.id))) await db.smartCollections.put(each);
  });
}

/**
 * Brings a backup back: everything that is whole, one article a transaction, and a list of what is
 * not. Articles that are in the library already are left as they are, so it can be run again.
 * @throws {DOMException} `AbortError` when `signal` ends it; what was brought back by then is whole
 */
export async function restoreLibrary(db: ArchiveDatabase, zip: OpenZip, { onProgress, onRestored, signal, removed = new Set(), isOlder = false }: RestoreOptions = {}): Promise<RestoreReport> {
  const report: RestoreReport = { restored: [], present: 0, damaged: [], hasOrder: false };
  const manifest = await readManifest(zip);
  const read = reader(zip, manifest, report.damaged);
  const order = await read('library.json');
  const parsed = v.safeParse(orderSchema, order && readJson(order));
  report.hasOrder = parsed.success;
  if (parsed.success && !isOlder) {
    await restoreOrder(db, parsed.output);
    await restoreWaiting(db, parsed.output.waiting, Date.now());
  }
  if (order && !parsed.success) report.damaged.push({ path: 'library.json', why: 'unreadable' });
  if (!manifest) report.damaged.push({ path: 'manifest.json', why: zip.has('manifest.json') ? 'unreadable' : 'missing' });
  const folders = [...new Set(zip.paths.flatMap((path) => /^articles\/[^/]+(?=\/)/.exec(path) ?? []))];
  for (const [done, folder] of folders.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, folders.length);
    const id = await restoreArticle(db, folder, read, report, removed);
    if (id === null) continue;
    report.restored.push(id);
    onRestored?.(id);
  }
  return report;
}
