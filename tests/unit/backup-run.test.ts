import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markFavourite, type ArchiveDatabase } from '../../lib/archive';
import { changeBackup, readBackup } from '../../lib/archive/backup';
import { runBackup, runDueBackup } from '../../lib/backup-run';
import { articleAt, freshArchive, saveWhole } from './archive/fresh-archive';

const day = 86_400_000;

class FileHandle {
  readonly kind = 'file';
  readonly name: string;
  private readonly files: Map<string, number>;

  constructor(name: string, files: Map<string, number>) {
    this.name = name;
    this.files = files;
  }

  async createWritable(): Promise<WritableStream<Uint8Array>> {
    let size = 0;
    return new WritableStream({ write: (piece) => void (size += piece.length), close: () => void this.files.set(this.name, size) });
  }

  async getFile(): Promise<{ size: number }> {
    return { size: this.files.get(this.name) ?? 0 };
  }
}

/** A folder of the reader's, which the browser asks about; sizes by name. */
function readersFolder(state: PermissionState, answer: PermissionState = 'granted') {
  const files = new Map<string, number>();
  const asked: string[] = [];
  const handle = {
    name: 'Sao lưu',
    queryPermission: async () => state,
    async requestPermission() {
      asked.push('asked');
      return answer;
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
      if (create) files.set(name, 0);
      return new FileHandle(name, files);
    },
    removeEntry: async (name: string) => void files.delete(name),
    async* values() {
      for (const name of Array.from(files.keys())) yield new FileHandle(name, files);
    },
  };
  return { files, asked, handle, kinds: () => [...files.keys()].map((name) => (name.includes('day-du') ? 'full' : 'piece')) };
}

async function libraryWith({ handle }: ReturnType<typeof readersFolder>, every: 'day' | 'week' | 'never'): Promise<{ db: ArchiveDatabase; id: string }> {
  const db = freshArchive();
  const id = await saveWhole(db, articleAt('/tin/1'), 1000);
  await changeBackup(db, { folder: { name: 'Sao lưu' } as FileSystemDirectoryHandle, every });
  // No database but the browser's own keeps a folder.
  db.backups.hook('reading', (row) => ({ ...row, folder: handle as unknown as FileSystemDirectoryHandle }));
  db.backups.hook('creating', (_, row) => void (row.folder = null));
  db.backups.hook('updating', () => ({ folder: null }));
  return { db, id };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('FileSystemFileHandle', FileHandle);
  const held = new Set<string>();
  vi.stubGlobal('navigator', {
    locks: {
      async request(name: string, _: unknown, work: (lock: object | null) => Promise<unknown>) {
        if (held.has(name)) return work(null);
        held.add(name);
        return work({ name }).finally(() => held.delete(name));
      },
    },
  });
});

describe('a backup by itself into a folder', () => {
  it.each([['day' as const, 1], ['week' as const, 7]])('every %s is made when it is due, and not before; first all, then what has changed', async (every, days) => {
    const folder = readersFolder('granted');
    const { db, id } = await libraryWith(folder, every);
    await runDueBackup(db);
    expect(folder.kinds()).toEqual(['full']);
    await markFavourite(db, [id], true);
    vi.setSystemTime(Date.now() + days * day - 1000);
    await runDueBackup(db);
    expect(folder.kinds()).toEqual(['full']);
    vi.setSystemTime(Date.now() + 1000);
    await runDueBackup(db);
    expect(folder.kinds()).toEqual(['full', 'piece']);
    expect([...folder.files.values()].every((size) => size > 0)).toBe(true);
  });

  it('is not made where the reader wants none', async () => {
    const folder = readersFolder('granted');
    await runDueBackup((await libraryWith(folder, 'never')).db);
    expect(folder.kinds()).toEqual([]);
  });

  it('is made by one window only', async () => {
    const folder = readersFolder('granted');
    const { db } = await libraryWith(folder, 'day');
    const both = await Promise.all([runBackup(db, { isAsked: false }), runBackup(db, { isAsked: false })]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'nothing']);
    expect(folder.kinds()).toEqual(['full']);
  });

  it('removes what an ended browser has left empty, and nothing of the reader’s', async () => {
    const folder = readersFolder('granted');
    folder.files.set('ban-sach-2024-01-01-000000-day-du.zip', 0).set('của tôi.zip', 0).set('ban-sach-2024-01-02-000000-day-du.zip', 9);
    await runDueBackup((await libraryWith(folder, 'day')).db);
    expect([...folder.files.keys()].slice(0, 2)).toEqual(['của tôi.zip', 'ban-sach-2024-01-02-000000-day-du.zip']);
  });

  it('that cannot be written leaves no file, and is noted', async () => {
    const folder = readersFolder('granted');
    const { db } = await libraryWith(folder, 'day');
    vi.spyOn(FileHandle.prototype, 'createWritable').mockResolvedValue(new WritableStream({ write: () => Promise.reject(new DOMException('disk full', 'QuotaExceededError')) }));
    await runDueBackup(db);
    expect(folder.kinds()).toEqual([]);
    expect(await readBackup(db)).toMatchObject({ trouble: 'failed', last: null });
  });
});

describe('a folder the browser asks about again', () => {
  it('is not written to by itself, which is noted; a click asks, and takes the note away', async () => {
    const folder = readersFolder('prompt');
    const { db } = await libraryWith(folder, 'day');
    await runDueBackup(db);
    expect([folder.kinds(), folder.asked, (await readBackup(db)).trouble]).toEqual([[], [], 'permission']);
    expect((await runBackup(db, { isAsked: true })).kind).toBe('done');
    expect([folder.kinds(), folder.asked, (await readBackup(db)).trouble]).toEqual([['full'], ['asked'], undefined]);
  });

  it.each<[string, PermissionState, PermissionState, number]>([['has been forbidden', 'denied', 'granted', 0], ['is refused when asked', 'prompt', 'denied', 1]])('and that %s is not written to', async (_, state, answer, asked) => {
    const folder = readersFolder(state, answer);
    const { db } = await libraryWith(folder, 'day');
    expect(await runBackup(db, { isAsked: true })).toEqual({ kind: 'permission' });
    expect([folder.kinds(), folder.asked.length]).toEqual([[], asked]);
  });
});
