import { pictures as picturesOf, type Article } from '../article';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import type { MissingReason, PictureCount, PictureRow } from './rows';
import type { Picture } from './download-picture';

/** What kept pictures take. */
export const sizeOf = (rows: readonly PictureRow[]) => rows.reduce((sum, row) => sum + (row.bytes ?? 0), 0);

/** How many pictures the article shows, and what became of them; those that only an older version shows are not counted. */
export function countPictures(rows: readonly PictureRow[], article: Article | undefined): PictureCount {
  const shown = article && new Set(picturesOf(article).map((image) => image.url));
  const own = shown ? rows.filter((row) => shown.has(row.url)) : rows;
  const count = (state: PictureRow['state']) => own.filter((row) => row.state === state).length;
  return { total: own.length, kept: count('kept'), missing: count('missing') };
}

/** Counts the pictures of an article anew, in the caller's transaction. */
export async function recountPictures(db: ArchiveDatabase, articleId: string): Promise<PictureCount> {
  const rows = await db.pictures.where('articleId').equals(articleId).toArray();
  const pictures = countPictures(rows, (await db.bodies.get(articleId))?.article);
  await changeArticles(db, [articleId], { pictures, pictureBytes: sizeOf(rows) });
  return pictures;
}

/**
 * Records a downloaded picture: bytes, state, counts and, for the first, the thumbnail, in one
 * transaction. A picture that the article has lost in the meantime is not kept.
 */
export async function keepPicture(db: ArchiveDatabase, row: PictureRow, picture: Picture, thumbnail: Picture): Promise<PictureCount> {
  const { articleId, url } = row;
  return db.transaction('rw', [db.articles, db.bodies, db.counters, db.pictures, db.pictureBytes, db.thumbnails], async () => {
    const current = await db.pictures.get([articleId, url]);
    if (current) {
      await db.pictureBytes.put({ articleId, url, ...picture });
      await db.pictures.put({ articleId, url, position: current.position, state: 'kept', bytes: picture.bytes.byteLength });
      if (current.position === 0 || !(await db.thumbnails.get(articleId))) await db.thumbnails.put({ articleId, ...thumbnail });
    }
    return recountPictures(db, articleId);
  });
}

/** Records that a picture could not be had, and why. */
export async function markMissing(db: ArchiveDatabase, row: PictureRow, reason: MissingReason): Promise<PictureCount> {
  return db.transaction('rw', [db.articles, db.bodies, db.counters, db.pictures], async () => {
    const current = await db.pictures.get([row.articleId, row.url]);
    if (current) await db.pictures.put({ ...current, state: 'missing', reason });
    return recountPictures(db, row.articleId);
  });
}

/** Makes missing pictures of an article wait for another try. */
async function waitAgain(db: ArchiveDatabase, articleId: string, isWanted: (row: PictureRow) => boolean): Promise<void> {
  await db.transaction('rw', [db.articles, db.bodies, db.counters, db.pictures], async () => {
    const rows = await db.pictures.where('articleId').equals(articleId).filter((row) => row.state === 'missing' && isWanted(row)).toArray();
    await db.pictures.bulkPut(rows.map(({ url, position }) => ({ articleId, url, position, state: 'pending' as const })));
    await recountPictures(db, articleId);
  });
}

const mostAgain = 500;

/** Makes pictures wait for another try whose server could not be reached, or took too long: that passes. */
export async function retryUnreached(db: ArchiveDatabase): Promise<void> {
  const rows = await db.pictures.where('state').equals('missing').filter(({ reason }) => reason === 'network' || reason === 'timeout').limit(mostAgain).toArray();
  for (const [articleId, its] of Map.groupBy(rows, (row) => row.articleId)) {
    const urls = new Set(its.map((row) => row.url));
    await waitAgain(db, articleId, (row) => urls.has(row.url));
  }
}

/** Makes the missing pictures of an article wait for another try. */
export const retryMissing = (db: ArchiveDatabase, articleId: string): Promise<void> => waitAgain(db, articleId, () => true);
