import * as v from 'valibot';
import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import { sniffPicture } from '../download-picture';
import { countPictures, sizeOf } from '../keep-picture';
import { orderSchema, type Order } from '../export/format';
import type { ArticleRow, AttachmentRow, PictureRow } from '../rows';
import { savingTables } from '../save-article';
import { indexArticle } from '../search/index-article';
import type { OpenZip } from './open-zip';
import { reader, readJson, readManifest, toRecord, type DamagedFile, type Read, type SavedRecord } from './read-backup';

export interface RestoreReport {
  restored: string[];
  /** Those whose address is in the library already; they are left as they are. */
  present: number;
  /** Paths of what is not whole, and why. All else was brought back. */
  damaged: DamagedFile[];
}

export interface RestoreOptions {
  /** Articles not to be brought back, for a later backup of the same set says they have gone. */
  removed?: ReadonlySet<string>;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Tags, collections and searches are left out: a newer backup has said which there are. */
  isOlder?: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a record that are whole, by address. */
interface KeptBytes { pictures: Map<string, Bytes>; files: Map<string, Bytes>; thumbnail: Bytes | null }

async function write(db: ArchiveDatabase, record: SavedRecord, { pictures: kept, files, thumbnail }: KeptBytes): Promise<void> {
  const { id, state, article, note, versions } = record;
  const described = await describeArticle(article);
  const pictures: PictureRow[] = record.pictures.map(({ url, position, state: was, reason }) => {
    const bytes = kept.get(url);
    if (bytes) return { articleId: id, url, position, state: 'kept', bytes: bytes.byteLength };
    // One that was kept and is damaged here is asked for again.
    return { articleId: id, url, position, state: was === 'kept' ? 'pending' : was, ...(reason && was === 'missing' && { reason }) };
  });
  const attachments = record.attachments.map(({ url, title, state: was, reason }): AttachmentRow => {
    const bytes = files.get(url);
    if (bytes) return { articleId: id, url, title, state: 'kept', bytes: bytes.byteLength };
    return { articleId: id, url, title, state: was === 'kept' ? 'pending' : was, ...(reason && was === 'missing' && { reason }) };
  });
  await db.transaction('rw', [...savingTables(db), db.attachments, db.attachmentBytes], async () => {
    const numbers = await takeNumbers(db, { revisions: 1, texts: 1 });
    const row: ArticleRow = {
      ...described, ...state, id, hasNote: note !== null, versions: versions.length, ...numbers,
      pictures: countPictures(pictures, article),
      pictureBytes: sizeOf(pictures),
    };
    await db.articles.put(row);
    await db.bodies.put({ id, article });
    if (note) await db.notes.put({ articleId: id, ...note });
    await db.versions.bulkPut(versions.map((version, at) => ({ articleId: id, ...version, number: at + 1 })));
    await db.pictures.bulkPut(pictures);
    for (const [url, bytes] of kept) await db.pictureBytes.put({ articleId: id, url, type: sniffPicture(bytes) ?? 'image/jpeg', bytes: bytes.buffer });
    await db.attachments.bulkPut(attachments);
    for (const { url, type } of record.attachments) {
      const bytes = files.get(url);
      if (bytes) await db.attachmentBytes.put({ articleId: id, url, type: type ?? 'application/octet-stream', bytes: bytes.buffer });
    }
    if (thumbnail) await db.thumbnails.put({ articleId: id, type: 'image/jpeg', bytes: thumbnail.buffer });
    await indexArticle(db, numbers.textNumber, article, note?.text ?? '');
  });
}

async function restoreOrder(db: ArchiveDatabase, order: Order): Promise<void> {
  await db.transaction('rw', [db.tags, db.collections, db.smartCollections], async () => {
    for (const tag of order.tags) if (!(await db.tags.get(tag.id))) await db.tags.put(tag);
    for (const each of order.collections) if (!(await db.collections.get(each.id))) await db.collections.put(each);
    for (const each of order.smartCollections) if (!(await db.smartCollections.get(each.id))) await db.smartCollections.put(each);
  });
}

async function restoreArticle(db: ArchiveDatabase, folder: string, read: Read, report: RestoreReport, removed: ReadonlySet<string>): Promise<void> {
  const path = `${folder}/article.json`;
  const bytes = await read(path);
  if (!bytes) return;
  const record = await toRecord(readJson(bytes));
  if (!record) {
    report.damaged.push({ path, why: 'not-an-article' });
    return;
  }
  if (removed.has(record.id)) return;
  if (await db.articles.get(record.id)) {
    report.present += 1;
    return;
  }
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { url, file } of record.pictures) {
    const picture = file === null ? null : await read(`${folder}/${file}`);
    if (picture && sniffPicture(picture)) kept.set(url, picture);
  }
  const thumbnail = record.thumbnail === null ? null : await read(`${folder}/${record.thumbnail}`);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { url, file } of record.attachments) {
    const bytes = file === null ? null : await read(`${folder}/${file}`);
    if (bytes) files.set(url, bytes);
  }
  await write(db, record, { pictures: kept, files, thumbnail: thumbnail && sniffPicture(thumbnail) ? thumbnail : null });
  report.restored.push(record.id);
}

/**
 * Brings a backup back: everything that is whole, one article a transaction, and a list of what is
 * not. Articles that are in the library already are left as they are, so it can be run again.
 * @throws {DOMException} `AbortError` when `signal` ends it; what was brought back by then is whole
 */
export async function restoreLibrary(db: ArchiveDatabase, zip: OpenZip, { onProgress, signal, removed = new Set(), isOlder = false }: RestoreOptions = {}): Promise<RestoreReport> {
  const report: RestoreReport = { restored: [], present: 0, damaged: [] };
  const manifest = await readManifest(zip);
  const read = reader(zip, manifest, report.damaged);
  const order = await read('library.json');
  const parsed = v.safeParse(orderSchema, order && readJson(order));
  if (parsed.success && !isOlder) await restoreOrder(db, parsed.output);
  else if (order && !parsed.success) report.damaged.push({ path: 'library.json', why: 'unreadable' });
  if (!manifest) report.damaged.push({ path: 'manifest.json', why: zip.has('manifest.json') ? 'unreadable' : 'missing' });
  const folders = [...new Set(zip.paths.flatMap((path) => /^articles\/[^/]+(?=\/)/.exec(path) ?? []))];
  for (const [done, folder] of folders.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, folders.length);
    await restoreArticle(db, folder, read, report, removed);
  }
  return report;
}

/**
 * Brings back a set of backups, a full one and the changes after it: the newest word on each article
 * counts, and those that have gone since stay gone.
 */
export async function restoreSet(db: ArchiveDatabase, zips: readonly OpenZip[], options: RestoreOptions = {}): Promise<RestoreReport> {
  const dated = await Promise.all(zips.map(async (zip) => ({ zip, manifest: await readManifest(zip) })));
  const newestFirst = dated.toSorted((one, other) => (other.manifest?.exportedAt ?? '').localeCompare(one.manifest?.exportedAt ?? ''));
  const report: RestoreReport = { restored: [], present: 0, damaged: [] };
  const removed = new Set<string>(options.removed);
  for (const [at, { zip, manifest }] of newestFirst.entries()) {
    const part = await restoreLibrary(db, zip, { ...options, removed, isOlder: at > 0 });
    report.restored.push(...part.restored);
    report.damaged.push(...part.damaged);
    report.present += part.present;
    // An older word on the same article, or on one that has gone, does not count.
    [...part.restored, ...(manifest?.removed ?? [])].forEach((id) => removed.add(id));
  }
  return report;
}
