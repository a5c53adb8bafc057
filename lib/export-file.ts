import { seal } from './archive/seal';
import { exportLibrary, type ExportOptions } from './archive/export';
import type { ArchiveDatabase } from './archive';

/** A file that is written piece by piece and can then be handed to the browser's downloads. */
export interface StagedFile {
  stream: WritableStream<Uint8Array>;
  /** The whole file, on disk, not in memory. */
  file(): Promise<File>;
  remove(): Promise<void>;
}

const folderName = 'exports';

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
}

/** Opens a file in the extension's own part of the disk. What an earlier, broken export has left there is removed. */
export async function stageFile(name: string): Promise<StagedFile> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folderName, { recursive: true }).catch(() => undefined); // There may be none, or another window may be writing.
  const handle = await (await folder()).getFileHandle(name, { create: true });
  return {
    stream: await handle.createWritable() as WritableStream<Uint8Array>,
    file: () => handle.getFile(),
    remove: async () => (await folder()).removeEntry(name).catch(() => undefined),
  };
}

/** Gives a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads on after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10 * 60_000);
}

/** A stream that takes a zip and passes it on sealed, if a passphrase is given. */
function sealing(into: WritableStream<Uint8Array>, passphrase: string | null): { into: WritableStream<Uint8Array>; written: Promise<void> } {
  if (passphrase === null) return { into, written: Promise.resolve() };
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const written = seal(readable, passphrase).then((sealed) => sealed.pipeTo(into));
  // Its failure is the export's: the transform hands it on.
  written.catch(() => undefined);
  return { into: writable, written };
}

/**
 * Exports the library or a selection into a file and gives that to the downloads.
 * @param passphrase seals the file; `null` leaves it readable
 * @returns the name of the file, how many articles are in it, and the titles of those that could not be read
 */
export async function exportToDownloads(db: ArchiveDatabase, options: Omit<ExportOptions, 'into' | 'pagesHoldPictures'> & { passphrase: string | null }): Promise<{ name: string; articles: number; unread: string[] }> {
  const name = `ban-sach-${new Date().toISOString().slice(0, 10)}.zip${options.passphrase === null ? '' : '.age'}`;
  const staged = await stageFile(name);
  const { into, written } = sealing(staged.stream, options.passphrase);
  try {
    const { articles, unread } = await exportLibrary(db, { ...options, pagesHoldPictures: true, into });
    await written;
    download(await staged.file(), name);
    return { name, articles, unread };
  } catch (error) {
    await staged.stream.abort().catch(() => undefined);
    await staged.remove();
    throw error;
  }
}
