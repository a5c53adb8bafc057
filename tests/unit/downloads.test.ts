import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { DownloadStopped, downloadWhole, isDownloaded, removeDownload } from '../../lib/downloads';

type Delta = Browser.downloads.DownloadDelta;
type Item = Pick<Browser.downloads.DownloadItem, 'id' | 'filename' | 'exists' | 'byExtensionId' | 'state'>;

const name = 'ban-sach-2024-03-01-100000-day-du.zip';
let items: Item[];
let listeners: Set<(delta: Delta) => void>;
let begin: () => Promise<number>;
const tell = (delta: Delta) => listeners.forEach((listener) => listener(delta));

beforeEach(() => {
  items = [];
  listeners = new Set();
  begin = async () => 7;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  Object.assign(browser, {
    downloads: {
      onChanged: { addListener: (listener: (delta: Delta) => void) => listeners.add(listener), removeListener: (listener: (delta: Delta) => void) => listeners.delete(listener) },
      download: () => begin(),
      search: async ({ filenameRegex = '', state }: Browser.downloads.DownloadQuery) => items.filter((item) => new RegExp(filenameRegex).test(item.filename) && item.state === state),
      removeFile: async (id: number) => void (items = items.filter((item) => item.id !== id)),
      erase: async () => [],
    },
  });
});

describe('a file that is downloaded', () => {
  it('is there only when the browser says that it is whole', async () => {
    let isThere = false;
    const download = downloadWhole(new Blob(['x']), name).then(() => (isThere = true));
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    tell({ id: 3, state: { current: 'complete' } });
    tell({ id: 7, state: { current: 'in_progress' } });
    await Promise.resolve();
    expect(isThere).toBe(false);
    tell({ id: 7, state: { current: 'complete' } });
    await download;
    expect(listeners.size).toBe(0);
  });

  it('may be whole before it is known which one it is', async () => {
    begin = async () => {
      tell({ id: 7, state: { current: 'complete' } });
      return 7;
    };
    await downloadWhole(new Blob(['x']), name);
  });

  it.each<[string, () => Promise<number>]>([
    ['is forbidden', () => Promise.reject(new Error('Download canceled by the user'))],
    ['is broken off', async () => {
      tell({ id: 7, state: { current: 'interrupted' }, error: { current: 'USER_CANCELED' } });
      return 7;
    }],
  ])('is not there when it %s', async (_, how) => {
    begin = how;
    await expect(downloadWhole(new Blob(['x']), name)).rejects.toBeInstanceOf(DownloadStopped);
    expect(listeners.size).toBe(0);
  });
});

describe('a file among the downloads', () => {
  const item = (id: number, changes: Partial<Item> = {}): Item => ({ id, filename: `/home/toi/Tải xuống/${name}`, exists: true, byExtensionId: browser.runtime.id, state: 'complete', ...changes });

  it.each<[string, Partial<Item>, boolean]>([
    ['is found', {}, true], ['is found under a number', { filename: `/home/toi/${name.replace('.zip', ' (1).zip')}` }, true], ['is gone when its reader deleted it', { exists: false }, false],
    ['is not another one', { filename: '/home/toi/ban-sach-2024-03-02-100000-day-du.zip' }, false], ['is not somebody else’s', { byExtensionId: 'khác' }, false], ['is not one broken off', { state: 'interrupted' }, false],
  ])('%s', async (_, changes, isThere) => {
    items = [item(1, changes)];
    expect(await isDownloaded(name)).toBe(isThere);
  });

  it('is removed, and no other', async () => {
    items = [item(1), item(2, { filename: '/home/toi/khác.zip' })];
    await removeDownload(name);
    expect(items.map(({ id }) => id)).toEqual([2]);
  });
});
