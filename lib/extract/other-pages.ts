import { attributeOf, baseOf, bodyOf, isBefore, nearest, selectAll } from './dom';
import { wordsOf } from './encoding';
import { weighTexts } from './weigh-texts';

/** One page of an article that is split over several. */
export interface ArticlePage {
  number: number;
  url: string;
}

const mostPages = 30;
const mostLinks = 3000;
// ?page=2, ?trang=2, /trang-2.html, /page/2, bai-viet-p2.html, bai-viet_2.htm
const inQuery = /([?&](?:page|trang|p|pg|paged|pageno)=)(\d{1,3})(?=&|$)/i;
const inPath = /((?:\/(?:page|trang)[/-]|[-_](?:p|page|trang)-?|_))(\d{1,2})(?=\/?$|\.\w{2,5}$)/i;
const nextLabel = /^(?:trang (?:sau|tiếp|kế|tiếp theo)|tiếp(?: theo)?|sau|next(?: page)?|[›»>]{1,2}|→)$/i;

interface Place {
  /** The address without its page number: the same for all pages of one article. */
  key: string;
  number: number;
  at: (number: number) => string;
}

/** Where in its article an address stands; page 1 where it names none. */
function placeOf(url: string): Place {
  const bare = url.replace(/#.*$/, '');
  const query = inQuery.exec(bare);
  const [path = ''] = bare.split('?');
  const found = query ?? inPath.exec(path);
  if (!found) return { key: bare, number: 1, at: () => bare };
  const [whole, before = '', digits = ''] = found;
  const start = found.index;
  const rest = bare.slice(start + whole.length);
  // The first page of most systems has no number: "?page=2" goes with nothing at all.
  const key = bare.slice(0, start) + (query && before.startsWith('?') && rest.startsWith('&') ? `?${rest.slice(1)}` : rest);
  return { key, number: Number(digits), at: (number) => `${bare.slice(0, start)}${before}${number}${rest}` };
}

/**
 * The pages of the article that this page is one of, in order and with this one; a list's "xem tiếp"
 * leads to another address and is none of them.
 * @param url the address the page was read at
 * @returns an empty list for an article on one page
 */
export function findPages(document: Document, url: string): ArticlePage[] {
  const page = bodyOf(document);
  if (!page) return [];
  // A pager stands under the article's first words, menus above.
  const first = weighTexts(page).texts[0]?.node ?? null;
  const here = placeOf(url);
  const others = new Map<number, Place & { url: string }>();
  for (const link of [...selectAll(page, 'a[href]')].slice(0, mostLinks)) {
    const words = wordsOf(link);
    if (!/^\d{1,2}$/.test(words) && !nextLabel.test(words)) continue;
    const address = URL.parse(attributeOf(link, 'href') ?? '', baseOf(link))?.href.replace(/#.*$/, '');
    if (!address || address === url.replace(/#.*$/, '')) continue;
    const place = placeOf(address);
    if (place.key !== here.key || place.number === here.number || place.number < 1 || place.number > mostPages) continue;
    if (words !== String(place.number) && !nextLabel.test(words)) continue;
    if ((first && isBefore(link, first)) || nearest(link, '[class*="comment" i],[id*="comment" i]')) continue;
    others.set(place.number, { ...place, url: address });
  }
  const [any] = others.values();
  if (!any) return [];
  const last = Math.max(here.number, ...others.keys());
  const numbered = here.number > 1 ? here : any;
  return Array.from({ length: last }, (_, at) => at + 1).map((number) => ({
    number,
    url: number === here.number ? url : others.get(number)?.url ?? (number === 1 ? here.key : numbered.at(number)),
  }));
}
