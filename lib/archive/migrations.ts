import type { Transaction } from 'dexie';
import type { ArticleRow, CountersRow } from './rows';

/**
 * Version 2: order, versions and search. Only what costs little is done here, for all waits until
 * it is done; what needs the texts, `completeArticles` adds by and by. Rows that wait for that have
 * the text number 0.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  let revision = 0;
  await transaction.table<ArticleRow>('articles').toCollection().modify((row) => {
    revision += 1;
    const added: Omit<ArticleRow, 'id' | 'canonicalUrl' | 'title' | 'siteName' | 'host' | 'publishedAt' | 'savedAt' | 'updatedAt' | 'pictures'> = {
      section: null, authors: [], excerpt: '', textKey: '', textBytes: 0, pictureBytes: 0, tags: [], collectionId: null, isFavourite: false, readAt: null,
      hasNote: false, versions: 0, link: { state: 'unchecked', checkedAt: null }, textNumber: 0, revision,
    };
    Object.assign(row, added);
    delete (row as { searchKey?: string }).searchKey; // The index has taken its place.
  });
  await transaction.table<CountersRow>('counters').put({ id: 'library', textNumber: 0, revision });
}
