import { articleId } from '../../lib/article';
import { makeThumbnail, type ArchiveDatabase } from '../../lib/archive';
import { importArticle, importPictures, readImport, restoreSet, undoImport, ImportError, type ImportItem, type ImportPreview, type OpenZip, type RestoreReport } from '../../lib/archive/import';
import { createJob } from '../../lib/archive/jobs';
import { isSealed, unseal, untilBroken } from '../../lib/archive/seal';
import type { KeptState } from '../../lib/archive/rows';
import { documentOf, readHtml } from '../../lib/page-reading';

/** What chosen files turned out to be. */
export type Chosen = { kind: 'sealed'; file: File } | { kind: 'backup'; zips: OpenZip[] } | { kind: 'import'; preview: ImportPreview };

/** @throws {ImportError} with the reason the files cannot be read */
export async function readChosen(files: readonly Blob[]): Promise<Chosen> {
  const [first] = files;
  if (files.length === 1 && first instanceof File && await isSealed(first)) return { kind: 'sealed', file: first };
  if (files.length > 1 && await files.reduce<Promise<boolean>>(async (all, file) => await all && (await file.slice(0, 2).text()) === 'PK', Promise.resolve(true))) {
    const readable = await Promise.all(files.map((file) => readImport([file], documentOf)));
    const zips = readable.flatMap((each) => (each.kind === 'backup' ? [each.zip] : []));
    if (zips.length !== files.length) throw new ImportError('unknown-format');
    return { kind: 'backup', zips };
  }
  const readable = await readImport(files, documentOf);
  return readable.kind === 'backup' ? { kind: 'backup', zips: [readable.zip] } : readable;
}

/**
 * Opens a sealed file; of one that was cut off or damaged, what stands before that.
 * @throws {SealError} when the passphrase is wrong or the file is broken from its beginning
 */
export async function openSealed(file: File, passphrase: string): Promise<Chosen> {
  const opened = untilBroken(await unseal(file, passphrase));
  return readChosen([await new Response(opened as ReadableStream<Uint8Array<ArrayBuffer>>).blob()]);
}

/** How an import went. */
export interface ImportReport {
  saved: number;
  present: number;
  /** Titles of those whose text could not be read; they wait among the links. */
  unread: string[];
  /** Addresses without a text, put on record to be saved. */
  links: number;
}

function keptState(item: ImportItem): KeptState {
  const { savedAt, tags, folder, isRead, isFavourite, note } = item;
  return { savedAt: savedAt === null ? null : Date.parse(savedAt), tags, folder, isRead, isFavourite, note };
}

/**
 * Imports what a file holds: articles with their text at once, bare addresses as a series to be
 * saved. If it is ended in the middle, all that it has brought in is taken out again.
 */
export async function runImport(db: ArchiveDatabase, preview: ImportPreview, title: string, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<ImportReport> {
  const report: ImportReport = { saved: 0, present: 0, unread: [], links: 0 };
  const links: ImportItem[] = [];
  const brought: string[] = [];
  try {
    for (const [done, item] of preview.items.entries()) {
      signal.throwIfAborted();
      onProgress(done, preview.items.length);
      const read = item.html === null ? null : await readHtml(item.html, item).catch(() => null);
      if (!read) {
        links.push(item);
        if (item.html !== null) report.unread.push(item.title);
        continue;
      }
      const wasThere = await db.articles.get(await articleId(read.article.canonicalUrl)) !== undefined;
      const { id, outcome } = await importArticle(db, read.article, keptState(item), Date.now());
      // One that was in the trash is not of this import's making.
      if (outcome === 'new' && !wasThere) brought.push(id);
      report[outcome === 'new' ? 'saved' : 'present'] += 1;
      await importPictures(db, id, new Map([...read.pictures, ...item.pictures]), makeThumbnail);
    }
  } catch (error) {
    // On a full disk not even that may be possible; what is said is why the import failed.
    await undoImport(db, brought).catch(() => undefined);
    throw error;
  }
  if (links.length > 0) await createJob(db, title, links.map((item) => ({ url: item.url, title: item.title, keep: keptState(item) })), Date.now());
  return { ...report, links: links.length };
}

/** Brings backups back; if it is ended in the middle, all that came is taken out again. */
export async function runRestore(db: ArchiveDatabase, zips: readonly OpenZip[], signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<RestoreReport> {
  const before = new Set(await db.articles.toCollection().primaryKeys());
  try {
    return await restoreSet(db, zips, { signal, onProgress });
  } catch (error) {
    if (signal.aborted) await undoImport(db, (await db.articles.toCollection().primaryKeys()).filter((id) => !before.has(id)));
    throw error;
  }
}
