const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|zarsrc|mibextid|igshid|_ga|_gl|mc_[ce]id|ref_src)$/i;

/**
 * The address that tells two saved articles apart: without fragment, tracking parameters, `www.`,
 * default port or a trailing slash, and the same for http and https. Parameters that carry an
 * article's number stay.
 * @throws {TypeError} when `url` is not an absolute address.
 */
export function canonicalAddress(url: string): string {
  const address = new URL(url);
  // Piece by piece: URLSearchParams would rewrite what it leaves, and make another article of it.
  const query = address.search.slice(1).split('&').filter((piece) => piece && !tracking.test(piece.split('=')[0] ?? '')).join('&');
  const host = address.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  const path = address.pathname.replace(/\/+$/, '') || '/';
  return `https://${host}${path}${query && `?${query}`}`;
}

/** The hexadecimal SHA-256 of bytes, 64 digits. Needs a secure context, which pages of the extension are. */
export async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The key of a saved article: the first 32 hexadecimal digits of the SHA-256 of its canonical
 * address. Needs a secure context, which pages of the extension are.
 */
export async function articleId(url: string): Promise<string> {
  return (await fingerprint(new TextEncoder().encode(canonicalAddress(url)))).slice(0, 32);
}

const isHome = (address: URL) => address.pathname === '/' && address.search === '';
const site = (address: URL) => address.host.replace(/^(?:www|m|amp)\./, '');

/**
 * Where an article lives, given where it was read and where the page claims it lives. A claim is
 * believed only for the same site, so that a page cannot overwrite the copy of somebody else's, and
 * never for its home page: portals that name it everywhere would have one article in all.
 */
export function trustedCanonical(url: string, claimed: string): string {
  const own = URL.parse(url);
  const other = URL.parse(claimed);
  if (!own || !other || !/^https?:$/.test(other.protocol)) return url;
  if (isHome(other) && !isHome(own)) return url;
  return site(own) === site(other) ? other.href : url;
}
