import type { ArchiveDatabase } from './archive';
import { backUp, isDue, readBackup } from './archive/backup';
import { download, stageFile } from './export-file';

/** How a backup ended. */
export type BackedUp = { kind: 'done'; name: string } | { kind: 'nothing' } | { kind: 'permission' };

export interface BackupRun {
  /** Whether the reader has just clicked: only then may the browser be asked for the folder again. */
  isAsked: boolean;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** What only some browsers know of a folder; it stays allowed in those that do not ask. */
interface AskableFolder {
  queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

async function mayWrite(folder: FileSystemDirectoryHandle & AskableFolder, isAsked: boolean): Promise<boolean> {
  const state = await folder.queryPermission?.({ mode: 'readwrite' }) ?? 'granted';
  if (state === 'granted') return true;
  return isAsked && state === 'prompt' && await folder.requestPermission?.({ mode: 'readwrite' }) === 'granted';
}

async function intoFolder(db: ArchiveDatabase, folder: FileSystemDirectoryHandle, run: BackupRun): Promise<BackedUp> {
  if (!(await mayWrite(folder, run.isAsked))) return { kind: 'permission' };
  const name = await backUp(db, {
    ...run, now: Date.now(),
    open: async (file) => await (await folder.getFileHandle(file, { create: true })).createWritable() as WritableStream<Uint8Array>,
    remove: (file) => folder.removeEntry(file),
  });
  return name === null ? { kind: 'nothing' } : { kind: 'done', name };
}

async function intoDownloads(db: ArchiveDatabase, run: BackupRun): Promise<BackedUp> {
  let staged: Awaited<ReturnType<typeof stageFile>> | null = null;
  const name = await backUp(db, {
    ...run, now: Date.now(), remove: null,
    open: async (file) => {
      staged = await stageFile(file);
      return staged.stream;
    },
  });
  const written = staged as Awaited<ReturnType<typeof stageFile>> | null; // Assigned inside `open`.
  if (name === null || !written) return { kind: 'nothing' };
  download(await written.file(), name);
  return { kind: 'done', name };
}

/** Backs the library up to where the reader wants it. Only one window does it at a time. */
export async function runBackup(db: ArchiveDatabase, run: BackupRun): Promise<BackedUp> {
  return navigator.locks.request(`${db.name}-backup`, { ifAvailable: true }, async (lock) => {
    if (!lock) return { kind: 'nothing' } as const;
    const { folder } = await readBackup(db);
    return folder ? intoFolder(db, folder, run) : intoDownloads(db, run);
  });
}

/** Backs the library up if that is due; what keeps it from doing so is said where backups are set. */
export async function runDueBackup(db: ArchiveDatabase): Promise<BackedUp | null> {
  if (!isDue(await readBackup(db), Date.now())) return null;
  return runBackup(db, { isAsked: false });
}
