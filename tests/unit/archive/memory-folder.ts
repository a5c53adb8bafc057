import type { BackupOptions } from '../../../lib/archive/backup';

/** A folder in memory. A file is there only once it is closed. */
export function memoryFolder() {
  const files = new Map<string, Blob>();
  const options: Pick<BackupOptions, 'open' | 'remove'> = {
    open: async (name) => {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      return new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(new Uint8Array(piece)), close: () => void files.set(name, new Blob(pieces)) });
    },
    remove: async (name) => void files.delete(name),
  };
  return { files, options, names: () => [...files.keys()], isFull: () => [...files.keys()].map((name) => name.includes('day-du')) };
}
