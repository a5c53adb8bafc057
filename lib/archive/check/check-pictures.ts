import { pictures as picturesOf } from '../../article';
import { changeArticles } from '../counters';
import type { ArchiveDatabase } from '../database';
import type { Picture } from '../download-picture';
import { countPictures, sizeOf } from '../keep-picture';
import type { ArticleRow, PictureRow } from '../rows';
import type { LibraryReport } from './report';

/** Bytes that no row knows to be kept: of a picture that the article or an older version shows they are kept, others belong to nothing. */
async function takeStray(db: ArchiveDatabase, id: string, urls: readonly string[], report: LibraryReport): Promise<void> {
  const [body, versions] = await Promise.all([db.bodies.get(id), db.versions.where('articleId').equals(id).toArray()]);
  const own = body ? picturesOf(body.article).map((image) => image.url) : [];
  const shown = new Set([...own, ...versions.flatMap((version) => picturesOf(version.article).map((image) => image.url))]);
  for (const url of urls) {
    // Of an article whose text is lost nobody knows what it showed.
    const bytes = !body || shown.has(url) ? await db.pictureBytes.get([id, url]) : undefined;
    if (bytes) await db.pictures.put({ articleId: id, url, position: Math.max(0, own.indexOf(url)), state: 'kept', bytes: bytes.bytes.byteLength });
    else await db.pictureBytes.delete([id, url]);
    report[bytes ? 'counts' : 'orphans'] += 1;
  }
}

async function checkRows(db: ArchiveDatabase, row: ArticleRow, report: LibraryReport): Promise<void> {
  await db.transaction('rw', [db.articles, db.counters, db.bodies, db.versions, db.pictures, db.pictureBytes], async () => {
    const [body, found, keys] = await Promise.all([
      db.bodies.get(row.id), db.pictures.where('articleId').equals(row.id).toArray(), db.pictureBytes.where('articleId').equals(row.id).primaryKeys(),
    ]);
    const stored = new Set(keys.map(([, url]) => url));
    const kept = new Set(found.filter((each) => each.state === 'kept').map((each) => each.url));
    const strays = [...stored].filter((url) => !kept.has(url));
    if (strays.length > 0) await takeStray(db, row.id, strays, report);
    const rows = strays.length > 0 ? await db.pictures.where('articleId').equals(row.id).toArray() : found;
    const known = new Set(rows.map((each) => each.url));
    const lost = rows.filter((each) => each.state === 'kept' && !stored.has(each.url));
    const missing = body ? picturesOf(body.article).filter((image) => !known.has(image.url)) : [];
    const waiting: PictureRow[] = [
      ...lost.map(({ articleId, url, position }) => ({ articleId, url, position, state: 'pending' as const })),
      ...missing.map((image, at) => ({ articleId: row.id, url: image.url, position: rows.length + at, state: 'pending' as const })),
    ];
    await db.pictures.bulkPut(waiting);
    report.lostPictures += waiting.length;
    const now = await db.pictures.where('articleId').equals(row.id).toArray();
    const counted = countPictures(now, body?.article);
    const isRight = counted.total === row.pictures.total && counted.kept === row.pictures.kept && counted.missing === row.pictures.missing;
    if (isRight && sizeOf(now) === row.pictureBytes) return;
    report.counts += strays.length > 0 ? 0 : 1;
    await changeArticles(db, [row.id], { pictures: counted, pictureBytes: sizeOf(now) });
  });
}

/** Makes a list picture anew from the first picture that is kept. */
async function checkThumbnail(db: ArchiveDatabase, { id, pictures }: ArticleRow, makeThumbnail: (picture: Picture) => Promise<Picture>, report: LibraryReport): Promise<void> {
  if (pictures.kept === 0 || (await db.thumbnails.where('articleId').equals(id).count()) > 0) return;
  const [first] = (await db.pictures.where('articleId').equals(id).sortBy('position')).filter((each) => each.state === 'kept');
  const stored = first && await db.pictureBytes.get([id, first.url]);
  const thumbnail = stored && await makeThumbnail(stored).catch(() => null);
  if (!thumbnail) return;
  await db.transaction('rw', [db.articles, db.thumbnails], async () => {
    if (await db.articles.get(id)) await db.thumbnails.put({ articleId: id, ...thumbnail });
  });
  report.thumbnails += 1;
}

/** Pictures of an article: their rows, bytes and counts, and the one for the list. */
export async function checkPictures(db: ArchiveDatabase, row: ArticleRow, makeThumbnail: (picture: Picture) => Promise<Picture>, report: LibraryReport): Promise<void> {
  await checkRows(db, row, report);
  await checkThumbnail(db, row, makeThumbnail, report);
}

/** Attachments that were said to be kept and are not wait to be loaded again. */
export async function checkFiles(db: ArchiveDatabase, report: LibraryReport): Promise<void> {
  await db.transaction('rw', [db.attachments, db.attachmentBytes], async () => {
    const stored = new Set((await db.attachmentBytes.toCollection().primaryKeys()).map((key) => JSON.stringify(key)));
    const lost = await db.attachments.filter((row) => row.state === 'kept' && !stored.has(JSON.stringify([row.articleId, row.url]))).toArray();
    await db.attachments.bulkPut(lost.map(({ articleId, url, title }) => ({ articleId, url, title, state: 'pending' as const })));
    report.lostFiles += lost.length;
  });
}
