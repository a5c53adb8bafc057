import { articleId } from '../../lib/article';
import { makeThumbnail, type ArchiveDatabase } from '../../lib/archive';
import { importArticle, importPictures, readBefore, readImport, restoreSet, undoImport, ImportError, type Before, type ImportItem, type ImportPreview, type OpenZip, type RestoreReport } from '../../lib/archive/import';
import { createJob } from '../../lib/archive/jobs';
import { isSealed, unseal, untilBroken } from '../../lib/archive/seal';
import type { KeptState } from '../../lib/archive/rows';
import { documentOf, readHtml } from '../../lib/page-reading';

/** What chosen files turned out to be. */
export type Chosen = { kind: 'sealed'; file: File } | { kind: 'backup'; zips: OpenZip[]; unreadable: string[] } | { kind: 'import'; preview: ImportPreview };

/** @throws {ImportError} with the reason the files cannot be read */
export async function readChosen(files: readonly Blob[]): Promise<Chosen> {
  const [first] = files;
  if (files.length === 1 && first instanceof File && await isSealed(first)) return { kind: 'sealed', file: first };
  const isSet = files.length > 1 && (await Promise.all(files.map(async (file) => file.size === 0 || (await file.slice(0, 2).text()) === 'PK'))).every(Boolean);
  if (isSet) return readSet(files);
  const readable = await readImport(files, documentOf);
  return readable.kind === 'backup' ? { kind: 'backup', zips: [named(readable.zip, first)], unreadable: [] } : readable;
}

const named = (zip: OpenZip, file: Blob | undefined): OpenZip => (file instanceof File ? { ...zip, name: file.name } : zip);

/** The files of a set of backups: one that is broken past mending does not keep the others from coming back. */
async function readSet(files: readonly Blob[]): Promise<Chosen> {
  const zips: OpenZip[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const readable = await readImport([file], documentOf).catch((error: unknown) => {
      if (error instanceof ImportError) return null;
      throw error;
    });
    if (readable?.kind === 'backup') zips.push(named(readable.zip, file));
    else unreadable.push(file instanceof File ? file.name : '?');
  }
  if (zips.length === 0) throw new ImportError('unknown-format');
  return { kind: 'backup', zips, unreadable };
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
 * saved. If it is ended in the middle, what it has brought in is taken out again, and what was here
 * before is as it was. Tags and collections it has made stay, empty.
 */
export async function runImport(db: ArchiveDatabase, preview: ImportPreview, title: string, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<ImportReport> {
  const report: ImportReport = { saved: 0, present: 0, unread: [], links: 0 };
  const links: ImportItem[] = [];
  const brought: string[] = [];
  const changed: Before[] = [];
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
      const before = await readBefore(db, await articleId(read.article.canonicalUrl));
      if (before) changed.push(before);
      const { id, outcome } = await importArticle(db, read.article, keptState(item), Date.now());
      if (!before) brought.push(id);
      report[outcome === 'new' ? 'saved' : 'present'] += 1;
      await importPictures(db, id, new Map([...read.pictures, ...item.pictures]), makeThumbnail);
    }
  } catch (error) {
    // On a full disk not even that may be possible; what is said is why the import failed.
    await undoImport(db, brought, changed).catch(() => undefined);
    throw error;
  }
  if (links.length > 0) await createJob(db, title, links.map((item) => ({ url: item.url, title: item.title, keep: keptState(item) })), Date.now());
  return { ...report, links: links.length };
}

/** Brings backups back; if the reader ends it in the middle, all that came with them is taken out again, and nothing else. */
export async function runRestore(db: ArchiveDatabase, zips: readonly OpenZip[], signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<RestoreReport> {
  const brought: string[] = [];
  try {
    return await restoreSet(db, zips, { signal, onProgress, onRestored: (id) => brought.push(id) });
  } catch (error) {
    if (signal.aborted) await undoImport(db, brought);
    throw error;
  }
}
