import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import { versionPath } from '../export/format';
import { countPictures, sizeOf } from '../keep-picture';
import type { ArticleRow, AttachmentRow, PictureRow } from '../rows';
import { savingTables } from '../save-article';
import { indexArticle } from '../search/index-article';
import { completeArticle } from './complete-article';
import { marksOf, type Ledger } from './ledger';
import { readJson, toRecord, type DamagedFile, type Read, type SavedRecord } from './read-backup';
import { readBytes, standing, type KeptBytes } from './record-bytes';

export interface RestoreReport {
  restored: string[];
  /** Those whose address is in the library already; what they have stays as it is. */
  present: number;
  /** Ids of those among them that lacked something, and got it. */
  filled: string[];
  /** Paths of what is not whole, and why. All else was brought back. */
  damaged: DamagedFile[];
  /** Whether tags, collections and kept searches were among it. */
  hasOrder: boolean;
}

/** @returns false when the article has been saved here meanwhile: that one stays */
async function write(db: ArchiveDatabase, record: SavedRecord, { pictures: kept, files, thumbnail }: KeptBytes, ledger: Ledger): Promise<boolean> {
  const { id, state, article, note, versions } = record;
  const described = await describeArticle(article);
  const pictures = record.pictures.map((each): PictureRow => ({ articleId: id, url: each.url, position: each.position, ...standing(each, kept.get(each.url)?.bytes) }));
  const attachments = record.attachments.map((each): AttachmentRow => ({ articleId: id, url: each.url, title: each.title, ...standing(each, files.get(each.url)) }));
  const after = await db.transaction('rw', [...savingTables(db), db.attachments, db.attachmentBytes], async () => {
    if (await db.articles.get(id)) return null;
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
    return marksOf(db, id);
  });
  if (after) ledger.steps.push({ id, before: null, after, isRewritten: false, versions: [], pictures: [], attachments: [] });
  return after !== null;
}

/** What newer backups of the same set have said. */
export interface NewerWord {
  /** Ids of articles that are not to come back. */
  removed: ReadonlySet<string>;
  /** Ids of articles they hold. */
  held: Set<string>;
}

async function restoreRecord(db: ArchiveDatabase, record: SavedRecord, folder: string, read: Read, report: RestoreReport, held: Set<string>, ledger: Ledger): Promise<void> {
  const { id, lostVersions } = record;
  report.damaged.push(...lostVersions.map((number): DamagedFile => ({ path: `${folder}/${versionPath({ number })}`, why: 'not-an-article' })));
  const isOlder = held.has(id);
  held.add(id);
  if (!(await db.articles.get(id)) && await write(db, record, await readBytes(record, folder, read, () => true), ledger)) {
    report.restored.push(id);
    return;
  }
  if (!isOlder) report.present += 1;
  if (await completeArticle(db, record, folder, read, isOlder, ledger)) report.filled.push(id);
}

/** Brings back the article of a folder; what is to be said of it goes into the report, what was done into the ledger. */
export async function restoreArticle(db: ArchiveDatabase, folder: string, read: Read, report: RestoreReport, { removed, held }: NewerWord, ledger: Ledger): Promise<void> {
  const path = `${folder}/article.json`;
  const bytes = await read(path);
  if (!bytes) return;
  const record = await toRecord(readJson(bytes));
  if (!record) {
    report.damaged.push({ path, why: 'not-an-article' });
    return;
  }
  if (removed.has(record.id)) return;
  const known = report.damaged.length;
  await restoreRecord(db, record, folder, read, report, held, ledger);
  for (const file of report.damaged.slice(known)) file.title = record.article.title;
}
