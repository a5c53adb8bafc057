import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import { sniffPicture } from '../download-picture';
import { countPictures, keepPicture, sizeOf } from '../keep-picture';
import type { ArticleRow, AttachmentRow, PictureRow } from '../rows';
import { savingTables } from '../save-article';
import { indexArticle } from '../search/index-article';
import { restoreArticles } from '../trash';
import { readJson, toRecord, type DamagedFile, type Read, type SavedRecord } from './read-backup';

export interface RestoreReport {
  restored: string[];
  /** Those whose address is in the library already; they are left as they are. */
  present: number;
  /** Paths of what is not whole, and why. All else was brought back. */
  damaged: DamagedFile[];
  /** Whether tags, collections and kept searches were among it. */
  hasOrder: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a record that are whole, by address. */
interface KeptBytes { pictures: Map<string, Bytes>; files: Map<string, Bytes>; thumbnail: Bytes | null }

async function write(db: ArchiveDatabase, record: SavedRecord, { pictures: kept, files, thumbnail }: KeptBytes): Promise<void> {
  const { id, state, article, note, versions } = record;
  const described = await describeArticle(article);
  const pictures: PictureRow[] = record.pictures.map(({ url, position, state: was, reason }) => {
    const bytes = kept.get(url);
    if (bytes) return { articleId: id, url, position, state: 'kept', bytes: bytes.byteLength };
    // One that was kept and is damaged here is asked for again.
    return { articleId: id, url, position, state: was === 'kept' ? 'pending' : was, ...(reason && was === 'missing' && { reason }) };
  });
  const attachments = record.attachments.map(({ url, title, state: was, reason }): AttachmentRow => {
    const bytes = files.get(url);
    if (bytes) return { articleId: id, url, title, state: 'kept', bytes: bytes.byteLength };
    return { articleId: id, url, title, state: was === 'kept' ? 'pending' : was, ...(reason && was === 'missing' && { reason }) };
  });
  await db.transaction('rw', [...savingTables(db), db.attachments, db.attachmentBytes], async () => {
    const numbers = await takeNumbers(db, { revisions: 1, texts: 1 });
    const row: ArticleRow = {
      ...described, ...state, id, hasNote: note !== null, versions: versions.length, ...numbers,
      pictures: countPictures(pictures, article),
      pictureBytes: sizeOf(pictures),
    };
    await db.articles.put(row);
    await db.bodies.put({ id, article });
    if (note) await db.notes.put({ articleId: id, ...note });
    await db.versions.bulkPut(versions.map((version, at) => ({ articleId: id, ...version, number: at + 1 })));
    await db.pictures.bulkPut(pictures);
    for (const [url, bytes] of kept) await db.pictureBytes.put({ articleId: id, url, type: sniffPicture(bytes) ?? 'image/jpeg', bytes: bytes.buffer });
    await db.attachments.bulkPut(attachments);
    for (const { url, type } of record.attachments) {
      const bytes = files.get(url);
      if (bytes) await db.attachmentBytes.put({ articleId: id, url, type: type ?? 'application/octet-stream', bytes: bytes.buffer });
    }
    if (thumbnail) await db.thumbnails.put({ articleId: id, type: 'image/jpeg', bytes: thumbnail.buffer });
    await indexArticle(db, numbers.textNumber, article, note?.text ?? '');
  });
}

/** What is here already stays as it is; it comes out of the trash, and pictures that it lacks come out of the backup. */
async function complete(db: ArchiveDatabase, here: ArticleRow, { id, state, pictures, thumbnail }: SavedRecord, folder: string, read: Read): Promise<void> {
  if (here.deletedAt !== undefined && state.deletedAt === undefined) await restoreArticles(db, [id]);
  const wanted = await db.pictures.where('articleId').equals(id).filter((row) => row.state !== 'kept').toArray();
  for (const row of wanted) {
    const file = pictures.find(({ url }) => url === row.url)?.file;
    const bytes = file ? await read(`${folder}/${file}`) : null;
    const type = bytes && sniffPicture(bytes);
    if (!bytes || !type) continue;
    const small = thumbnail === null ? null : await read(`${folder}/${thumbnail}`);
    await keepPicture(db, row, { type, bytes: bytes.buffer }, small ? { type: 'image/jpeg', bytes: small.buffer } : { type, bytes: bytes.buffer });
  }
}

/** Brings back the article of a folder. @param removed ids of those that are not to come back */
export async function restoreArticle(db: ArchiveDatabase, folder: string, read: Read, report: RestoreReport, removed: ReadonlySet<string>): Promise<void> {
  const path = `${folder}/article.json`;
  const bytes = await read(path);
  if (!bytes) return;
  const record = await toRecord(readJson(bytes));
  if (!record) {
    report.damaged.push({ path, why: 'not-an-article' });
    return;
  }
  if (removed.has(record.id)) return;
  const here = await db.articles.get(record.id);
  if (here) {
    await complete(db, here, record, folder, read);
    report.present += 1;
    return;
  }
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { url, file } of record.pictures) {
    const picture = file === null ? null : await read(`${folder}/${file}`);
    if (picture && sniffPicture(picture)) kept.set(url, picture);
  }
  const thumbnail = record.thumbnail === null ? null : await read(`${folder}/${record.thumbnail}`);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { url, file } of record.attachments) {
    const bytes = file === null ? null : await read(`${folder}/${file}`);
    if (bytes) files.set(url, bytes);
  }
  await write(db, record, { pictures: kept, files, thumbnail: thumbnail && sniffPicture(thumbnail) ? thumbnail : null });
  report.restored.push(record.id);
}
