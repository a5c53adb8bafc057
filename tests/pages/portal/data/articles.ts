import { briefs } from './briefs.ts';
import { neighbours } from './neighbours.ts';
import { seedArticle } from './seed-article.ts';
import type { Article } from '../types.ts';

/** Newest first, as every list of the portal shows them. */
export const allArticles: readonly Article[] = [seedArticle, ...neighbours, ...briefs].toSorted((a, b) =>
  b.publishedAt.localeCompare(a.publishedAt),
);

/** Compared by slug because the seed has several ids. */
export function relatedTo(article: Article): readonly Article[] {
  return allArticles
    .filter((other) => other.category === article.category && other.slug !== article.slug)
    .slice(0, 10);
}
