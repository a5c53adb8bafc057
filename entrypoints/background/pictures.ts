import { browser } from 'wxt/browser';
import { createPictureQueue, downloadFile, downloadPicture, loadAttachments, makeThumbnail, retryUnreached } from '../../lib/archive';
import { tell } from '../../lib/messaging';
import { reducePicture } from '../../lib/picture-size';
import { pictureSizeSetting } from '../../lib/settings';
import { db, inArchive } from './database';
import { stayAwake } from './stay-awake';

/** Tabs that want to hear how an article's pictures come in. Lost with the worker, which is no harm: the archive knows. */
const listeners = new Map<string, number>();

async function isGranted(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

const drain = createPictureQueue({
  db,
  async download(url) {
    const picture = await downloadPicture(url);
    return (await pictureSizeSetting.get()) === 'reduced' ? reducePicture(picture) : picture;
  },
  makeThumbnail,
  isGranted,
  onProgress(articleId, pictures) {
    const tabId = listeners.get(articleId);
    if (tabId !== undefined) void tell(tabId, 'reader/progress', { id: articleId, pictures });
  },
});

/** Downloads all pictures and attachments that wait. @param again also those whose server could not be reached */
export async function resumePictures(again = false): Promise<void> {
  await stayAwake(async () => {
    if (again) await inArchive(() => retryUnreached(db));
    await inArchive(drain);
    await inArchive(() => loadAttachments(db, downloadFile, isGranted));
  }).catch(() => undefined); // What could not be written stays on record as waiting and is taken up at the next start.
}

/** Reports the progress of an article's pictures to a tab from now on. */
export function reportTo(tabId: number, articleId: string): void {
  listeners.set(articleId, tabId);
}
