import { findDate, findWrittenDate, hasLetter } from '../text';
import { attributeOf, selectAll, selectOne } from './dom';
import { decodeLine, wordsOf } from './encoding';
import { authorNames, linkedData, textField } from './linked-data';

/** What a page says of itself in its head: claims, each weaker than what stands beside the article. */
export interface Metadata {
  titles: string[];
  siteName: string | null;
  canonical: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** People only: `meta[name=author]` is left out, for it names the publisher. */
  authors: string[];
  /** Bodies that the head names as authors, mostly the site itself. */
  bodies: string[];
  /** What `meta[name=author]` says: worth something only where the page shows it as a byline too. */
  claimedAuthor: string | null;
  description: string | null;
  /** Whether the page calls itself an article. */
  isArticle: boolean;
  category: string | null;
}

const notAWriter = /\.\w{2,}$|^(?:admin|administrator|webmaster|quản trị|quan ?tri|editor|editorial|staff|newsroom|redaktion|redacción|redazione|rédaction)/i;

/** Every `<meta>` of the page by its name, property or itemprop; the first of a name counts. */
function readMeta(root: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of selectAll(root, 'meta[content]')) {
    const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop'))?.toLowerCase();
    if (!name || found.has(name)) continue;
    const content = decodeLine(attributeOf(element, 'content') ?? '');
    if (content) found.set(name, content);
  }
  return found;
}

const writers = (names: readonly string[]) => [...new Set(names.filter((name) => name.length <= 120 && hasLetter(name) && !notAWriter.test(name)))].slice(0, 20);

const dateNames = ['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date.created', 'dc.date', 'date'];

// Drupal writes "Thu, 09/25/2025 - 11:38" for Americans.
const monthFirst = /(\d+)\/(\d+)\//;
const claimedDate = (claim: string) => findDate(claim)?.iso ?? findWrittenDate(claim) ?? findDate(claim.replace(monthFirst, '$2/$1/'))?.iso ?? null;

/** The first claim that names its zone; else the first with a time, else the first. */
function mostExact(claims: readonly (string | null | undefined)[]): string | null {
  const dates = claims.flatMap((claim) => (claim ? [{ claim, iso: claimedDate(claim) }] : [])).filter(({ iso }) => iso !== null);
  const zoned = dates.find(({ claim, iso }) => (iso?.length ?? 0) > 10 && /(?:z|[+-]\d\d:?\d\d)$/i.test(claim));
  return (zoned ?? dates.find(({ iso }) => (iso?.length ?? 0) > 10) ?? dates[0])?.iso ?? null;
}

const asDate = (value: string | null | undefined) => (value ? claimedDate(value) : null);

const longestTitle = 1000;

/** The pieces of a page's title between " - ", " | " and the like. */
function titleParts(title: string): string[] {
  return title.split(/\s+[-|–—·«»:]+\s+/);
}

/** A claimed title, and the same without the site's name behind it. */
function withoutSite(title: string | null): string[] {
  const parts = title && title.length < longestTitle ? titleParts(title) : [];
  return title && parts.length > 1 ? [title, title.slice(0, title.length - (parts.at(-1)?.length ?? 0)).replace(/[\s|–—·«»:-]+$/, ''), parts[0] ?? ''] : [title ?? ''];
}

/** Reads the head of a page: `<meta>`, JSON-LD, `<title>` and the canonical link. */
export function readMetadata(root: Element): Metadata {
  const meta = readMeta(root);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const data = linkedData(root);
  const authors = authorNames(data['author']);
  const title = selectOne(root, 'head > title');
  const pageTitle = title ? wordsOf(title) : '';
  const parts = titleParts(pageTitle.slice(0, longestTitle));
  const canonical = selectOne(root, 'link[rel="canonical"][href]');
  // Blogger gives its blog's name there, and "Name: Title" as the page's.
  const shared = first('og:title');
  const blog = shared && pageTitle.startsWith(`${shared}: `) ? shared : null;
  return {
    titles: [textField(data['headline']), ...[blog ? pageTitle.slice(blog.length + 2) : shared, first('twitter:title', 'dc.title'), pageTitle].flatMap(withoutSite)]
      .filter((title): title is string => Boolean(title)),
    siteName: first('og:site_name', 'application-name') ?? blog ?? (parts.length > 1 ? parts.at(-1) ?? null : null),
    canonical: (canonical && attributeOf(canonical, 'href')) ?? first('og:url'),
    publishedAt: mostExact([...dateNames.map((name) => meta.get(name)), textField(data['datePublished']), textField(data['dateCreated'])]),
    modifiedAt: asDate(first('article:modified_time', 'og:updated_time', 'datemodified')) ?? asDate(textField(data['dateModified'])),
    authors: writers(authors.people),
    bodies: authors.bodies.slice(0, 5),
    claimedAuthor: first('author', 'parsely-author', 'dc.creator', 'cxenseparse:author'),
    description: first('og:description', 'description') ?? textField(data['description']),
    isArticle: /^article/i.test(meta.get('og:type') ?? '') || data['@type'] !== undefined,
    category: first('article:section') ?? textField([data['articleSection']].flat()[0]),
  };
}
