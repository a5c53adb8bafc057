import type { ArchiveDatabase } from './database';
import type { MissingReason, PictureCount, PictureRow } from './rows';
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

type Fetched = { picture: Picture; thumbnail: Picture } | { reason: MissingReason };

async function fetchPicture(options: QueueOptions, url: string): Promise<Fetched> {
  try {
    const picture = await options.download(url);
    return { picture, thumbnail: await options.makeThumbnail(picture) };
  } catch (error) {
    const reason = error instanceof PictureMissing ? error.reason : 'not-a-picture';
    const isRefused = reason === 'network' && !(await options.isGranted(url));
    return { reason: isRefused ? 'permission' : reason };
  }
}

async function settle(options: QueueOptions, row: PictureRow): Promise<void> {
  const { db, onProgress } = options;
  const fetched = await fetchPicture(options, row.url);
  const count = 'picture' in fetched
    ? await keepPicture(db, row, fetched.picture, fetched.thumbnail)
    : await markMissing(db, row, fetched.reason);
  onProgress?.(row.articleId, count);
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
    try {
      do {
        isCalledAgain = false;
        const rows = await pending();
        let next = 0;
        const work = async () => {
          for (let row = rows[next++]; row; row = rows[next++]) await settle(options, row);
        };
        await Promise.all(Array.from({ length: downloadsAtOnce }, work));
      } while (isCalledAgain);
    } finally {
      running = null;
    }
  };

  return () => {
    isCalledAgain = true;
    running ??= drain();
    return running;
  };
}
