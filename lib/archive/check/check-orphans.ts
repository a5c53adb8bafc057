import { parseArticle } from '../../article/parse';
import type { ArchiveDatabase } from '../database';
import { importArticle } from '../import/import-article';
import { nothingKept } from '../import/apply-state';
import { readEach } from './read-each';
import type { LibraryReport } from './report';

/**
 * Texts whose entry was lost are saved as if anew, and of older versions of an article that is not
 * there the newest: a text is never thrown away. Nobody has asked their pages.
 */
export async function restoreEntries(db: ArchiveDatabase, report: LibraryReport): Promise<void> {
  const known = new Set(await db.articles.toCollection().primaryKeys());
  const bodies = (await db.bodies.toCollection().primaryKeys()).filter((id) => !known.has(id));
  const restore = async (value: unknown) => {
    const article = parseArticle(value);
    if (!article) return;
    await importArticle(db, article, nothingKept, Date.now());
    report.lostEntries += 1;
  };
  for (const id of bodies) await restore((await readEach(db.bodies, [id]))[0]?.article);
  const versions = new Set((await db.versions.orderBy('articleId').uniqueKeys()).map(String).filter((id) => !known.has(id) && !bodies.includes(id)));
  for (const id of versions) await restore((await db.versions.where('articleId').equals(id).last())?.article);
}

/** Takes out what belongs to nothing, but nobody's text or note. */
export async function dropOrphans(db: ArchiveDatabase, report: LibraryReport): Promise<void> {
  await db.transaction('rw', [db.articles, db.bodies, db.versions, db.pictures, db.pictureBytes, db.thumbnails, db.attachments, db.attachmentBytes], async () => {
    // A text that cannot be read may still be mended one day: its pictures stay with it.
    const ids = new Set((await Promise.all([db.articles.toCollection().primaryKeys(), db.bodies.toCollection().primaryKeys(), db.versions.orderBy('articleId').uniqueKeys()])).flat().map(String));
    for (const table of [db.pictures, db.pictureBytes, db.attachments, db.attachmentBytes]) {
      const gone = (await table.toCollection().primaryKeys()).filter(([id]) => !ids.has(id));
      await table.bulkDelete(gone);
      report.orphans += gone.length;
    }
    const thumbnails = (await db.thumbnails.toCollection().primaryKeys()).filter((id) => !ids.has(id));
    await db.thumbnails.bulkDelete(thumbnails);
    report.orphans += thumbnails.length;
  });
  await db.transaction('rw', [db.articles, db.tail], async () => {
    const numbers = new Set(await db.articles.orderBy('textNumber').keys());
    const words = (await db.tail.toCollection().primaryKeys()).filter((number) => !numbers.has(number));
    await db.tail.bulkDelete(words);
    report.orphans += words.length;
  });
  const ids = new Set(await db.articles.toCollection().primaryKeys());
  report.lostNotes.push(...(await db.notes.filter((note) => !ids.has(note.articleId) && note.text !== '').toArray()).map((note) => note.text));
}
