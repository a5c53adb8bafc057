import { takeNumbers } from '../counters';
import type { ArchiveDatabase } from '../database';
import { forgetText, indexArticle, indexTables } from '../search/index-article';

/** The reader's note on an article; empty for none. */
export async function readNote(db: ArchiveDatabase, articleId: string): Promise<string> {
  return (await db.notes.get(articleId))?.text ?? '';
}

/**
 * Keeps a note; an empty one is removed. The article is found by its words from now on.
 * @param was what the note was when the writing began: if another window has written since, both are kept
 * @returns the note as it is now
 */
export async function writeNote(db: ArchiveDatabase, articleId: string, typed: string, now: number, was?: string): Promise<string> {
  return db.transaction('rw', [db.articles, db.bodies, db.notes, db.counters, ...indexTables(db)], async () => {
    const [row, body] = await Promise.all([db.articles.get(articleId), db.bodies.get(articleId)]);
    if (!row || !body) return typed;
    const stored = await readNote(db, articleId);
    const text = was === undefined || stored === was || stored === typed ? typed : [typed, stored].filter(Boolean).join('\n\n');
    const hasNote = text.trim() !== '';
    if (hasNote) await db.notes.put({ articleId, text, updatedAt: now });
    else await db.notes.delete(articleId);
    await forgetText(db, row.textNumber);
    const numbers = await takeNumbers(db, { revisions: 1, texts: 1 });
    await db.articles.put({ ...row, hasNote, ...numbers });
    await indexArticle(db, numbers.textNumber, body.article, text);
    return text;
  });
}
