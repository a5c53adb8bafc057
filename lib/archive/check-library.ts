import { pictures as picturesOf } from '../article';
import { parseArticle } from '../article/parse';
import { changeArticles, takeNumbers } from './counters';
import type { ArchiveDatabase } from './database';
import { countPictures, sizeOf } from './keep-picture';
import type { ArticleRow, PictureRow } from './rows';
import { buildSegments } from './search/build-segments';
import { forgetText, indexArticle, indexTables, segmentOf } from './search/index-article';

/** What a check of the library has found and mended. */
export interface LibraryReport {
  articles: number;
  /** Entries without a text: nothing can be mended there but to read the page again. */
  lostTexts: string[];
  /** Texts without an entry, which got theirs back. */
  lostEntries: number;
  /** Picture rows and bytes of articles that are not there. */
  orphans: number;
  /** Pictures that were said to be kept and are not; they are loaded again. */
  lostPictures: number;
  /** Counts that were wrong. */
  counts: number;
  /** Articles that search did not know. */
  unindexed: number;
}

const atOnce = 200;

async function* inBatches(db: ArchiveDatabase): AsyncGenerator<ArticleRow[]> {
  let last = '';
  for (;;) {
    const rows = await db.articles.where('id').above(last).limit(atOnce).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) return;
    last = rows.at(-1)?.id ?? last;
  }
}

async function checkPictures(db: ArchiveDatabase, row: ArticleRow, report: LibraryReport): Promise<void> {
  await db.transaction('rw', [db.articles, db.counters, db.bodies, db.pictures, db.pictureBytes], async () => {
    const [body, rows, keys] = await Promise.all([
      db.bodies.get(row.id), db.pictures.where('articleId').equals(row.id).toArray(), db.pictureBytes.where('articleId').equals(row.id).primaryKeys(),
    ]);
    const stored = new Set(keys.map(([, url]) => url));
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
    report.counts += 1;
    await changeArticles(db, [row.id], { pictures: counted, pictureBytes: sizeOf(now) });
  });
}

/** Articles whose words neither a segment nor the tail holds get a new number and a place in the tail. */
async function checkIndex(db: ArchiveDatabase, rows: readonly ArticleRow[], segments: ReadonlySet<number>, report: LibraryReport): Promise<void> {
  for (const { id, textNumber } of rows) {
    if (textNumber > 0 && (segments.has(segmentOf(textNumber)) || await db.tail.get(textNumber))) continue;
    await db.transaction('rw', [db.articles, db.bodies, db.notes, db.counters, ...indexTables(db)], async () => {
      const [row, body, note] = await Promise.all([db.articles.get(id), db.bodies.get(id), db.notes.get(id)]);
      if (!row || !body) return;
      const numbers = await takeNumbers(db, { revisions: 1, texts: 1 });
      await forgetText(db, row.textNumber);
      await db.articles.put({ ...row, ...numbers });
      await indexArticle(db, numbers.textNumber, body.article, note?.text ?? '');
      report.unindexed += 1;
    });
  }
}

async function dropOrphans(db: ArchiveDatabase, report: LibraryReport): Promise<void> {
  await db.transaction('rw', [db.articles, db.bodies, db.pictures, db.pictureBytes, db.thumbnails, db.attachments, db.attachmentBytes], async () => {
    // A text that cannot be read may still be mended one day: its pictures stay with it.
    const ids = new Set((await Promise.all([db.articles.toCollection().primaryKeys(), db.bodies.toCollection().primaryKeys()])).flat());
    for (const table of [db.pictures, db.pictureBytes, db.attachments, db.attachmentBytes]) {
      const gone = (await table.toCollection().primaryKeys()).filter(([id]) => !ids.has(id));
      await table.bulkDelete(gone);
      report.orphans += gone.length;
    }
    const thumbnails = (await db.thumbnails.toCollection().primaryKeys()).filter((id) => !ids.has(id));
    await db.thumbnails.bulkDelete(thumbnails);
    report.orphans += thumbnails.length;
  });
}

/** Texts whose entry was lost are saved as if anew: a text is never thrown away. */
async function restoreEntries(db: ArchiveDatabase, save: (article: unknown) => Promise<unknown>, report: LibraryReport): Promise<void> {
  const known = new Set(await db.articles.toCollection().primaryKeys());
  for (const id of await db.bodies.toCollection().primaryKeys()) {
    if (known.has(id)) continue;
    const body = await db.bodies.get(id);
    const article = parseArticle(body?.article);
    if (!article) continue;
    await save(article);
    report.lostEntries += 1;
  }
}

export interface CheckLibraryOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Goes through the whole library, mends what does not fit together and says what it found. Nothing
 * is thrown away but bytes of pictures that belong to no article.
 * @param save saves an article whose entry was lost
 * @throws the `signal`'s reason when that ends it; what was mended by then stays mended
 */
export async function checkLibrary(db: ArchiveDatabase, save: (article: unknown) => Promise<unknown>, { signal, onProgress }: CheckLibraryOptions = {}): Promise<LibraryReport> {
  const report: LibraryReport = { articles: 0, lostTexts: [], lostEntries: 0, orphans: 0, lostPictures: 0, counts: 0, unindexed: 0 };
  const total = await db.articles.count();
  await restoreEntries(db, save, report);
  const [built, stored] = await Promise.all([db.segments.toCollection().primaryKeys(), db.postings.orderBy('segment').uniqueKeys()]);
  const withWords = new Set(stored);
  const segments = new Set(built.filter((segment) => withWords.has(segment)));
  for await (const rows of inBatches(db)) {
    signal?.throwIfAborted();
    const bodies = await db.bodies.bulkGet(rows.map((row) => row.id));
    report.lostTexts.push(...rows.filter((_, at) => !bodies[at]).map((row) => row.title));
    for (const row of rows) await checkPictures(db, row, report);
    await checkIndex(db, rows, segments, report);
    report.articles += rows.length;
    onProgress?.(report.articles, total);
  }
  await dropOrphans(db, report);
  await buildSegments(db);
  return report;
}
