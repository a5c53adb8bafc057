import { seal } from './archive/seal';
import { holdFile, type HeldFile } from './held-file';
import { isoInVietnam } from './text';
import { exportLibrary, type ExportOptions } from './archive/export';
import type { ArchiveDatabase } from './archive';

/** A file that is written piece by piece and can then be handed to the browser's downloads; given up, it is removed. */
export interface StagedFile extends HeldFile {
  /** The whole file, on disk, not in memory. */
  file(): Promise<File>;
}

/** No download of a file on the same disk takes longer. In milliseconds. */
const longestDownload = 60 * 60_000;

const isPlace = (name: string) => /^export-\d+-/.test(name);

/** When the files of a folder were written to their end, in milliseconds since 1970. */
async function closedAt(folder: FileSystemDirectoryHandle): Promise<number> {
  let latest = 0;
  for await (const entry of folder.values()) if (entry.kind === 'file') latest = Math.max(latest, (await (entry as FileSystemFileHandle).getFile()).lastModified);
  return latest;
}

/**
 * Removes files that were handed to the downloads long ago: the browser copies them and does not say
 * when it is done. Those that are being written, in whatever window, are locked and stay.
 */
export async function removeStaged(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) {
    if (name === 'exports') await root.removeEntry(name, { recursive: true }).catch(() => undefined);
    if (!isPlace(name)) continue;
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock || Date.now() - await closedAt(await root.getDirectoryHandle(name)) < longestDownload) return;
      await root.removeEntry(name, { recursive: true });
    }).catch(() => undefined); // Another window may have removed it.
  }
}

/** Opens a file in the extension's own part of the disk. */
export async function stageFile(name: string): Promise<StagedFile> {
  await removeStaged();
  const root = await navigator.storage.getDirectory();
  const place = `export-${Date.now()}-${crypto.randomUUID().slice(0, 8)}`;
  const written = Promise.withResolvers<void>();
  void navigator.locks.request(place, () => written.promise);
  const handle = await (await root.getDirectoryHandle(place, { create: true })).getFileHandle(name, { create: true });
  const { into, giveUp } = holdFile(await handle.createWritable() as WritableStream<Uint8Array>);
  return {
    into,
    file: () => {
      written.resolve();
      return handle.getFile();
    },
    giveUp: async () => {
      await giveUp();
      await root.removeEntry(place, { recursive: true }).catch(() => undefined);
      written.resolve();
    },
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
  const name = `ban-sach-${isoInVietnam(new Date()).slice(0, 10)}.zip${options.passphrase === null ? '' : '.age'}`;
  const staged = await stageFile(name);
  const { into, written } = sealing(staged.into, options.passphrase);
  try {
    const { articles, unread } = await exportLibrary(db, { ...options, pagesHoldPictures: true, into });
    await written;
    download(await staged.file(), name);
    return { name, articles, unread };
  } catch (error) {
    await staged.giveUp();
    throw error;
  }
}
