import { fingerprint, trustedCanonical, type Article } from './article';
import { parseArticle } from './article/parse';
import { companionAt, companionPlace, type Companions } from './archive/import/companions';
import { extractArticle, findPages, type ArticlePage } from './extract';
import { asPart, joinArticle } from './join-article';
import { fromBase64 } from './render';
import { areasSetting } from './settings';

// For pages of the extension only: a worker has no XMLHttpRequest, and no other way leads from HTML
// to a document under our policy, which forbids HTML strings.

const patience = 30_000;

/** Why a page could not be read. */
export type ReadFailure = 'not-found' | 'server-error' | 'network' | 'timeout' | 'not-article';

/** A page that could not be read, with the reason. */
export class ReadError extends Error {
  readonly reason: ReadFailure;
  /** Where the answer came from, and the title it had: of a page without an article, else `null` and empty. */
  readonly arrived: string | null;
  readonly title: string;

  constructor(reason: ReadFailure, arrived: string | null = null, title = '') {
    super(`page not read: ${reason}`);
    this.reason = reason;
    this.arrived = arrived;
    this.title = title;
  }
}

function load(url: string, signal?: AbortSignal): Promise<{ document: Document | null; status: number; url: string }> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.timeout = patience;
    const stop = () => request.abort();
    signal?.addEventListener('abort', stop, { once: true });
    request.addEventListener('load', () => resolve({ document: request.responseXML, status: request.status, url: request.responseURL || url }));
    request.addEventListener('error', () => reject(new ReadError('network')));
    request.addEventListener('timeout', () => reject(new ReadError('timeout')));
    request.addEventListener('abort', () => reject(signal?.reason ?? new ReadError('network')));
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', stop));
    request.open('GET', url);
    request.send();
  });
}

/** A document out of HTML, neither run nor shown, and nothing of it loaded. @throws {ReadError} when the browser makes none of it */
export async function documentOf(html: Blob): Promise<Document> {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  try {
    const { document } = await load(address);
    if (!document) throw new ReadError('not-article');
    return document;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A page of the web as a document.
 * @param url of a host the reader has granted
 * @throws {ReadError} with the reason
 */
export async function fetchDocument(url: string, signal?: AbortSignal): Promise<{ document: Document; url: string }> {
  const { document, status, url: arrived } = await load(url, signal);
  if (status === 404 || status === 410) throw new ReadError('not-found');
  if (status >= 400) throw new ReadError('server-error');
  if (!document) throw new ReadError('not-article');
  return { document, url: arrived };
}

/** A page that was read while it was open nowhere. */
export interface FetchedArticle {
  article: Article;
  /** Whether the page says that the article goes on over other pages. */
  isPart: boolean;
  /** All its pages, this one among them; empty for an article on one. */
  pages: ArticlePage[];
}

function readDocument(document: Document, url: string, area: string | undefined): FetchedArticle | null {
  try {
    const element = area ? document.querySelector(area) : null;
    const found = (element && extractArticle(document, { url, area: element }).article) ?? extractArticle(document, { url }).article;
    const article = parseArticle(found);
    const pages = findPages(document, url);
    return article && { article: asPart(article, pages, url), isPart: pages.length > 1, pages };
  } catch {
    return null; // No page can be so odd that it ends a whole series.
  }
}

/** The article of a page that is open nowhere, where the reader has shown it on that site, else where it is found. @throws {ReadError} with the reason there is none */
export async function fetchPage(address: string, signal?: AbortSignal): Promise<FetchedArticle> {
  const { document, url } = await fetchDocument(address, signal);
  const { host } = new URL(url);
  const read = readDocument(document, url, (await areasSetting.get().catch(() => null))?.[host]);
  if (!read) throw new ReadError('not-article', url, `${document.title} ${document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''}`);
  const { article } = read;
  return { ...read, article: { ...article, url, canonicalUrl: trustedCanonical(url, article.canonicalUrl), site: { ...article.site, host } } };
}

/** Between two pages of an article: a portal is not to notice us. */
const pause = 1000;

/**
 * An article with all of its pages, read one after the other; one that cannot be had is left out, and
 * the article says which it has.
 * @throws {ReadError} with the reason there is none; the `signal`'s reason when that ends it
 */
export async function fetchArticle(address: string, signal?: AbortSignal): Promise<Article> {
  const { article, pages } = await fetchPage(address, signal);
  if (pages.length < 2) return article;
  const readOther = async ({ url }: ArticlePage) => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal?.throwIfAborted();
    return fetchPage(url, signal).then((page) => page.article, () => null);
  };
  const joined = await joinArticle(article, pages, readOther);
  signal?.throwIfAborted();
  return joined.article;
}

const addressed = ['href', 'src', 'data-src', 'data-original'];

/** Makes the addresses in a document whole: it came from a file, and our policy lets no `<base>` say where it once stood. Of what stood beside the file there is none on the web. */
function standAt(document: Document, url: string): void {
  for (const name of addressed) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const written = element.getAttribute(name) ?? '';
      if (companionPlace(written) !== null) {
        element.removeAttribute(name);
        continue;
      }
      const whole = /^[a-z][a-z\d+.-]*:/i.test(written) ? null : URL.parse(written, url);
      if (whole) element.setAttribute(name, whole.href);
    }
  }
}

/** Other sizes of a picture, where those stood beside the file too. */
function dropBesides(document: Document): void {
  for (const element of document.querySelectorAll('[srcset]')) {
    const [first = ''] = (element.getAttribute('srcset') ?? '').trim().split(/\s/);
    if (companionPlace(first) !== null) element.removeAttribute('srcset');
  }
}

/** An article out of HTML that came along with an export, and the pictures that stood in the HTML itself. */
export interface ReadHtml {
  article: Article;
  /** By the address the article knows each by. */
  pictures: Map<string, Blob>;
}

const inline = /^data:(image\/[\w+.-]+);base64,([A-Za-z0-9+/=\s]+)$/i;

/** The bytes of a `data:` address; `null` where they are none. */
function bytesOf(data: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(data);
  } catch {
    return null;
  }
}

const otherSources = ['srcset', 'data-srcset', 'data-original', 'data-src', 'data-lazy-src', 'data-lazy', 'data-url'];

/** Leaves a picture beside the page no way to the web, where it would be looked for in a wrong place. */
function takeFromWeb(image: Element): void {
  for (const name of otherSources) image.removeAttribute(name);
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
}

/**
 * Pictures inside the HTML, or saved beside it, get an address under the page's own, told by what
 * they show: an article names pictures by address, and a later copy of the page may have others in
 * their places.
 */
async function takeOwnPictures(document: Document, url: string, beside: Companions): Promise<Map<string, Blob>> {
  const pictures = new Map<string, Blob>();
  for (const image of document.querySelectorAll('img')) {
    const written = image.getAttribute('src') ?? '';
    const [, type, data] = inline.exec(written) ?? [];
    const place = companionPlace(written);
    const file = place === null ? null : companionAt(beside, place);
    const bytes = file ? new Uint8Array(await file.arrayBuffer()) : type && data ? bytesOf(data) : null;
    if (!bytes) continue;
    const address = `${url.replace(/#.*$/s, '')}#anh-${(await fingerprint(bytes)).slice(0, 16)}`;
    pictures.set(address, new Blob([bytes], { type: type ?? '' }));
    if (file) takeFromWeb(image);
    image.setAttribute('src', address);
    image.removeAttribute('srcset');
  }
  return pictures;
}

/** The article of a whole saved page, or of the bare text another product has kept of one. `null` when there is none in it. */
export async function readHtml(html: string | Blob, item: { url: string; title: string; pictures: Companions }): Promise<ReadHtml | null> {
  const isFragment = typeof html === 'string' && !/<html\b/i.test(html.slice(0, 5000));
  const document = await documentOf(new Blob([isFragment ? `<!doctype html><meta charset="utf-8"><body><article>${html}</article>` : html]));
  const pictures = await takeOwnPictures(document, item.url, item.pictures);
  standAt(document, item.url);
  dropBesides(document);
  if (isFragment) {
    document.title = item.title;
    const heading = document.createElement('h1');
    heading.textContent = item.title;
    document.querySelector('article')?.prepend(heading);
  }
  const area = isFragment ? document.querySelector('article') : null;
  const article = parseArticle(extractArticle(document, { url: item.url, ...(area && { area }) }).article);
  if (!article) return null;
  return { article: { ...article, title: isFragment ? item.title : article.title, url: item.url, canonicalUrl: trustedCanonical(item.url, article.canonicalUrl) }, pictures };
}
