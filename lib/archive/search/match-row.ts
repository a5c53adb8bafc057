import { fold, isoInVietnam, readDays, searchWords } from '../../text';
import { siteNames } from '../portal-memory';
import type { ArticleRow, CollectionRow, TagRow } from '../rows';
import type { Query, RowTerm } from './parse-query';

/** The reader's own order, which entries name by id. */
export interface Order {
  tags: ReadonlyMap<string, TagRow>;
  collections: ReadonlyMap<string, CollectionRow>;
}

/** What `is:` can ask of an entry. */
export const entryStates = {
  unread: (row) => row.readAt === null,
  read: (row) => row.readAt !== null,
  favourite: (row) => row.isFavourite,
  noted: (row) => row.hasNote,
  tagged: (row) => row.tags.length > 0,
  untagged: (row) => row.tags.length === 0,
  missing: (row) => row.pictures.missing > 0,
  changed: (row) => row.versions > 0 || row.link.state === 'changed',
  gone: (row) => row.link.state === 'gone',
  unreachable: (row) => row.link.state === 'unreachable',
} as const satisfies Record<string, (row: ArticleRow) => boolean>;

export type EntryState = keyof typeof entryStates;

const states: Readonly<Record<string, (row: ArticleRow) => boolean>> = entryStates;

/** The day an article counts under: of publication, or else of saving. */
export const dayOf = (row: ArticleRow) => (row.publishedAt ?? isoInVietnam(new Date(row.savedAt))).slice(0, 10);

const has = (text: string, wanted: string) => fold(text).includes(fold(wanted));

/** Names are compared without their quotation marks: a query cannot hold them. */
const bareName = (name: string) => name.normalize('NFC').replace(/["“”„«»]/g, '').trim();

const isNamed = (name: string, { value, isWhole }: RowTerm) => (isWhole ? bareName(name) === bareName(value) : has(name, value));

/** Whether a tag's name has some words side by side; the last may be the beginning of one. */
function isTagged(name: string, { value, isWhole }: RowTerm): boolean {
  if (isWhole) return bareName(name) === bareName(value);
  const [words, wanted] = [searchWords(name.normalize('NFC')), searchWords(value.normalize('NFC'))];
  if (wanted.length === 0) return fold(name) === fold(value);
  return words.some((_, start) => wanted.every(({ folded }, at) => {
    const word = words[start + at]?.folded;
    return at === wanted.length - 1 ? word?.startsWith(folded) : word === folded;
  }));
}

function isInCollection(id: string | null, wanted: string, order: Order): boolean {
  // Ring-proof: a broken import may have made two collections each other's parent.
  const seen = new Set<string>();
  for (let next = id; next !== null && !seen.has(next);) {
    seen.add(next);
    const collection = order.collections.get(next);
    if (!collection) return false;
    if (next === wanted || fold(collection.name) === fold(wanted)) return true;
    next = collection.parentId;
  }
  return false;
}

function holds(row: ArticleRow, term: RowTerm, order: Order): boolean {
  const { kind, value } = term;
  switch (kind) {
    case 'site':
      return siteNames(row.siteName, row.host).some((name) => isNamed(name, term));
    case 'tag':
      return row.tags.some((id) => id === value || isTagged(order.tags.get(id)?.name ?? '', term));
    case 'collection':
      return isInCollection(row.collectionId, value, order);
    case 'section':
      return isNamed(row.section ?? '', term);
    case 'before': {
      const days = readDays(value);
      return days !== null && dayOf(row) < days.from;
    }
    case 'after': {
      const days = readDays(value);
      return days !== null && dayOf(row) > days.to;
    }
    case 'is':
      return Object.hasOwn(states, fold(value)) && (states[fold(value)]?.(row) ?? false);
  }
}

const termHolds = (row: ArticleRow, term: RowTerm, order: Order) => holds(row, term, order) !== term.isNegated;

/**
 * Whether an entry is what a query wants, as far as the entry can tell.
 * @param open bits of the groups that the text has left open; all for a query that asks nothing of the text
 */
export function rowMatches(row: ArticleRow, query: Query, open: number, order: Order): boolean {
  return query.groups.every((group, at) => {
    const isOpen = (open & (1 << at)) !== 0;
    return !isOpen || group.some((term) => term.kind !== 'text' && termHolds(row, term, order));
  });
}

/** `open` for a query none of whose groups the text has answered. */
export const allOpen = 0x7f_ff_ff_ff;
