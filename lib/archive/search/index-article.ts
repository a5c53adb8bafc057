import type { Article } from '../../article';
import type { ArchiveDatabase } from '../database';
import { articleWords } from './article-words';
import { segmentSize } from './occurrences';

/** The segment of the index that a `textNumber` belongs to. */
export const segmentOf = (number: number) => Math.floor(number / segmentSize);

/** Tables that `indexArticle` and `forgetText` write, for the transaction they are called in. */
export const indexTables = (db: ArchiveDatabase) => [db.tail, db.segments];

/** Makes search pass over a text, for good once its segment is built anew. In the caller's transaction. */
export async function forgetText(db: ArchiveDatabase, number: number): Promise<void> {
  await db.tail.delete(number);
  await db.segments.update(segmentOf(number), { isStale: true });
}

/** Puts a text into the index, in the caller's transaction: a row of its own, which a segment takes up later. */
export async function indexArticle(db: ArchiveDatabase, number: number, article: Article, note: string): Promise<void> {
  await db.tail.put({ number, words: articleWords(article, note) });
}
