import type { Article, ArticlePart } from '../article';
import type { PictureCount } from '../archive/rows';
import type { StorageTrouble } from '../archive/storage-trouble';

/** What can be done with the article of a page. */
export type Action = 'read' | 'save' | 'print' | 'mail';

/** Everything that can keep an action from being done, as the reader is told it. */
export type Trouble =
  | StorageTrouble
  | 'not-article' | 'page-blocked' | 'page-pdf' | 'page-file' | 'page-gone'
  /** The extension was updated under an open page. */
  | 'outdated'
  | 'unknown';

export interface SaveReport {
  id: string;
  pictures: PictureCount;
  /** Which of the article's pages were saved, where it is not all of them; in the answer to a saving. */
  part?: ArticlePart | undefined;
  /** Whether a copy with more of its pages was there already, and stays. */
  isFullerKept?: boolean;
}

/** What a page is, before anything is done with it. */
export interface Assessment {
  title: string;
  siteName: string;
  isSaved: boolean;
}

/** What a script on a newspaper's page may ask of the background: nothing that reads or changes other articles. */
export interface ContentRequests {
  'page/act': { request: { action: Action }; reply: SaveReport | null };
  'archive/saved-among': { request: { urls: string[] }; reply: string[] };
  'archive/open': { request: { url: string }; reply: null };
}

/** What only the extension's own pages may ask. */
export interface PageRequests {
  'tab/assess': { request: { tabId: number }; reply: Assessment };
  'tab/act': { request: { tabId: number; action: Action }; reply: SaveReport | null };
  'pictures/resume': { request: object; reply: null };
  /** Much was written, or the trash emptied: pictures are to be loaded, search segments built, the size of the library noted. */
  'archive/upkeep': { request: { isEmptied: boolean }; reply: null };
}

/** What the background tells the reader script of a tab. */
export interface ReaderRequests {
  'reader/ping': { request: object; reply: 'reader' };
  'reader/toggle': { request: object; reply: 'opened' | 'closed' | 'not-article' };
  'reader/capture': { request: object; reply: Captured };
  /** Says on the page why something could not be done, unless the open reader says so itself. */
  'reader/notice': { request: { trouble: Trouble }; reply: null };
  'reader/progress': { request: { id: string; pictures: PictureCount }; reply: null };
}

/** A page as the reader script found it. */
export type Captured = { kind: 'article'; article: Article; url: string } | { kind: 'not-article' } | { kind: 'pdf' };

export type Reply<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };
