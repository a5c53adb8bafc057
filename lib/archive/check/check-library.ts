import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import type { Picture } from '../download-picture';
import type { ArticleRow } from '../rows';
import { buildSegments } from '../search/build-segments';
import { forgetText, indexArticle, indexTables, segmentOf } from '../search/index-article';
import { checkEntry, readNamed } from './check-entries';
import { dropOrphans, restoreEntries } from './check-orphans';
import { checkFiles, checkPictures } from './check-pictures';
import { readEach } from './read-each';
import { nothingFound, type LibraryReport } from './report';

export type { LibraryReport } from './report';

const atOnce = 200;

async function* inBatches(db: ArchiveDatabase): AsyncGenerator<ArticleRow[]> {
  let last = '';
  for (;;) {
    const ids = await db.articles.where('id').above(last).limit(atOnce).primaryKeys();
    if (ids.length > 0) yield (await readEach(db.articles, ids)).filter((row) => row !== undefined);
    if (ids.length < atOnce) return;
    last = ids.at(-1) ?? last;
  }
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

export interface CheckLibraryOptions {
  makeThumbnail: (picture: Picture) => Promise<Picture>;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Goes through the whole library, mends what does not fit together and says what it found. Nothing
 * is thrown away but what belongs to no article, and no text or note at all. A row that cannot be
 * read is passed over.
 * @throws the `signal`'s reason when that ends it; what was mended by then stays mended
 */
export async function checkLibrary(db: ArchiveDatabase, { makeThumbnail, signal, onProgress }: CheckLibraryOptions): Promise<LibraryReport> {
  const report = nothingFound();
  const total = await db.articles.count();
  await restoreEntries(db, report);
  const [built, stored, named] = await Promise.all([db.segments.toCollection().primaryKeys(), db.postings.orderBy('segment').uniqueKeys(), readNamed(db)]);
  const withWords = new Set(stored);
  const segments = new Set(built.filter((segment) => withWords.has(segment)));
  for await (const rows of inBatches(db)) {
    signal?.throwIfAborted();
    const bodies = await readEach(db.bodies, rows.map((row) => row.id));
    const isThere = new Set(await db.bodies.where('id').anyOf(rows.map((row) => row.id)).primaryKeys());
    for (const [at, row] of rows.entries()) {
      if (!bodies[at]) report.lostTexts.push(row.title);
      // What cannot be read would end a transaction that looks at it.
      if (bodies[at] || !isThere.has(row.id)) await checkPictures(db, row, makeThumbnail, report);
      await checkEntry(db, row, bodies[at]?.article, named, report);
    }
    await checkIndex(db, rows.filter((_, at) => bodies[at]), segments, report);
    report.articles += rows.length;
    onProgress?.(report.articles, total);
  }
  await checkFiles(db, report);
  await dropOrphans(db, report);
  await buildSegments(db);
  return report;
}
