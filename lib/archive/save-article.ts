import { articleId, pictures, type Article } from '../article';
import { fold } from '../text';
import type { ArchiveDatabase, ArticleRow, PictureRow } from './database';

export interface Saved {
  id: string;
  /** False when an older copy was replaced. */
  isNew: boolean;
}

function nextPictures(id: string, article: Article, before: readonly PictureRow[]): PictureRow[] {
  return pictures(article).map((image, position) => {
    const known = before.find((row) => row.url === image.url);
    return known?.state === 'kept' ? { ...known, position } : { articleId: id, url: image.url, position, state: 'pending' };
  });
}

/**
 * Keeps an article: text, list entry and the record of its pictures in one strict transaction, so
 * that after any crash it is wholly there or not at all. A copy of the same address is updated and
 * its pictures kept; one waiting to be deleted comes back.
 * @param now milliseconds since 1970
 * @throws Dexie's error when the database refuses; see `storageTrouble`.
 */
export async function saveArticle(db: ArchiveDatabase, article: Article, now: number): Promise<Saved> {
  // Everything that awaits something else than the database is done before the transaction opens.
  const id = await articleId(article.canonicalUrl);
  const searchKey = fold(`${article.title} ${article.site.name} ${article.site.host}`);
  return db.transaction('rw', [db.articles, db.bodies, db.pictures, db.pictureBytes, db.thumbnails], async () => {
    const existing = await db.articles.get(id);
    const before = await db.pictures.where('articleId').equals(id).toArray();
    const after = nextPictures(id, article, before);
    const gone = before.filter((row) => !after.some((next) => next.url === row.url)).map((row): [string, string] => [id, row.url]);
    await db.pictures.bulkDelete(gone);
    await db.pictureBytes.bulkDelete(gone);
    if (!after.some((picture) => picture.state === 'kept')) await db.thumbnails.delete(id);
    await db.pictures.bulkPut(after);
    const row: ArticleRow = {
      id,
      canonicalUrl: article.canonicalUrl,
      title: article.title,
      siteName: article.site.name,
      host: article.site.host,
      publishedAt: article.publishedAt,
      searchKey,
      savedAt: existing?.savedAt ?? now,
      updatedAt: now,
      pictures: { total: after.length, kept: after.filter((picture) => picture.state === 'kept').length, missing: 0 },
    };
    await db.articles.put(row);
    await db.bodies.put({ id, article });
    return { id, isNew: existing === undefined || existing.deletedAt !== undefined };
  });
}
