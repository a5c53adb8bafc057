import type { Article } from '../../lib/article';
import { extractArticle, type ArticlePage } from '../../lib/extract';
import { joinArticle, type Joined } from '../../lib/join-article';

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

/** Fetches the other pages of an article and joins them. @param onProgress called with the number of each page before it is read */
export const joinShown = (shown: Article, pages: readonly ArticlePage[], onProgress: (number: number) => void): Promise<Joined> =>
  joinArticle(shown, pages, (page) => readOther(page).catch(() => null), onProgress);
