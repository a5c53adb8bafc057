import { tidyLine } from '../text';
import { selectAll, textOf } from './dom';

export type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const articleType = /(?:Article|Posting|Report|Story|Review|Recipe)$/;
const mostNested = 4;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Many portals write raw line breaks into the strings of their JSON, some wrap it in a comment.
    const bare = text.replace(/^\s*(?:\/\/)?<!(?:\[CDATA\[|--)|(?:\/\/)?(?:\]\]|--)>\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' ');
    try {
      return JSON.parse(bare);
    } catch {
      return null;
    }
  }
}

/** All objects of a JSON-LD script that may describe the page, outermost first. */
function objectsIn(value: unknown, depth = 0): Fields[] {
  if (depth > mostNested) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((entry) => objectsIn(entry, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', '@list'].flatMap((name) => objectsIn(value[name], depth + 1))];
}

const isArticle = (fields: Fields) => [fields['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type));

/** What the page's JSON-LD says of its article, with the page's date where it gives the article none; without `@type` when it names no article. */
export function linkedData(root: Element): Fields {
  const objects = [...selectAll(root, 'script[type="application/ld+json" i]')].flatMap((script) => objectsIn(parse(textOf(script))));
  const articles = objects.filter(isArticle);
  return {
    datePublished: objects.find((fields) => String(fields['@type']).endsWith('Page') && fields['datePublished'])?.['datePublished'],
    ...articles.find((fields) => fields['headline'] !== undefined && fields['author'] !== undefined) ?? articles[0],
  };
}

/** A field that is text; `null` for anything else or nothing. */
export const textField = (value: unknown): string | null => (typeof value === 'string' ? decode(tidyLine(value)) || null : null);

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Some systems write their JSON as if it were HTML: "NH&#7852;T XUÂN". */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const tidyNames = (names: readonly string[]) => names.map(textField).filter((name) => name !== null);

/** Whom a field names as authors: people, and bodies (as many sites sign); accounts are told apart by the caller. */
export function authorNames(value: unknown): { people: string[]; bodies: string[] } {
  const people: string[] = [];
  const bodies: string[] = [];
  for (const entry of [value].flat(2)) {
    if (typeof entry === 'string') people.push(entry);
    if (!isFields(entry)) continue;
    const type = [entry['@type']].flat()[0];
    const parts = [textField(entry['givenName']), textField(entry['familyName'])].filter((part) => part !== null);
    const names = entry['name'] === undefined ? [parts.join(' ')] : [entry['name']].flat();
    const isBody = typeof type === 'string' && !/Person/i.test(type);
    for (const name of names) if (typeof name === 'string') (isBody ? bodies : people).push(name);
  }
  return { people: tidyNames(people), bodies: tidyNames(bodies) };
}
