import { safeFile, type Image } from '../article';
import { tagOf, textOf } from './dom';
import { decodeLine } from './encoding';

const lazyAttributes = ['data-original', 'data-src', 'data-lazy-src', 'data-lazy', 'data-url'];
const furnitureName = /(?:^|[\W_])(?:blank|pixel|spacer|transparent|loading|1x1|icons?|logo|share|zalo|facebook|twitter|print|email|avatar|counter)(?:[\W_]|$)/i;
const smallestPicture = 48;
const largestPicture = 20_000;

const factor = (candidate: string[]) => Number.parseFloat(candidate[1] ?? '1') || 1;

/** The largest candidate of a `srcset`; `null` when it names none. */
function largest(srcset: string | null): string | null {
  const candidates = (srcset ?? '').split(/,\s+/).map((part) => part.trim().split(/\s+/));
  return candidates.filter((candidate) => candidate[0]).sort((a, b) => factor(b) - factor(a))[0]?.[0] ?? null;
}

/** The address of the picture for readers without scripts that stands beside a placeholder: with scripts on, a text. */
function twinAddress({ nextElementSibling: next }: Element): string | null {
  return next && tagOf(next) === 'NOSCRIPT' ? /\ssrc=["']([^"']+)/i.exec(textOf(next))?.[1]?.replaceAll('&amp;', '&') ?? null : null;
}

function address(element: HTMLImageElement): string | null {
  const best = (candidate: string | null) => {
    const url = candidate?.trim() ? safeFile(candidate, element.baseURI) : null;
    return url && !/(?:blank|spacer|placeholder|loading)\.(?:gif|png|svg)/i.test(url) ? url : null;
  };
  for (const name of lazyAttributes) {
    const url = best(element.getAttribute(name));
    if (url) return url;
  }
  return best(largest(element.getAttribute('data-srcset'))) ?? best(largest(element.getAttribute('srcset'))) ?? best(element.getAttribute('src')) ?? best(twinAddress(element));
}

const size = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/;

/** A size in CSS pixels the page states; `null` for none or for a percentage. */
function stated(element: HTMLImageElement, name: 'width' | 'height'): number | null {
  const styled = () => (element.hasAttribute('style') ? size.exec(element.style[name]) : null);
  const value = Number((size.exec(element.getAttribute(name) ?? '') ?? styled())?.[1] ?? Number.NaN);
  return Number.isFinite(value) && value <= largestPicture ? value : null;
}

/**
 * The picture an `<img>` shows, by its best address (lazy attributes and `srcset` before `src`).
 * @returns `null` for placeholders, tracking pixels and icons.
 */
export function readImage(element: HTMLImageElement): Image | null {
  const url = address(element);
  if (!url || /\.svg(?:[?#]|$)/i.test(url)) return null;
  const width = stated(element, 'width');
  const height = stated(element, 'height');
  if ((width ?? smallestPicture) < smallestPicture && (height ?? smallestPicture) < smallestPicture) return null;
  if (Math.min(width ?? 100, height ?? 100) <= 2) return null;
  // The real size tells where the page says nothing; a picture still loading has none.
  if (element.complete && element.naturalWidth > 0 && element.naturalWidth <= 2 && !lazyAttributes.some((name) => element.hasAttribute(name))) return null;
  if (width === null && height === null && furnitureName.test(url.slice(url.lastIndexOf('/') + 1))) return null;
  // What a lazy picture shows meanwhile says nothing of its size.
  const isNatural = width === null && height === null && element.naturalWidth >= smallestPicture && element.currentSrc === url;
  return {
    url,
    alt: decodeLine(element.getAttribute('alt') ?? '').slice(0, 1000),
    width: isNatural ? element.naturalWidth : width,
    height: isNatural ? element.naturalHeight : height,
  };
}
