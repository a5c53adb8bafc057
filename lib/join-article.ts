import type { Article } from './article';
import { joinPages, type ArticlePage } from './extract';

export interface Joined {
  article: Article;
  /** Numbers of the pages that could not be read. */
  missing: number[];
}

/** A page as what it is of an article: all of it, or one of its pages. @param pages all pages of the article, as `findPages` finds them */
export function asPart(article: Article, pages: readonly ArticlePage[], url: string): Article {
  const own = pages.find((page) => page.url === url);
  return own && pages.length > 1 ? { ...article, part: { pages: [own.number], total: pages.length } } : article;
}

/**
 * Reads the other pages of an article, one at a time, and joins them. A page that cannot be had is
 * left out and named.
 * @param readOther `null` for a page that cannot be had
 * @param onProgress called with the number of each page before it is read
 */
export async function joinArticle(shown: Article, pages: readonly ArticlePage[], readOther: (page: ArticlePage) => Promise<Article | null>, onProgress: (number: number) => void = () => undefined): Promise<Joined> {
  const read: { number: number; article: Article }[] = [];
  for (const page of pages) {
    onProgress(page.number);
    const article = page.url === shown.url ? shown : await readOther(page);
    if (article) read.push({ number: page.number, article });
  }
  const { part: _, ...joined } = joinPages(read.map(({ article }) => article), shown.url);
  const numbers = read.map(({ number }) => number);
  const missing = pages.map(({ number }) => number).filter((number) => !numbers.includes(number));
  return { article: missing.length > 0 ? { ...joined, part: { pages: numbers, total: pages.length } } : joined, missing };
}
