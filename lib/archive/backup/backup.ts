import type { ArchiveDatabase } from '../database';
import { exportLibrary } from '../export';
import type { BackupRow } from '../rows';

const day = 24 * 60 * 60 * 1000;
const periods: Readonly<Record<BackupRow['every'], number>> = { never: Infinity, day, week: 7 * day };

/** Sets that are kept, the newest among them; a set is a full backup and what has changed after it. */
const setsKept = 3;
/** Changes kept as pieces before the next full backup. */
const piecesInSet = 20;
/** A last good backup older than this is said to be old. */
const oldAfter = 30 * day;

const first: BackupRow = { id: 'backup', every: 'never', folder: null, last: null, files: [] };

/** How the library is backed up. */
export async function readBackup(db: ArchiveDatabase): Promise<BackupRow> {
  return (await db.backups.get('backup')) ?? first;
}

/** Changes how often and where to. Another folder begins with a full backup. */
export async function changeBackup(db: ArchiveDatabase, change: Partial<Pick<BackupRow, 'every' | 'folder'>>): Promise<void> {
  const now = await readBackup(db);
  const isElsewhere = change.folder !== undefined && change.folder !== now.folder;
  await db.backups.put({ ...now, ...change, ...(isElsewhere && { last: null, files: [] }) });
}

/** Whether a backup is due, and whether the last good one is so old that the reader should be told. */
export function isDue({ every, last }: BackupRow, now: number): boolean {
  return every !== 'never' && now - (last?.at ?? 0) >= periods[every];
}

/** @param articles how many are saved: an empty library needs no backup */
export function isOld({ last }: BackupRow, articles: number, now: number): boolean {
  return articles > 0 && now - (last?.at ?? 0) > oldAfter;
}

const pad = (value: number) => String(value).padStart(2, '0');

function nameOf(now: number, isFull: boolean): string {
  const date = new Date(now);
  const stamp = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}-${pad(date.getHours())}${pad(date.getMinutes())}${pad(date.getSeconds())}`;
  return `ban-sach-${stamp}-${isFull ? 'day-du' : 'thay-doi'}.zip`;
}

/** Tags, collections and kept searches as a text, to tell whether they have changed. */
async function orderOf(db: ArchiveDatabase): Promise<string> {
  return JSON.stringify(await Promise.all([db.tags.toArray(), db.collections.toArray(), db.smartCollections.toArray()]));
}

export interface BackupOptions {
  /** Opens the file a backup is written to. */
  open: (name: string) => Promise<WritableStream<Uint8Array>>;
  /** Removes a file of a set that is no longer kept; `null` where files cannot be removed, and each backup is then a full one. */
  remove: ((name: string) => Promise<void>) | null;
  now: number;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

function isNextFull({ last, files }: BackupRow): boolean {
  const pieces = files.length - 1 - files.findLastIndex((file) => file.isFull);
  return last === null || !files.some((file) => file.isFull) || pieces >= piecesInSet;
}

/** Files of sets older than those kept. */
export function outdated(files: BackupRow['files']): BackupRow['files'] {
  const fulls = files.flatMap((file, at) => (file.isFull ? [at] : []));
  const oldest = fulls.at(-setsKept);
  return oldest === undefined ? [] : files.slice(0, oldest);
}

/**
 * Backs the library up: all of it, or what has changed since the last time. It counts only when the
 * file is whole and closed; what has gone out of use is removed after that.
 * @returns the name of the file; `null` when nothing has changed
 */
export async function backUp(db: ArchiveDatabase, { open, remove, now, onProgress, signal }: BackupOptions): Promise<string | null> {
  const row = await readBackup(db);
  const { revision } = (await db.counters.get('library')) ?? { revision: 0 };
  const isFull = remove === null || isNextFull(row);
  const since = isFull ? 0 : row.last?.revision ?? 0;
  const [ids, removed] = await Promise.all([
    db.articles.where('revision').above(since).primaryKeys(),
    db.removals.where('revision').above(since).primaryKeys(),
  ]);
  const order = await orderOf(db);
  if (!isFull && ids.length === 0 && removed.length === 0 && row.last?.order === order) {
    await db.backups.put({ ...row, last: { at: now, revision, file: row.last?.file ?? '', order } });
    return null;
  }
  const name = nameOf(now, isFull);
  // Its pages show the pictures beside them: a backup is made again and again, and is there to be restored.
  await exportLibrary(db, { ids, previous: isFull ? null : row.files.at(-1)?.name ?? null, removed: removed.filter((id) => !ids.includes(id)), pagesHoldPictures: false, into: await open(name), ...(onProgress && { onProgress }), ...(signal && { signal }) });
  const files = [...row.files, { name, isFull }];
  const gone = remove ? outdated(files) : [];
  await db.backups.put({ ...row, last: { at: now, revision, file: name, order }, files: files.slice(gone.length) });
  for (const file of gone) await remove?.(file.name).catch(() => undefined); // It may have been taken away by hand.
  return name;
}
