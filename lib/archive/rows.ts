import type { Article, ArticlePart } from '../article';
import type { ArticleWords } from './search/article-words';

/** What a list shows of a saved article; small, so that thousands can be read at once. */
export interface ArticleRow {
  /** From the canonical address; see `articleId`. */
  id: string;
  canonicalUrl: string;
  title: string;
  siteName: string;
  host: string;
  /** The section the portal files it under, as written. */
  section: string | null;
  authors: string[];
  publishedAt: string | null;
  /** The first words of the article, for a list. */
  excerpt: string;
  /** What tells a text apart from another, whatever its address; see `textKey`. */
  textKey: string;
  /** Milliseconds since 1970, of the first saving. */
  savedAt: number;
  /** Of the latest saving. */
  updatedAt: number;
  /** Set while the article is in the trash. */
  deletedAt?: number;
  pictures: PictureCount;
  /** About what the text takes. */
  textBytes: number;
  pictureBytes: number;
  /** Ids of tags. */
  tags: string[];
  collectionId: string | null;
  isFavourite: boolean;
  /** When it was last read; `null` for unread. */
  readAt: number | null;
  hasNote: boolean;
  /** Older versions that are kept. */
  versions: number;
  link: LinkState;
  /** Ids of other addresses that it stands for, where its text stood as well; left out for none. */
  otherIds?: string[] | undefined;
  /** Its number in the search index; 0 while it is not in it. A changed article gets another. */
  textNumber: number;
  /** Grows with every change of any article: what an open list or a backup has not seen yet. */
  revision: number;
}

/** What a check of the article's address found last. */
export interface LinkState {
  state: 'unchecked' | 'alive' | 'changed' | 'gone' | 'unreachable';
  checkedAt: number | null;
  /** In place of one that has gone: the server's word that there is no page, its home page, another article, or a page without any. */
  seen?: 'no-page' | 'home' | 'another' | 'nothing' | undefined;
}

export interface PictureCount {
  total: number;
  kept: number;
  missing: number;
}

export interface BodyRow {
  id: string;
  article: Article;
}

/** An older version of an article; the current one is its body. */
export interface VersionRow {
  articleId: string;
  /** From 1, oldest first. */
  number: number;
  savedAt: number;
  article: Article;
}

export interface NoteRow {
  articleId: string;
  text: string;
  updatedAt: number;
}

export type MissingReason = 'not-found' | 'server-error' | 'network' | 'timeout' | 'not-a-picture' | 'too-large' | 'permission';

export interface PictureRow {
  articleId: string;
  url: string;
  /** Where it stands in the article. */
  position: number;
  state: 'pending' | 'kept' | 'missing';
  reason?: MissingReason;
  /** Size of a kept one. */
  bytes?: number;
}

export interface PictureBytesRow {
  articleId: string;
  url: string;
  type: string;
  /** Never a Blob: after a power cut Chromium kept rows whose Blobs were all unreadable. */
  bytes: ArrayBuffer;
}

/** An attachment that is wanted. */
export interface AttachmentRow {
  articleId: string;
  url: string;
  title: string;
  state: 'pending' | 'kept' | 'missing';
  reason?: MissingReason;
  /** Size of a kept one. */
  bytes?: number;
}

export interface AttachmentBytesRow {
  articleId: string;
  url: string;
  type: string;
  bytes: ArrayBuffer;
}

export interface ThumbnailRow {
  articleId: string;
  type: string;
  bytes: ArrayBuffer;
}

export const tagColours = ['green', 'blue', 'red', 'amber', 'violet', 'grey'] as const;
export type TagColour = (typeof tagColours)[number];

export interface TagRow {
  id: string;
  name: string;
  colour: TagColour;
}

export interface CollectionRow {
  id: string;
  name: string;
  /** `null` at the top. */
  parentId: string | null;
}

/** A search that is kept and shows whatever it finds. */
export interface SmartCollectionRow {
  id: string;
  name: string;
  query: string;
}

/** A list of addresses to be saved, one after the other; kept until it is put away, so that it goes on after the browser was closed. */
export interface JobRow {
  id: string;
  title: string;
  createdAt: number;
}

export type JobFailure = 'not-found' | 'server-error' | 'network' | 'timeout' | 'not-article';

/** One address of a job, and what the reader's older library knew of it. */
export interface JobItemRow {
  jobId: string;
  position: number;
  url: string;
  title: string;
  state: 'waiting' | 'saved' | 'present' | 'failed';
  reason?: JobFailure;
  /** Of the saved article. */
  articleId?: string;
  /** Which of its pages were read, where it was not all of them. */
  part?: ArticlePart;
  keep: KeptState;
}

/** What an import brings along besides the article. */
export interface KeptState {
  savedAt: number | null;
  tags: string[];
  folder: string[];
  isRead: boolean;
  isFavourite: boolean;
  note: string | null;
}

/** A backup, and what of the library was in it. */
export interface WrittenBackup {
  at: number;
  revision: number;
  file: string;
  /** Tags, collections and searches as they were. */
  order?: string;
}

/** How the library is backed up by itself; one row. */
export interface BackupRow {
  id: 'backup';
  every: 'never' | 'day' | 'week';
  /** The folder the reader picked; `null` for the browser's downloads. */
  folder: FileSystemDirectoryHandle | null;
  /** Of the last good one; `null` before the first. */
  last: WrittenBackup | null;
  /** One that was handed to the downloads of a browser that does not say what became of it; left out once the reader has seen the file. */
  handed?: WrittenBackup;
  /** Why the last attempt came to nothing; left out when it went well. */
  trouble?: 'permission' | 'failed';
  /** Grows with every change of the folder: a backup that was under way then says nothing of the new one. */
  place?: number;
  /** Files written into the folder, oldest first: a full one begins each set. */
  files: { name: string; isFull: boolean }[];
}

/** Numbers that only grow; one row, `library`. */
export interface CountersRow {
  id: 'library';
  textNumber: number;
  revision: number;
}

/** The words of an article that no segment of the index holds yet. */
export interface TailRow {
  number: number;
  words: ArticleWords;
}

/** A built segment of the search index. */
export interface SegmentRow {
  segment: number;
  /** Holds words of articles that have changed or gone. */
  isStale: boolean;
  /** When it was built, in milliseconds since 1970: tells one build of it from the next. */
  built: number;
}

/** The words of all segments without marks, with the number of articles each is in; one row. */
export interface VocabularyRow {
  id: 'vocabulary';
  words: string;
  counts: Uint32Array;
}
