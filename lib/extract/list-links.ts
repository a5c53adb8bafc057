import { attributeOf, baseOf, bodyOf, nearest, selectAll } from './dom';
import { wordsOf } from './encoding';

/** A page of a section: its articles, and the page that goes on. */
export interface ListPage {
  articles: { title: string; url: string }[];
  /** `null` on the last page. */
  next: string | null;
}

const moreLabel = /^(?:xem (?:tiếp|thêm)|trang (?:sau|kế tiếp|tiếp|kế)(?: theo)?|tiếp(?: theo)?|sau|cũ hơn|bài cũ hơn|next(?: page)?|older(?: posts)?|[›»>]{1,2}|→)(?:\s*(?:[›»>→…]|\.\.\.)+)?$/i;
const frame = 'nav,header,footer,aside,[role="navigation"],[class*="menu" i],[class*="breadcrumb" i],[class*="sidebar" i]';
const mostLinks = 5000;
/** A title says more than the name of a section. */
const shortestTitle = 18;
const pageNumber = /[?&/](?:(?:page|trang|pg)[=/-]?\d{1,4}|p=?\d{1,3})(?:\.html?)?\/?(?:$|[?&#])/i;

// An article's address carries its number or ends like a file; a section's does neither.
const looksLikeArticle = (url: URL) => /\d{3,}|\.(?:s?html?|htm|aspx|epi|vnp|ldo|tpo)$/i.test(url.pathname + url.search) && !pageNumber.test(url.pathname + url.search);

const siteOf = (url: URL) => url.host.replace(/^www\./, '');

function addressOf(link: Element): URL | null {
  const url = URL.parse(attributeOf(link, 'href') ?? '', baseOf(link));
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/**
 * The articles a section's page lists, in its order, and where it goes on. Links of menus and
 * frames are passed over, and so are those of other sites.
 * @param url the address the page was read at
 */
export function findListPage(document: Document, url: string): ListPage {
  const page = bodyOf(document);
  const here = new URL(url);
  const articles = new Map<string, string>();
  let next: string | null = null;
  if (!page) return { articles: [], next };
  for (const link of [...selectAll(page, 'a[href]')].slice(0, mostLinks)) {
    const address = addressOf(link);
    if (!address || siteOf(address) !== siteOf(here)) continue;
    address.hash = '';
    const words = wordsOf(link);
    if ((moreLabel.test(words) || /\bnext\b/i.test(attributeOf(link, 'rel') ?? '')) && address.href !== here.href && !articles.has(address.href)) next ??= address.href;
    if (words.length < shortestTitle || !looksLikeArticle(address) || nearest(link, frame)) continue;
    const known = articles.get(address.href);
    if (known === undefined || known.length < words.length) articles.set(address.href, words);
  }
  return { articles: [...articles].map(([address, title]) => ({ title, url: address })), next };
}
