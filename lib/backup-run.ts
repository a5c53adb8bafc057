import type { ArchiveDatabase } from './archive';
import { backUp, isDue, noteTrouble, readBackup, type BackupOptions } from './archive/backup';
import { download, stageFile } from './export-file';
import { holdFile, type HeldFile } from './held-file';

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

/** Files that an ended browser has left empty: they would stand among the good ones. */
async function removeEmpty(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const entry of folder.values()) {
    if (!(entry instanceof FileSystemFileHandle) || !/^ban-sach-.*\.zip$/.test(entry.name)) continue;
    if ((await entry.getFile()).size === 0) await folder.removeEntry(entry.name);
  }
}

/** Backs up into a file that is given up when it cannot be finished. @returns `null` when nothing has changed */
async function backUpInto<T extends HeldFile>(db: ArchiveDatabase, options: Omit<BackupOptions, 'open' | 'now'>, open: (name: string) => Promise<T>): Promise<{ name: string; file: T } | null> {
  const opened: T[] = [];
  try {
    const name = await backUp(db, {
      ...options, now: Date.now(),
      open: async (wanted) => {
        const next = await open(wanted);
        opened.push(next);
        return next.into;
      },
    });
    const [file] = opened;
    return name !== null && file ? { name, file } : null;
  } catch (error) {
    await opened[0]?.giveUp().catch(() => undefined); // The folder itself may have gone.
    throw error;
  }
}

async function intoFolder(db: ArchiveDatabase, folder: FileSystemDirectoryHandle, run: BackupRun): Promise<BackedUp> {
  if (!(await mayWrite(folder, run.isAsked))) return { kind: 'permission' };
  await removeEmpty(folder);
  const remove = (name: string) => folder.removeEntry(name);
  const exists = (name: string) => folder.getFileHandle(name).then(() => true, () => false);
  const done = await backUpInto(db, { ...run, remove, exists }, async (name): Promise<HeldFile> => {
    const { into, giveUp } = holdFile(await (await folder.getFileHandle(name, { create: true })).createWritable() as WritableStream<Uint8Array>);
    return { into, giveUp: () => giveUp().then(() => remove(name)) };
  });
  return done ? { kind: 'done', name: done.name } : { kind: 'nothing' };
}

async function intoDownloads(db: ArchiveDatabase, run: BackupRun): Promise<BackedUp> {
  const done = await backUpInto(db, { ...run, remove: null }, stageFile);
  if (!done) return { kind: 'nothing' };
  download(await done.file.file(), done.name);
  return { kind: 'done', name: done.name };
}

/** Backs the library up to where the reader wants it. Only one window does it at a time. */
export async function runBackup(db: ArchiveDatabase, run: BackupRun): Promise<BackedUp> {
  return navigator.locks.request(`${db.name}-backup`, { ifAvailable: true }, async (lock) => {
    if (!lock) return { kind: 'nothing' } as const;
    const { folder } = await readBackup(db);
    return folder ? intoFolder(db, folder, run) : intoDownloads(db, run);
  });
}

/** Backs the library up if that is due. What keeps it from doing so is noted, and said where backups are set. */
export async function runDueBackup(db: ArchiveDatabase): Promise<void> {
  if (!isDue(await readBackup(db), Date.now())) return;
  try {
    const { kind } = await runBackup(db, { isAsked: false });
    if (kind === 'permission') await noteTrouble(db, 'permission');
  } catch {
    await noteTrouble(db, 'failed');
  }
}
