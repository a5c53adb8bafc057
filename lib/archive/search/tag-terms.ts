import { searchWords } from '../../text';
import type { TagRow } from '../rows';
import type { Search } from './find-texts';
import type { Query, Term, TextTerm } from './parse-query';
import { isOneSlip } from './vocabulary';

/** Whether a word of a tag's name is the one that was typed, or as much as was typed of it. */
type IsWord = (word: string, typed: string) => boolean;

const isSame: IsWord = (word, typed) => word === typed;
const isNear: IsWord = (word, typed) => word === typed || (typed.length > 2 && isOneSlip(word, typed));

/** Whether a tag's name has the words of a term side by side; the last may still be being typed. */
function isNamed(name: readonly string[], { words, isOpen }: TextTerm, isWord: IsWord): boolean {
  return name.some((_, start) => words.every(({ folded }, at) => {
    const word = name[start + at];
    if (word === undefined) return false;
    return isWord(word, folded) || (isOpen && at === words.length - 1 && word.startsWith(folded));
  }));
}

const isPlain = (term: Term): term is TextTerm => term.kind === 'text' && term.part === null && !term.isNegated;

/**
 * A query whose words are also looked for in the names of tags: an article has the words of its tags
 * as it has those of its text.
 * @param isGuess forgives one slip of typing in them, as the text does when nothing is found
 */
export function withTagNames(query: Query, tags: Iterable<TagRow>, isGuess = false): Query {
  const named = [...tags].map(({ id, name }) => ({ id, words: searchWords(name.normalize('NFC')).map(({ folded }) => folded) }));
  const carrying = (group: readonly Term[]) => named
    .filter(({ words }) => group.some((term) => isPlain(term) && isNamed(words, term, isGuess ? isNear : isSame)))
    .map(({ id }): Term => ({ kind: 'tag', value: id, isNegated: false, isWhole: true }));
  return { groups: query.groups.map((group) => [...group, ...carrying(group)]) };
}

/** What a typed query searches for, in texts and tags, and where that finds nothing. */
export function searchFor(query: Query, tags: Iterable<TagRow>): Search {
  const all = [...tags];
  return { query: withTagNames(query, all), slipped: withTagNames(query, all, true) };
}
