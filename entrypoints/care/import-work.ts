import { makeThumbnail, type ArchiveDatabase } from '../../lib/archive';
import { importItems, readImport, type ImportPreview, type ImportReport, type Readable } from '../../lib/archive/import';
import { isSealed, unseal, untilBroken } from '../../lib/archive/seal';
import { documentOf, readHtml } from '../../lib/page-reading';

/** What chosen files turned out to be. */
export type Chosen = { kind: 'sealed'; file: File } | Readable;

export type OnProgress = (done: number, total: number) => void;

/** Waits for work no longer than until it is ended: the reading of one large file cannot be. */
function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/** @throws {ImportError} with the reason the files cannot be read; the `signal`'s reason when that ends it */
export async function readChosen(files: readonly Blob[], signal: AbortSignal, onProgress: OnProgress): Promise<Chosen> {
  const [first] = files;
  if (files.length === 1 && first instanceof File && await isSealed(first)) return { kind: 'sealed', file: first };
  return until(signal, readImport(files, documentOf, onProgress, signal));
}

/**
 * Opens a sealed file; of one that was cut off or damaged, what stands before that.
 * @throws {SealError} when the passphrase is wrong or the file is broken from its beginning
 */
export async function openSealed(file: File, passphrase: string, signal: AbortSignal, onProgress: OnProgress): Promise<Chosen> {
  const opened = untilBroken(await unseal(file, passphrase));
  const blob = await until(signal, new Response(opened as ReadableStream<Uint8Array<ArrayBuffer>>).blob());
  return readChosen([new File([blob], file.name.replace(/\.age$/, ''))], signal, onProgress);
}

/** Imports what a file of another product holds; see `importItems`. */
export function runImport(db: ArchiveDatabase, preview: ImportPreview, title: string, signal: AbortSignal, onProgress: OnProgress): Promise<ImportReport> {
  return importItems(db, preview.items, { title, read: readHtml, makeThumbnail, signal, onProgress });
}
