import { Dexie, type Table } from 'dexie';
import type { Article } from '../article';

/** What a list shows of a saved article; small, so that thousands can be read at once. */
export interface ArticleRow {
  /** From the canonical address; see `articleId`. */
  id: string;
  canonicalUrl: string;
  title: string;
  siteName: string;
  host: string;
  publishedAt: string | null;
  /** Title and site without marks, for the filter of a list. Never indexed. */
  searchKey: string;
  /** Milliseconds since 1970, of the first saving. */
  savedAt: number;
  /** Of the latest saving. */
  updatedAt: number;
  /** Set while a deletion can still be undone. */
  deletedAt?: number;
  pictures: PictureCount;
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

export type MissingReason = 'not-found' | 'server-error' | 'network' | 'timeout' | 'not-a-picture' | 'too-large' | 'permission';

export interface PictureRow {
  articleId: string;
  url: string;
  /** Where it stands in the article. */
  position: number;
  state: 'pending' | 'kept' | 'missing';
  reason?: MissingReason;
}

export interface PictureBytesRow {
  articleId: string;
  url: string;
  type: string;
  /** Never a Blob: after a power cut Chromium kept rows whose Blobs were all unreadable. */
  bytes: ArrayBuffer;
}

export interface ThumbnailRow {
  articleId: string;
  type: string;
  bytes: ArrayBuffer;
}

/** The reader's archive. Bodies, pictures and lists stand apart, for Dexie clones whole rows on reading. */
export class ArchiveDatabase extends Dexie {
  declare articles: Table<ArticleRow, string>;
  declare bodies: Table<BodyRow, string>;
  declare pictures: Table<PictureRow, [string, string]>;
  declare pictureBytes: Table<PictureBytesRow, [string, string]>;
  declare thumbnails: Table<ThumbnailRow, string>;

  constructor(name = 'ban-sach') {
    // Despite its name the option works in Firefox too, whose default lost whole young databases.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, savedAt, deletedAt',
      bodies: 'id',
      pictures: '[articleId+url], articleId, state',
      pictureBytes: '[articleId+url], articleId',
      thumbnails: 'articleId',
    });
  }
}
