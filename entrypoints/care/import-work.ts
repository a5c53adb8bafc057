import { makeThumbnail, type ArchiveDatabase } from '../../lib/archive';
import { importItems, readImport, ImportError, type ImportPreview, type ImportReport, type OpenZip } from '../../lib/archive/import';
import { isSealed, unseal, untilBroken } from '../../lib/archive/seal';
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

/** Imports what a file of another product holds; see `importItems`. */
export function runImport(db: ArchiveDatabase, preview: ImportPreview, title: string, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<ImportReport> {
  return importItems(db, preview.items, { title, read: readHtml, makeThumbnail, signal, onProgress });
}
