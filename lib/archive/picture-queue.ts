import type { ArchiveDatabase, MissingReason, PictureCount, PictureRow } from './database';
import { PictureMissing, type Picture } from './download-picture';
import { keepPicture, markMissing } from './keep-picture';

export interface QueueOptions {
  db: ArchiveDatabase;
  download: (url: string) => Promise<Picture>;
  makeThumbnail: (picture: Picture) => Promise<Picture>;
  /** Whether the reader has granted the picture's host; asked only when a download failed. */
  isGranted: (url: string) => Promise<boolean>;
  onProgress?: (articleId: string, count: PictureCount) => void;
}

const downloadsAtOnce = 4;

async function settle(options: QueueOptions, row: PictureRow): Promise<void> {
  const { db, onProgress } = options;
  try {
    const picture = await options.download(row.url);
    const thumbnail = await options.makeThumbnail(picture);
    onProgress?.(row.articleId, await keepPicture(db, row, picture, thumbnail));
  } catch (error) {
    if (!(error instanceof PictureMissing)) throw error;
    const isRefused = error.reason === 'network' && !(await options.isGranted(row.url));
    const reason: MissingReason = isRefused ? 'permission' : error.reason;
    onProgress?.(row.articleId, await markMissing(db, row, reason));
  }
}

/**
 * The download of pictures. What waits is on record in the database, so a run after a restart
 * takes up where the last one was cut.
 * @returns a function that downloads all that waits, at most four at once, and resolves when nothing does; calls during a run join it.
 */
export function createPictureQueue(options: QueueOptions): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isCalledAgain = false;

  const pending = () => options.db.pictures.where('state').equals('pending').toArray();

  const drain = async () => {
    do {
      isCalledAgain = false;
      const rows = await pending();
      let next = 0;
      const work = async () => {
        for (let row = rows[next++]; row; row = rows[next++]) await settle(options, row);
      };
      await Promise.all(Array.from({ length: downloadsAtOnce }, work));
    } while (isCalledAgain);
  };

  return () => {
    isCalledAgain = true;
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  };
}
