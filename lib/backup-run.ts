import type { ArchiveDatabase } from './archive';
import { backUp, isDue, noteTrouble, readBackup, type BackupOptions } from './archive/backup';
import { downloadWhole, isDownloaded, mayFollowDownloads, removeDownload } from './downloads';
import { download, stageFile, type StagedFile } from './export-file';
import { holdFile, type HeldFile } from './held-file';

/** How a backup ended. `handed`: the browser has it, and does not say whether it comes into the downloads. */
export type BackedUp = { kind: 'done' | 'handed'; name: string } | { kind: 'nothing' } | { kind: 'permission' };

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

/** Backs up into a file that is given up when it cannot be finished. @returns the file's name; `null` when nothing has changed */
async function backUpInto<T extends HeldFile>(db: ArchiveDatabase, options: Omit<BackupOptions, 'open' | 'now' | 'deliver'>, open: (name: string) => Promise<T>, deliver?: (file: T, name: string) => Promise<boolean>): Promise<string | null> {
  let file: T | undefined;
  try {
    return await backUp(db, {
      ...options, now: Date.now(),
      open: async (wanted) => {
        file = await open(wanted);
        return file.into;
      },
      deliver: async (name) => (file && deliver ? deliver(file, name) : true),
    });
  } catch (error) {
    await file?.giveUp().catch(() => undefined); // The folder itself may have gone.
    throw error;
  }
}

async function intoFolder(db: ArchiveDatabase, folder: FileSystemDirectoryHandle, run: BackupRun): Promise<BackedUp> {
  if (!(await mayWrite(folder, run.isAsked))) return { kind: 'permission' };
  await removeEmpty(folder);
  const remove = (name: string) => folder.removeEntry(name);
  const exists = (name: string) => folder.getFileHandle(name).then(() => true, () => false);
  const name = await backUpInto(db, { ...run, remove, exists }, async (wanted): Promise<HeldFile> => {
    const { into, giveUp } = holdFile(await (await folder.getFileHandle(wanted, { create: true })).createWritable() as WritableStream<Uint8Array>);
    return { into, giveUp: () => giveUp().then(() => remove(wanted)) };
  });
  return name === null ? { kind: 'nothing' } : { kind: 'done', name };
}

/** Where downloads may be followed, they are kept in sets as a folder's files are; else each is a full one, and the reader looks whether it is there. */
async function intoDownloads(db: ArchiveDatabase, run: BackupRun): Promise<BackedUp> {
  const isFollowed = await mayFollowDownloads();
  const deliver = async (staged: StagedFile, wanted: string) => {
    const file = await staged.file();
    if (!isFollowed) {
      download(file, wanted);
      return false;
    }
    await downloadWhole(file, wanted);
    await staged.giveUp();
    return true;
  };
  const ways = isFollowed ? { remove: removeDownload, exists: isDownloaded } : { remove: null };
  const name = await backUpInto(db, { ...run, ...ways }, stageFile, deliver);
  return name === null ? { kind: 'nothing' } : { kind: isFollowed ? 'done' : 'handed', name };
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
