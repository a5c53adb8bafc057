import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeStaged, stageFile } from '../../lib/export-file';

const hour = 3_600_000;

/** The extension's part of the disk, as far as files are staged in it; times are the test's. */
function memoryDisk() {
  const folders = new Map<string, Map<string, { lastModified: number }>>();
  const fileHandle = (files: Map<string, { lastModified: number }>, name: string) => ({
    kind: 'file', getFile: async () => files.get(name),
    createWritable: async () => new WritableStream({ close: () => void files.set(name, { lastModified: Date.now() }) }),
  });
  const folderHandle = (files: Map<string, { lastModified: number }>) => ({
    async* values() {
      for (const name of files.keys()) yield fileHandle(files, name);
    },
    getFileHandle: async (name: string) => {
      files.set(name, { lastModified: Date.now() });
      return fileHandle(files, name);
    },
  });
  const root = {
    async* keys() {
      for (const name of Array.from(folders.keys())) yield name;
    },
    async getDirectoryHandle(name: string) {
      const files = folders.get(name) ?? new Map<string, { lastModified: number }>();
      folders.set(name, files);
      return folderHandle(files);
    },
    removeEntry: async (name: string) => void folders.delete(name),
  };
  return { folders, root };
}

/** Locks of one window, as far as they are asked for here. */
function memoryLocks() {
  const held = new Set<string>();
  return {
    async request(name: string, options: unknown, work?: (lock: object | null) => Promise<unknown>) {
      const run = work ?? options as (lock: object | null) => Promise<unknown>;
      if (held.has(name)) return run(null);
      held.add(name);
      return run({ name }).finally(() => held.delete(name));
    },
  };
}

let disk: ReturnType<typeof memoryDisk>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  disk = memoryDisk();
  vi.stubGlobal('navigator', { locks: memoryLocks(), storage: { getDirectory: async () => disk.root } });
});

describe('a file that is staged for the downloads', () => {
  it('stays while it is written, however long that takes, and an hour after', async () => {
    const { into, file } = await stageFile('kho.zip');
    vi.setSystemTime(Date.now() + 3 * hour);
    await removeStaged();
    expect(disk.folders.size).toBe(1);
    await into.close();
    await file();
    vi.setSystemTime(Date.now() + hour - 1000);
    await removeStaged();
    expect(disk.folders.size).toBe(1);
    vi.setSystemTime(Date.now() + 2000);
    await removeStaged();
    expect(disk.folders.size).toBe(0);
  });

  it('is removed at once when it is given up', async () => {
    await (await stageFile('kho.zip')).giveUp();
    expect(disk.folders.size).toBe(0);
  });

  it('leaves other folders alone', async () => {
    await disk.root.getDirectoryHandle('sao-luu');
    vi.setSystemTime(Date.now() + 100 * hour);
    await removeStaged();
    expect([...disk.folders.keys()]).toEqual(['sao-luu']);
  });
});
