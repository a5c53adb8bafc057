import { articleId, type Article } from './article';
import { downloadPicture, openArticle, type ArchiveDatabase, type Picture } from './archive';
import { takeOver } from './handover';
import { isoInVietnam } from './text';

/** An article that a print or mail page was opened on. */
export interface ShownArticle {
  article: Article;
  /** ISO moment of saving; `null` when it is not in the archive. */
  savedAt: string | null;
  /** The picture behind an address, from the archive or else from its server; `null` when it cannot be had. */
  loadPicture(url: string): Promise<Picture | null>;
}

async function find(db: ArchiveDatabase, parameters: URLSearchParams) {
  const key = parameters.get('handover');
  const handed = key ? await takeOver(key) : null;
  // An address that names something handed over never names one of the archive: that would lead around its lock.
  const own = key === null ? parameters.get('id') : null;
  const id = handed ? await articleId(handed.canonicalUrl) : own;
  // Printing must work also where the archive does not.
  const version = Number(parameters.get('version')) || null;
  const saved = id ? await openArticle(db, id, handed ? null : version).catch(() => null) : null;
  const article = handed ?? saved?.article;
  return article ? { article, saved, isHanded: handed !== null } : null;
}

/**
 * The article a page's address names: `?id=` (and `&version=`) from the archive, `?handover=` as it was on the page.
 * @returns `null` when it is gone
 */
export async function findShownArticle(db: ArchiveDatabase, parameters: URLSearchParams): Promise<ShownArticle | null> {
  const found = await find(db, parameters);
  if (!found) return null;
  const { article, saved, isHanded } = found;
  return {
    article,
    savedAt: saved ? isoInVietnam(new Date(saved.savedAt)) : null,
    async loadPicture(url) {
      const stored = saved?.pictures.get(url)?.blob;
      if (stored) return { type: stored.type, bytes: await stored.arrayBuffer() };
      // A kept copy asks nobody for anything: what it lacks, its own page says and offers to fetch.
      if (!isHanded && saved?.pictures.get(url)?.state !== 'pending') return null;
      return downloadPicture(url).catch(() => null);
    },
  };
}
