import { readDays, searchWords } from '../../text';
import { entryStates } from './match-row';
import type { Part } from './occurrences';

/** A word or phrase that the text, or one part of it, must have. */
export interface TextTerm {
  kind: 'text';
  /** At least one. More than one must stand side by side. */
  words: { exact: string; folded: string }[];
  part: Part | null;
  isNegated: boolean;
  /** The last word may be the beginning of a longer one: it is still being typed. */
  isOpen: boolean;
}

/** What the list entry of an article must be. */
export interface RowTerm {
  kind: 'site' | 'tag' | 'before' | 'after' | 'is' | 'collection' | 'section';
  value: string;
  isNegated: boolean;
  /** The value is all of a name, not a part of it; quotation marks in the name do not count. */
  isWhole: boolean;
}

export type Term = TextTerm | RowTerm;

/** Groups that must all hold; of the terms of a group one suffices. */
export interface Query {
  groups: Term[][];
}

const parts: Readonly<Record<string, Part>> = { title: 'title', author: 'author', note: 'note' };
const rowKinds: readonly RowTerm['kind'][] = ['site', 'tag', 'before', 'after', 'is', 'collection', 'section'];
/** More than anybody types; a group is a bit of a number later. */
const mostGroups = 30;
const piece = /(-?)(?:([a-z]+):(=(?=["“”„«»]))?)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))/giu;

function textTerm(text: string, part: Part | null, isNegated: boolean, isOpen: boolean): TextTerm | null {
  const words = searchWords(text.normalize('NFC')).map(({ exact, folded }) => ({ exact, folded }));
  return words.length > 0 ? { kind: 'text', words, part, isNegated, isOpen } : null;
}

function toTerm(match: RegExpExecArray, isLast: boolean): Term | null {
  const [whole, minus, name = '', equals, quoted, bare = ''] = match;
  const isNegated = minus === '-';
  const field = name.toLowerCase();
  const value = quoted ?? bare;
  const kind = rowKinds.find((each) => each === field);
  const isWords = kind === 'is' ? !Object.hasOwn(entryStates, value.trim().toLowerCase()) : (kind === 'before' || kind === 'after') && !readDays(value);
  if (kind && !isWords) return value.trim() === '' ? null : { kind, value: value.trim(), isNegated, isWhole: equals !== undefined };
  const part = parts[field] ?? null;
  // What looks like an operator and is none is words: "16:00", "https://…".
  const text = name && !part ? whole.replace(/^-/, '') : value;
  const isUnfinished = isLast || bare.endsWith('*');
  return textTerm(text, part, isNegated, isUnfinished && quoted === undefined && !isNegated);
}

/**
 * A typed query. Words must all occur; quotes make a phrase; `-` excludes; `OR` between two terms
 * lets one suffice; `title:` `author:` `note:` look into one part; `site:` `tag:` `section:`
 * `collection:` `before:` `after:` `is:` look at the entry, with `:="…"` at a whole name; a word ending in
 * `*`, or the last one while it is typed, may be the beginning of a longer one. Nothing is an error: what cannot be
 * understood is searched as words.
 */
export function parseQuery(typed: string): Query {
  const matches = [...typed.matchAll(piece)];
  const groups: Term[][] = [];
  let joins = false;
  matches.forEach((match, at) => {
    if (match[0] === 'OR' && groups.length > 0 && at < matches.length - 1) {
      joins = true;
      return;
    }
    const term = toTerm(match, at === matches.length - 1 && !/\s$/.test(typed));
    if (!term) return;
    if (joins) groups.at(-1)?.push(term);
    else groups.push([term]);
    joins = false;
  });
  return { groups: groups.slice(0, mostGroups) };
}

/** The words a reader looks for, for marking them; those excluded are left out. */
export function wantedTerms(query: Query): TextTerm[] {
  return query.groups.flat().flatMap((term) => (term.kind === 'text' && !term.isNegated ? [term] : []));
}
