import type { Page } from 'puppeteer-core';

/** What a test sets of how the library is backed up. */
export interface BackupSetting {
  every: 'never' | 'day' | 'week';
  last: { at: number; revision: number; file: string } | null;
}

/** Sets how the library is backed up, into a folder of the extension's own part of the disk: no window for picking one can be clicked. */
export async function backUpInto(page: Page, name: string, setting: BackupSetting): Promise<void> {
  await page.evaluate(async (into, given) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(into, { create: true });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('ban-sach');
      request.addEventListener('success', () => resolve(request.result));
    });
    const transaction = database.transaction('backups', 'readwrite');
    transaction.objectStore('backups').put({ id: 'backup', folder, files: [], ...given });
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    database.close();
  }, name, setting as object);
}

/** The files of such a folder that hold something, by name. */
export function filesIn(page: Page, name: string): Promise<string[]> {
  return page.evaluate(async (into) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(into, { create: true });
    const found: string[] = [];
    for await (const entry of folder.values()) if (entry instanceof FileSystemFileHandle && (await entry.getFile()).size > 0) found.push(entry.name);
    return found.toSorted();
  }, name);
}
