import { browser, type Browser } from 'wxt/browser';

// The browser tells what becomes of a download only to who has been allowed to follow downloads; that is asked for when the reader wants it.

/** Whether downloads may be followed. */
export const mayFollowDownloads = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] });

/** Asks the reader; only while the browser still feels the click. @returns whether it was allowed */
export const askToFollowDownloads = (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] });

/** A download that came to nothing: the reader closed the window for it, the disk was full, the browser forbade it. */
export class DownloadStopped extends Error {
  constructor(reason: string) {
    super(`download stopped: ${reason}`);
  }
}

/**
 * Puts a file into the downloads and waits until it is there.
 * @throws {DownloadStopped} when it does not come to that
 */
export async function downloadWhole(file: Blob, name: string): Promise<void> {
  const address = URL.createObjectURL(file);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const ended = new Map<number, () => void>();
  let own: number | null = null;
  const listen = ({ id, state, error }: Browser.downloads.DownloadDelta) => {
    if (state?.current !== 'complete' && state?.current !== 'interrupted') return;
    ended.set(id, () => (state.current === 'complete' ? resolve() : reject(new DownloadStopped(error?.current ?? 'interrupted'))));
    if (id === own) ended.get(id)?.();
  };
  browser.downloads.onChanged.addListener(listen);
  try {
    own = await browser.downloads.download({ url: address, filename: name, saveAs: false }).catch((error: unknown) => {
      throw new DownloadStopped(String(error));
    });
    // A small file may have come to its end before it was known which one it is.
    ended.get(own)?.();
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(listen);
    URL.revokeObjectURL(address);
  }
}

/** Chromium looks at the disk only after it was asked, and answers with what it knew before; Firefox looks when it starts. In milliseconds. */
const lookAtDisk = 300;

/** Downloads of ours under a name that are whole and still there; the browser may have put a number behind it. */
async function findDownloads(name: string): Promise<Browser.downloads.DownloadItem[]> {
  const filenameRegex = `${name.replace(/\.zip$/, '').replaceAll('.', '\\.')}(?: ?\\(\\d+\\))?\\.zip$`;
  return (await browser.downloads.search({ filenameRegex, state: 'complete' })).filter((item) => item.byExtensionId === browser.runtime.id && item.exists !== false);
}

/** Whether a file of ours is still among the downloads. */
export async function isDownloaded(name: string): Promise<boolean> {
  if ((await findDownloads(name)).length === 0) return false;
  await new Promise((resolve) => setTimeout(resolve, lookAtDisk));
  return (await findDownloads(name)).length > 0;
}

/** Removes a file of ours from the downloads. */
export async function removeDownload(name: string): Promise<void> {
  for (const { id } of await findDownloads(name)) {
    await browser.downloads.removeFile(id);
    await browser.downloads.erase({ id });
  }
}
