import { findDate, tidyLine } from '../text';

/** What a page says of itself in its head: claims, each weaker than what stands beside the article. */
export interface Metadata {
  titles: string[];
  siteName: string | null;
  canonical: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  authors: string[];
  category: string | null;
}

/** The text of the first `<meta>` of these names or properties that says something. */
function meta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
    const content = tidyLine(element?.getAttribute('content') ?? '');
    if (content) return content;
  }
  return null;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first JSON-LD object that describes an article; broken JSON is passed over. */
function linkedData(document: Document): Fields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue; // Many portals write raw line breaks into the strings of their JSON.
    }
    const found = [data].flat().flatMap((entry) => (isFields(entry) ? [entry, entry['@graph']].flat() : []))
      .find((entry) => isFields(entry) && /Article|NewsArticle|BlogPosting/.test(String(entry['@type'])));
    if (isFields(found)) return found;
  }
  return {};
}

function personNames(value: unknown): string[] {
  return [value].flat().flatMap((entry) => {
    if (!isFields(entry) || entry['@type'] !== 'Person' || typeof entry['name'] !== 'string') return [];
    const name = tidyLine(entry['name']);
    // A domain, an account or a role is no writer.
    return name && !/\.\w{2,}$|^(?:admin|administrator|webmaster|quản trị)/iu.test(name) ? [name] : [];
  });
}

const asText = (value: unknown) => (typeof value === 'string' ? tidyLine(value) || null : null);
const asDate = (value: string | null) => (value ? findDate(value)?.iso ?? null : null);

/** Reads the head of a page: `<meta>`, JSON-LD, `<title>` and the canonical link. `meta[name=author]` is left out: it names the publisher. */
export function readMetadata(document: Document): Metadata {
  const data = linkedData(document);
  const pageTitle = tidyLine(document.title);
  const parts = pageTitle.split(/\s+[-|–]\s+/);
  return {
    titles: [asText(data['headline']), meta(document, 'og:title'), pageTitle, parts.length > 1 ? parts[0] : null]
      .filter((title): title is string => Boolean(title)),
    siteName: meta(document, 'og:site_name', 'application-name') ?? (parts.length > 1 ? parts.at(-1) ?? null : null),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url'),
    publishedAt: asDate(meta(document, 'article:published_time', 'datePublished', 'pubdate')) ?? asDate(asText(data['datePublished'])),
    modifiedAt: asDate(meta(document, 'article:modified_time', 'dateModified')),
    authors: personNames(data['author']),
    category: meta(document, 'article:section') ?? asText(data['articleSection']),
  };
}
