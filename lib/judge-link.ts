import { tidy, type Article } from './article';
import type { LinkFinding } from './archive/check-link';
import { ReadError } from './page-reading';

const isHome = (address: string) => new URL(address).pathname === '/';

/** A page there is no article in: the article's own, which scripts draw, a home page in its place, or something else. */
function judgeOther({ arrived, title }: ReadError, article: Article): LinkFinding {
  // There is the page, but we cannot read it: that is no loss of the original.
  if (tidy(title).includes(tidy(article.title))) return { state: 'alive' };
  return { state: 'gone', seen: arrived !== null && isHome(arrived) && !isHome(article.url) ? 'home' : 'nothing' };
}

/**
 * What an error says of the page of an article. Only a server can say that it has gone: one that is
 * silent may be down, and without a network nobody was asked at all.
 * @returns `null` where it says nothing
 * @throws an error that is no page's
 */
export function judgeLink(error: unknown, article: Article, isOnline: boolean): LinkFinding | null {
  if (!(error instanceof ReadError)) throw error;
  if (error.reason === 'not-found') return { state: 'gone', seen: 'no-page' };
  if (error.reason === 'not-article') return judgeOther(error, article);
  return isOnline || error.reason === 'server-error' ? { state: 'unreachable' } : null;
}
