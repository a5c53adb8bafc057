import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import { sniffPicture, type Picture } from '../download-picture';
import type { ExportedPicture } from '../export/format';
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
interface KeptBytes { pictures: Map<string, Picture>; files: Map<string, Bytes>; thumbnail: Picture | null }

/** How a picture or file of a record stands here: kept where its bytes are whole, asked for again where they were kept and are not. */
function standing({ state, reason }: Pick<ExportedPicture, 'state' | 'reason'>, bytes: { byteLength: number } | undefined): Pick<PictureRow, 'state' | 'reason' | 'bytes'> {
  if (bytes) return { state: 'kept', bytes: bytes.byteLength };
  return { state: state === 'kept' ? 'pending' : state, ...(reason && state === 'missing' && { reason }) };
}

async function write(db: ArchiveDatabase, record: SavedRecord, { pictures: kept, files, thumbnail }: KeptBytes): Promise<void> {
  const { id, state, article, note, versions } = record;
  const described = await describeArticle(article);
  const pictures = record.pictures.map((each): PictureRow => ({ articleId: id, url: each.url, position: each.position, ...standing(each, kept.get(each.url)?.bytes) }));
  const attachments = record.attachments.map((each): AttachmentRow => ({ articleId: id, url: each.url, title: each.title, ...standing(each, files.get(each.url)) }));
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
    for (const [url, picture] of kept) await db.pictureBytes.put({ articleId: id, url, ...picture });
    await db.attachments.bulkPut(attachments);
    for (const { url, type } of record.attachments) {
      const bytes = files.get(url);
      if (bytes) await db.attachmentBytes.put({ articleId: id, url, type: type ?? 'application/octet-stream', bytes: bytes.buffer });
    }
    if (thumbnail) await db.thumbnails.put({ articleId: id, ...thumbnail });
    await indexArticle(db, numbers.textNumber, article, note?.text ?? '');
  });
}

/** Gives out a picture of an article's folder with its type; `null` for none, and for what is no picture. */
async function readPicture(read: Read, folder: string, file: string | null | undefined): Promise<Picture | null> {
  const bytes = typeof file === 'string' ? await read(`${folder}/${file}`) : null;
  const type = bytes && sniffPicture(bytes);
  return bytes && type ? { type, bytes: bytes.buffer } : null;
}

/** What is here already stays as it is; it comes out of the trash, and pictures that it lacks come out of the backup. */
async function complete(db: ArchiveDatabase, here: ArticleRow, { id, state, pictures, thumbnail }: SavedRecord, folder: string, read: Read): Promise<void> {
  if (here.deletedAt !== undefined && state.deletedAt === undefined) await restoreArticles(db, [id]);
  const wanted = await db.pictures.where('articleId').equals(id).filter((row) => row.state !== 'kept').toArray();
  const small = wanted.length > 0 ? await readPicture(read, folder, thumbnail) : null;
  for (const row of wanted) {
    const picture = await readPicture(read, folder, pictures.find(({ url }) => url === row.url)?.file);
    if (picture) await keepPicture(db, row, picture, small ?? picture);
  }
}

/**
 * Brings back the article of a folder.
 * @param removed ids of those that are not to come back
 * @returns its id, if it was not here before; what else is to be said of it goes into the report
 */
export async function restoreArticle(db: ArchiveDatabase, folder: string, read: Read, report: RestoreReport, removed: ReadonlySet<string>): Promise<string | null> {
  const path = `${folder}/article.json`;
  const bytes = await read(path);
  if (!bytes) return null;
  const record = await toRecord(readJson(bytes));
  if (!record) {
    report.damaged.push({ path, why: 'not-an-article' });
    return null;
  }
  if (removed.has(record.id)) return null;
  const here = await db.articles.get(record.id);
  if (here) {
    await complete(db, here, record, folder, read);
    report.present += 1;
    return null;
  }
  const kept = new Map<string, Picture>();
  for (const { url, file } of record.pictures) {
    const picture = await readPicture(read, folder, file);
    if (picture) kept.set(url, picture);
  }
  const thumbnail = await readPicture(read, folder, record.thumbnail);
  const files = new Map<string, Bytes>();
  for (const { url, file } of record.attachments) {
    const attached = file === null ? null : await read(`${folder}/${file}`);
    if (attached) files.set(url, attached);
  }
  await write(db, record, { pictures: kept, files, thumbnail });
  return record.id;
}
