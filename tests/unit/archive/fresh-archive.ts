import 'fake-indexeddb/auto';
import { ArchiveDatabase, createPictureQueue, saveArticle, type Picture } from '../../../lib/archive';
import type { QueueOptions } from '../../../lib/archive/picture-queue';
import type { Article, Block } from '../../../lib/article';
import { figureOf, fullArticle, paragraphOf } from '../sample-article';

let count = 0;

/** An archive nobody has written to. */
export function freshArchive(): ArchiveDatabase {
  count += 1;
  return new ArchiveDatabase(`archive-${count}`);
}

/** The first bytes of a JPEG, then some of its own. */
export function jpeg(...rest: number[]): Picture {
  return { type: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...rest]).buffer };
}

export function withPictures(...numbers: number[]): Block[] {
  return [paragraphOf('Chữ'), ...numbers.map((number) => figureOf(number, `ảnh ${number}`))];
}

export function articleAt(path: string, changes: Partial<Article> = {}): Article {
  const url = `https://hagiang.gov.vn${path}`;
  return fullArticle({ url, canonicalUrl: url, blocks: withPictures(), ...changes });
}

/** A queue whose every download succeeds, unless told otherwise. */
export function queueOf(db: ArchiveDatabase, changes: Partial<QueueOptions> = {}): () => Promise<void> {
  return createPictureQueue({
    db,
    download: async (url) => jpeg(url.length),
    makeThumbnail: async () => jpeg(9),
    isGranted: async () => true,
    onProgress: () => undefined,
    ...changes,
  });
}

/** Saves an article and downloads its pictures. */
export async function saveWhole(db: ArchiveDatabase, article: Article, now: number): Promise<string> {
  const { id } = await saveArticle(db, article, now);
  await queueOf(db)();
  return id;
}
