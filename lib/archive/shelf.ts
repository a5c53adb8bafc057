import { articleId, type Article } from '../article';
import type { ArchiveDatabase } from './database';
import { leaderOf } from './other-addresses';
import type { ArticleRow, MissingReason } from './rows';
import { findArticles } from './search/find-articles';

/**
 * The saved articles, newest first; those a query finds, best first.
 * @param query see `parseQuery`; empty for all
 */
export async function listArticles(db: ArchiveDatabase, query: string, limit: number): Promise<ArticleRow[]> {
  if (query.trim() !== '') return (await findArticles(db, query, limit)).rows;
  return db.articles.orderBy('savedAt').reverse() // eslint-disable-line unicorn/no-array-reverse -- a Dexie collection
    .filter((row) => row.deletedAt === undefined)
    .limit(limit).toArray();
}

/** How many articles are saved, those waiting to be deleted left out. */
export async function countArticles(db: ArchiveDatabase): Promise<number> {
  return (await db.articles.count()) - (await db.articles.where('deletedAt').above(0).count());
}

const isLive = (row: ArticleRow | undefined): row is ArticleRow => row !== undefined && row.deletedAt === undefined;

/** The article that is saved under an address, also where it stands for that beside its own; `null` for none. */
export async function savedUnder(db: ArchiveDatabase, url: string): Promise<string | null> {
  const id = await articleId(url);
  if (isLive(await db.articles.get(id))) return id;
  return (await leaderOf(db, id))?.id ?? null;
}

/** Which of some addresses are saved; the answer holds them as they were given. */
export async function savedAmong(db: ArchiveDatabase, urls: readonly string[]): Promise<string[]> {
  const ids = await Promise.all(urls.map((url) => articleId(url)));
  const own = await db.articles.bulkGet(ids);
  const others = (await db.articles.where('otherIds').anyOf(ids.filter((_, at) => !isLive(own[at]))).toArray()).filter(isLive);
  const stoodFor = new Set(others.flatMap((row) => row.otherIds ?? []));
  return urls.filter((_, at) => isLive(own[at]) || stoodFor.has(ids[at] ?? ''));
}

export interface SavedPicture {
  /** `null` while it waits or when it is missing. */
  blob: Blob | null;
  state: 'pending' | 'kept' | 'missing';
  reason: MissingReason | null;
}

export interface SavedArticle {
  row: ArticleRow;
  /** When the shown version was saved; milliseconds since 1970. */
  savedAt: number;
  article: Article;
  /** By address. */
  pictures: Map<string, SavedPicture>;
}

/**
 * A saved article with its pictures, needing no network.
 * @param version an older version; `null` for the current one
 * @returns `null` when there is none of this id or version
 */
export async function openArticle(db: ArchiveDatabase, id: string, version: number | null = null): Promise<SavedArticle | null> {
  const [row, body, older, pictures, bytes] = await Promise.all([
    db.articles.get(id),
    db.bodies.get(id),
    version === null ? undefined : db.versions.get([id, version]),
    db.pictures.where('articleId').equals(id).toArray(),
    db.pictureBytes.where('articleId').equals(id).toArray(),
  ]);
  const shown = version === null ? body : older;
  if (!row || !shown) return null;
  const stored = new Map(bytes.map((each) => [each.url, new Blob([each.bytes], { type: each.type })]));
  return {
    row,
    savedAt: older?.savedAt ?? row.updatedAt,
    article: shown.article,
    pictures: new Map(pictures.map(({ url, state, reason }) => [url, { blob: stored.get(url) ?? null, state, reason: reason ?? null }])),
  };
}

/** The list picture of an article, or `null` when it has none. */
export async function thumbnail(db: ArchiveDatabase, id: string): Promise<Blob | null> {
  const row = await db.thumbnails.get(id);
  return row ? new Blob([row.bytes], { type: row.type }) : null;
}
