import type { ArchiveDatabase } from '../database';
import { exportLibrary } from '../export';
import type { BackupRow } from '../rows';
import { isoInVietnam } from '../../text';

const day = 24 * 60 * 60 * 1000;
const periods: Readonly<Record<BackupRow['every'], number>> = { never: Infinity, day, week: 7 * day };

/** Sets that are kept, the newest among them; a set is a full backup and what has changed after it. */
const setsKept = 3;
/** Changes kept as pieces before the next full backup. */
const piecesInSet = 20;
/** A last good backup older than this is said to be old where none is made by itself; else twice its period. */
const oldAfter = 30 * day;

const first: BackupRow = { id: 'backup', every: 'never', folder: null, last: null, files: [] };

/** How the library is backed up. */
export async function readBackup(db: ArchiveDatabase): Promise<BackupRow> {
  return (await db.backups.get('backup')) ?? first;
}

/** Changes the row as it is now: a backup may be under way while the reader changes where they go. */
async function update(db: ArchiveDatabase, change: (now: BackupRow) => BackupRow): Promise<void> {
  await db.transaction('rw', db.backups, async () => db.backups.put(change(await readBackup(db))));
}

/** Changes how often and where to. Another folder begins with a full backup. */
export async function changeBackup(db: ArchiveDatabase, change: Partial<Pick<BackupRow, 'every' | 'folder'>>): Promise<void> {
  await update(db, (row) => {
    const { trouble: _, ...now } = row;
    if (change.folder === undefined || change.folder === now.folder) return { ...now, ...change };
    const { handed: __, ...here } = now;
    return { ...here, ...change, last: null, files: [], place: (now.place ?? 0) + 1 };
  });
}

/** Notes that a backup came to nothing, so that the reader is told. */
export const noteTrouble = (db: ArchiveDatabase, trouble: NonNullable<BackupRow['trouble']>): Promise<void> => update(db, (now) => ({ ...now, trouble }));

/** Notes how a backup went, unless the reader has chosen another place meanwhile. */
async function note(db: ArchiveDatabase, place: number | undefined, done: Partial<Pick<BackupRow, 'last' | 'files' | 'handed'>>): Promise<void> {
  await update(db, (row) => {
    if (row.place !== place) return row;
    const { trouble: _, handed: __, ...now } = row;
    return { ...now, ...done };
  });
}

/** The reader has seen the file that was handed to the downloads: it counts. */
export const confirmHanded = (db: ArchiveDatabase): Promise<void> => update(db, (row) => {
  const { handed, ...now } = row;
  return handed ? { ...now, last: handed } : row;
});

/** How long ago something was. A clock that was wrong has written moments that are still to come: those say nothing. */
function age(at: number | undefined, now: number): number {
  return at === undefined || at > now + day ? Infinity : now - at;
}

/** Whether a backup is due. One that was handed to the downloads is not made again at every start. */
export function isDue({ every, last, handed }: BackupRow, now: number): boolean {
  return every !== 'never' && Math.min(age(last?.at, now), age(handed?.at, now)) >= periods[every];
}

/**
 * Whether the last good backup is so old that the reader should be told.
 * @param articles how many are saved: an empty library needs no backup
 */
export function isOld({ every, last }: BackupRow, articles: number, now: number): boolean {
  return articles > 0 && age(last?.at, now) > (every === 'never' ? oldAfter : 2 * periods[every]);
}

/** By the clock of Vietnam, wherever the reader is: a journey or a summer time must not make a later backup an earlier one. */
const stampOf = (at: number) => isoInVietnam(new Date(at)).slice(0, 19).replace('T', '-').replaceAll(':', '');

/** @param taken names there are: a clock that was set back gives no moment twice */
function nameOf(now: number, isFull: boolean, taken: readonly string[]): string {
  let at = now;
  while (taken.some((name) => name.includes(stampOf(at)))) at += 1000;
  return `ban-sach-${stampOf(at)}-${isFull ? 'day-du' : 'thay-doi'}.zip`;
}

/** Tags, collections, kept searches and series as a text, to tell whether they have changed. */
async function orderOf(db: ArchiveDatabase): Promise<string> {
  return JSON.stringify(await Promise.all([db.tags.toArray(), db.collections.toArray(), db.smartCollections.toArray(), db.jobs.toArray()]));
}

export interface BackupOptions {
  /** Opens the file a backup is written to. */
  open: (name: string) => Promise<WritableStream<Uint8Array>>;
  /**
   * Puts the file, once it is written, where it is to be.
   * @returns whether it is known to be there; else it counts only when the reader has seen it
   */
  deliver?: (name: string) => Promise<boolean>;
  /** Removes a file of a set that is no longer kept; `null` where files cannot be removed, and each backup is then a full one. */
  remove: ((name: string) => Promise<void>) | null;
  /** Whether a file of the set is still there: what has changed is worth nothing without the full backup. Taken for granted when left out. */
  exists?: (name: string) => Promise<boolean>;
  now: number;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

async function isNextFull({ last, files }: BackupRow, exists: BackupOptions['exists']): Promise<boolean> {
  const set = files.slice(Math.max(0, files.findLastIndex((file) => file.isFull)));
  if (last === null || !set[0]?.isFull || set.length > piecesInSet) return true;
  return exists !== undefined && !(await Promise.all(set.map((file) => exists(file.name)))).every(Boolean);
}

/** Files of sets older than those kept. */
export function outdated(files: BackupRow['files']): BackupRow['files'] {
  const fulls = files.flatMap((file, at) => (file.isFull ? [at] : []));
  const oldest = fulls.at(-setsKept);
  return oldest === undefined ? [] : files.slice(0, oldest);
}

/**
 * Backs the library up: all of it, or what has changed since the last time. It counts only when the
 * file is whole, closed and where it is to be; what has gone out of use is removed after that.
 * @returns the name of the file; `null` when nothing has changed
 */
export async function backUp(db: ArchiveDatabase, { open, deliver, remove, exists, now, onProgress, signal }: BackupOptions): Promise<string | null> {
  const row = await readBackup(db);
  const { revision } = (await db.counters.get('library')) ?? { revision: 0 };
  const order = await orderOf(db);
  const isDueFull = remove !== null && await isNextFull(row, exists);
  if (row.last?.revision === revision && row.last.order === order && !isDueFull) {
    await note(db, row.place, { last: { ...row.last, at: now } });
    return null;
  }
  const isFull = remove === null || isDueFull;
  const since = isFull ? 0 : row.last?.revision ?? 0;
  const [ids, removed] = await Promise.all([
    db.articles.where('revision').above(since).primaryKeys(),
    db.removals.where('revision').above(since).primaryKeys(),
  ]);
  const before = [...row.files.map((file) => file.name), row.last?.file, row.handed?.file].filter((file) => file !== undefined);
  const name = nameOf(now, isFull, before);
  // Its pages show the pictures beside them: a backup is made again and again, and is there to be restored.
  await exportLibrary(db, { ids, previous: isFull ? null : row.files.at(-1)?.name ?? null, follows: before.at(-1) ?? null, at: now, removed: removed.filter((id) => !ids.includes(id)), pagesHoldPictures: false, into: await open(name), ...(onProgress && { onProgress }), ...(signal && { signal }) });
  const written = { at: now, revision, file: name, order };
  if (deliver && !(await deliver(name))) {
    await note(db, row.place, { handed: written });
    return name;
  }
  // What cannot be removed need not be remembered either.
  const files = [...(remove ? row.files : []), { name, isFull }];
  const gone = remove ? outdated(files) : [];
  await note(db, row.place, { last: written, files: files.slice(gone.length) });
  for (const file of gone) await remove?.(file.name).catch(() => undefined); // It may have been taken away by hand.
  return name;
}
