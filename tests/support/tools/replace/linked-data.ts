import type { Visitor } from './visit.ts';

type Change = Pick<Visitor, 'attribute'>;

const isKept = (key: string) => (key.startsWith('@') && key !== '@id') || key === 'inLanguage' || key === 'encodingFormat';
const isAddress = (value: string) => /^(?:https?:\/\/|\/)\S*$/i.test(value);
const literals = /"(?<text>(?:[^"\\]|\\.)*)"(?<colon>\s*:)?|(?<bare>[^"]+)/gsu;

/** Some systems write the strings of their JSON as HTML. */
const asText = (value: string) => (/[<&]/.test(value) ? new DOMParser().parseFromString(value, 'text/html').body.textContent : value);

function changedText(value: string, key: string, change: Change): string {
  if (isKept(key)) return value;
  return isAddress(value) ? change.attribute(value, 'address') : change.attribute(asText(value), 'text');
}

function changed(value: unknown, key: string, change: Change): unknown {
  if (typeof value === 'string') return changedText(value, key, change);
  if (Array.isArray(value)) return value.map((entry) => changed(entry, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name, change)]));
}

/** String by string, so that raw line breaks and what else is not allowed stay where they are. */
function changeBroken(source: string, change: Change): string {
  let key = '';
  return source.replace(literals, (all, ...rest) => {
    const { text, colon, bare } = rest.at(-1) as Partial<Record<'text' | 'colon' | 'bare', string>>;
    if (bare !== undefined) return /\p{L}/u.test(bare.replace(/\b(?:true|false|null|CDATA)\b/g, '')) ? change.attribute(bare, 'text') : bare;
    if (colon === undefined) return `"${changedText(text ?? '', key, change)}"`;
    key = text ?? '';
    return all;
  });
}

/** JSON-LD with all its strings changed. JSON that is broken stays broken in the same way: the extraction has to cope with it. */
export function changeLinkedData(source: string, change: Change): string {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return changeBroken(source, change);
  }
  return JSON.stringify(changed(data, '', change), null, 2).replaceAll('<', String.raw`\u003c`);
}
