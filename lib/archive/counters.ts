import type { ArchiveDatabase } from './database';
import type { ArticleRow, CountersRow } from './rows';

/**
 * The next numbers of the library. Must be called inside a transaction that writes what they number,
 * so that no number is given twice or lost.
 * @returns the first of each that was taken
 */
export async function takeNumbers(db: ArchiveDatabase, wanted: { revisions: number; texts: number }): Promise<{ revision: number; textNumber: number }> {
  const now: CountersRow = (await db.counters.get('library')) ?? { id: 'library', textNumber: 0, revision: 0 };
  await db.counters.put({ id: 'library', textNumber: now.textNumber + wanted.texts, revision: now.revision + wanted.revisions });
  return { revision: now.revision + 1, textNumber: now.textNumber + 1 };
}

type Changeable = Omit<ArticleRow, 'id' | 'revision'>;
/** What becomes of a list entry; `deletedAt: null` takes it out of the trash. */
export type ArticleChange = Partial<Omit<Changeable, 'deletedAt'>> & { deletedAt?: number | null };

function changed(row: ArticleRow, { deletedAt, ...change }: ArticleChange, revision: number): ArticleRow {
  const next: ArticleRow = { ...row, ...change, revision };
  if (deletedAt === null) delete next.deletedAt;
  else if (deletedAt !== undefined) next.deletedAt = deletedAt;
  return next;
}

/** Changes list entries and gives them new revisions, in the caller's transaction or one of its own. Ids that are not there are passed over. */
export async function changeArticles(db: ArchiveDatabase, ids: readonly string[], change: ArticleChange | ((row: ArticleRow) => ArticleChange)): Promise<void> {
  await db.transaction('rw', [db.articles, db.counters], async () => {
    const rows = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const { revision } = await takeNumbers(db, { revisions: rows.length, texts: 0 });
    await db.articles.bulkPut(rows.map((row, at) => changed(row, typeof change === 'function' ? change(row) : change, revision + at)));
  });
}
