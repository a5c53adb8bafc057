import { searchWords } from '../../text';
import type { TagRow } from '../rows';
import type { Query, Term, TextTerm } from './parse-query';

/** Whether a tag's name has the words of a term side by side; the last may still be being typed. */
function isNamed(name: readonly string[], { words, isOpen }: TextTerm): boolean {
  return name.some((_, start) => words.every(({ folded }, at) => {
    const word = name[start + at];
    return isOpen && at === words.length - 1 ? word?.startsWith(folded) : word === folded;
  }));
}

const isPlain = (term: Term): term is TextTerm => term.kind === 'text' && term.part === null && !term.isNegated;

/** The tags whose names have a term of each group. */
export function tagsNamed(query: Query, tags: Iterable<TagRow>): TagRow[] {
  if (query.groups.length === 0) return [];
  return [...tags].filter(({ name }) => {
    const words = searchWords(name.normalize('NFC')).map(({ folded }) => folded);
    return query.groups.every((group) => group.some((term) => isPlain(term) && isNamed(words, term)));
  });
}

/** A query whose words also find what carries a tag of that name: searching for "họp chi bộ" finds what the reader has tagged so. */
export function withTagNames(query: Query, tags: Iterable<TagRow>): Query {
  const named = tagsNamed(query, tags);
  if (named.length === 0) return query;
  const carrying = named.map(({ id }): Term => ({ kind: 'tag', value: id, isNegated: false, isWhole: true }));
  return { groups: query.groups.map((group) => [...group, ...carrying]) };
}
