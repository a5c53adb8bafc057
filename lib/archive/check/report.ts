/** What a check of the library has found and mended. */
export interface LibraryReport {
  articles: number;
  /** Entries whose text is not there or cannot be read: nothing can be mended there but to read the page again. */
  lostTexts: string[];
  /** Texts without an entry, which got theirs back. */
  lostEntries: number;
  /** Notes of articles that are not there; they stay where they are. */
  lostNotes: string[];
  /** Rows and bytes that belong to nothing. */
  orphans: number;
  /** Pictures that were said to be kept and are not; they are loaded again. */
  lostPictures: number;
  /** The same of attachments. */
  lostFiles: number;
  /** List pictures that were made anew. */
  thumbnails: number;
  /** Entries that said something wrong: counts, versions, a note, tags and collections that are not there. */
  counts: number;
  /** Articles that search did not know. */
  unindexed: number;
}

export const nothingFound = (): LibraryReport => ({ articles: 0, lostTexts: [], lostEntries: 0, lostNotes: [], orphans: 0, lostPictures: 0, lostFiles: 0, thumbnails: 0, counts: 0, unindexed: 0 });
