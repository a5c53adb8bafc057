import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import { forgetText, indexArticle, indexTables } from '../search/index-article';

/** The reader's note on an article; empty for none. */
export async function readNote(db: ArchiveDatabase, articleId: string): Promise<string> {
  return (await db.notes.get(articleId))?.text ?? '';
}

/** Keeps a note; an empty one is removed. The article is found by its words from now on. */
export async function writeNote(db: ArchiveDatabase, articleId: string, text: string, now: number): Promise<void> {
  await db.transaction('rw', [db.articles, db.bodies, db.notes, db.counters, ...indexTables(db)], async () => {
    const [row, body] = await Promise.all([db.articles.get(articleId), db.bodies.get(articleId)]);
    if (!row || !body) return;
    const hasNote = text.trim() !== '';
    if (hasNote) await db.notes.put({ articleId, text, updatedAt: now });
    else await db.notes.delete(articleId);
    await forgetText(db, row.textNumber);
    const numbers = await takeNumbers(db, { revisions: 1, texts: 1 });
    await db.articles.put({ ...row, hasNote, ...numbers });
    await indexArticle(db, numbers.textNumber, body.article, text);
  });
}
