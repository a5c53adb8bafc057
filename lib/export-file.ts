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

/**
 * Removes files that were handed to the downloads long ago: the browser copies them and does not say
 * when it is done.
 */
export async function removeStaged(): Promise<void> {
  const before = Date.now() - longestDownload;
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) {
    const [, started] = /^export-(\d+)-/.exec(name) ?? [];
    if (name === 'exports' || (started && Number(started) < before)) await root.removeEntry(name, { recursive: true }).catch(() => undefined); // Another window may be writing.
  }
}

/** Opens a file in the extension's own part of the disk. */
export async function stageFile(name: string): Promise<StagedFile> {
  await removeStaged();
  const root = await navigator.storage.getDirectory();
  const place = `export-${Date.now()}-${crypto.randomUUID().slice(0, 8)}`;
  const handle = await (await root.getDirectoryHandle(place, { create: true })).getFileHandle(name, { create: true });
  const { into, giveUp } = holdFile(await handle.createWritable() as WritableStream<Uint8Array>);
  return {
    into,
    file: () => handle.getFile(),
    giveUp: async () => {
      await giveUp();
      await root.removeEntry(place, { recursive: true }).catch(() => undefined);
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
