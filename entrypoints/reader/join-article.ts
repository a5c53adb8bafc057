import type { Article } from '../../lib/article';
import { extractArticle, joinPages, type ArticlePage } from '../../lib/extract';

const patience = 20_000;

/** Another page of the site as a document, never run nor shown; `null` when it cannot be had. The browser parses it, so that no HTML string passes through our hands. */
function fetchDocument(url: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.timeout = patience;
    request.addEventListener('loadend', () => resolve(request.status === 200 ? request.responseXML : null));
    request.open('GET', url);
    request.send();
  });
}

async function readOther({ url }: ArticlePage): Promise<Article | null> {
  const other = await fetchDocument(url);
  return other && extractArticle(other, { url }).article;
}

export interface Joined {
  article: Article;
  /** Numbers of the pages that could not be read. */
  missing: number[];
}

/**
 * Fetches the other pages of an article, one at a time, and joins them. A page that cannot be had
 * is left out and named.
 * @param onProgress called with the number of each page before it is read
 */
export async function joinArticle(shown: Article, pages: readonly ArticlePage[], onProgress: (number: number) => void): Promise<Joined> {
  const read: Article[] = [];
  const missing: number[] = [];
  for (const page of pages) {
    onProgress(page.number);
    const article = page.url === shown.url ? shown : await readOther(page).catch(() => null);
    if (article) read.push(article);
    else missing.push(page.number);
  }
  return { article: joinPages(read, shown.url), missing };
}
