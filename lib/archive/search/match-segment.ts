import { articleOf, followed, placeOf, placesOf, segmentSize, union, type Occurrences } from './occurrences';
import type { Query, Term, TextTerm } from './parse-query';
import type { Segment } from './segment';

/** Other words that may stand for a word: what it may be the beginning of, or a slip of. */
export type Alternatives = (folded: string, isOpen: boolean) => readonly string[];

const found = 1;
const exact = 2;
const inTitle = 4;
const titleEnd = placesOf('title')[1];

/** What a segment's articles are to a query; one entry an article. */
export interface SegmentMatches {
  /** Whether all that the text can answer holds. */
  isMatch: Uint8Array;
  /** 0 to 15: marks as typed count most, then all words side by side, then two of them, then that all are in the title. */
  rank: Uint8Array;
  /** Bits of the groups that only the list entry can decide. */
  open: Uint32Array;
}

/** Where a word stands. */
interface Places {
  /** Lists of its spellings. */
  lists: readonly Occurrences[];
  /** Those of the spellings as typed; `null` when every spelling is, for who types no marks asks for none. */
  exact: readonly Occurrences[] | null;
  /** All of it in order; made when it is needed. */
  all: () => Occurrences;
}

type FindPlaces = (word: TextTerm['words'][number], others: readonly string[]) => Places;

/** Looks a word up once, however many terms have it. */
function placesIn(segment: Segment): FindPlaces {
  const known = new Map<string, Places>();
  return (word, others) => {
    const key = `${word.exact} ${others.length}`;
    const before = known.get(key);
    if (before) return before;
    const own = segment.find(word.folded);
    const asTyped = word.exact === word.folded ? own.spellings : own.spellings.filter((spelling) => spelling.exact === word.exact);
    const found = [own, ...others.map(segment.find)];
    const lists = found.flatMap(({ spellings }) => spellings.map((spelling) => spelling.occurrences));
    const places = {
      lists,
      exact: asTyped.length === lists.length ? null : asTyped.map((spelling) => spelling.occurrences),
      all: () => (others.length === 0 ? own.all() : union(found.map((each) => each.all()))),
    };
    known.set(key, places);
    return places;
  };
}

/** Where some words stand side by side: the places of the first, in order. */
function phrase([first, ...rest]: readonly Places[]): Occurrences {
  return rest.reduce((found, next, at) => followed(found, next.all(), at + 1), first?.all() ?? new Int32Array());
}

/** Those places of a phrase where each word is spelt as typed. */
function asTyped(words: readonly Places[], found: Occurrences): Occurrences {
  return words.reduce((places, { exact: spelt }, distance) => (spelt === null ? places : followed(places, union(spelt), distance)), found);
}

function mark(term: TextTerm, places: Occurrences, bits: number, into: Uint8Array): void {
  const [start, end] = term.part ? placesOf(term.part) : [0, Infinity];
  for (let at = 0; at < places.length; at += 1) {
    const occurrence = places[at] ?? 0;
    const place = placeOf(occurrence);
    if (place < start || place >= end) continue;
    const article = articleOf(occurrence);
    into[article] = (into[article] ?? 0) | bits | (place < titleEnd ? inTitle : 0);
  }
}

/** What may stand for a word of a term; for one that is excluded nothing else does. */
export function othersOf(term: TextTerm, at: number, alternatives: Alternatives): readonly string[] {
  return term.isNegated ? [] : alternatives(term.words[at]?.folded ?? '', term.isOpen && at === term.words.length - 1);
}

function matchTerm(find: FindPlaces, term: TextTerm, alternatives: Alternatives): Uint8Array {
  const words = term.words.map((word, at) => find(word, othersOf(term, at, alternatives)));
  const flags = new Uint8Array(segmentSize);
  const [only] = words;
  const places = words.length === 1 ? only?.lists ?? [] : [phrase(words)];
  const typed = words.length === 1 ? only?.exact ?? places : places.map((list) => asTyped(words, list));
  places.forEach((list) => mark(term, list, found, flags));
  typed.forEach((list) => mark(term, list, found | exact, flags));
  if (term.isNegated) for (let article = 0; article < segmentSize; article += 1) flags[article] = flags[article] ? 0 : found | exact | inTitle;
  return flags;
}

function matchGroup(find: FindPlaces, group: readonly Term[], alternatives: Alternatives): Uint8Array {
  const flags = new Uint8Array(segmentSize);
  for (const term of group) {
    if (term.kind !== 'text') continue;
    const bits = matchTerm(find, term, alternatives);
    for (let article = 0; article < segmentSize; article += 1) flags[article] = (flags[article] ?? 0) | (bits[article] ?? 0);
  }
  return flags;
}

const asPhrase = (words: TextTerm['words']): TextTerm => ({ kind: 'text', words, part: null, isNegated: false, isOpen: false });

/** The words typed plainly one after the other, as one phrase and as pairs: where they stand side by side is likelier what was meant. */
function plainRuns(query: Query): { whole: TextTerm; pairs: TextTerm[] } | null {
  const words = query.groups.flatMap((group) => {
    const [term, second] = group.filter((each) => each.kind === 'text');
    return term && !second && !term.isNegated && !term.part ? term.words : [];
  });
  if (words.length < 2 || query.groups.length < 2) return null;
  return { whole: asPhrase(words), pairs: words.length > 2 ? words.slice(1).map((_, at) => asPhrase(words.slice(at, at + 2))) : [] };
}

/** Which articles of a segment match a query, and how well. */
export function matchSegment(segment: Segment, query: Query, alternatives: Alternatives): SegmentMatches {
  const find = placesIn(segment);
  const isMatch = new Uint8Array(segmentSize).fill(1);
  const rank = new Uint8Array(segmentSize);
  const open = new Uint32Array(segmentSize);
  const groups = query.groups.map((group) => ({ flags: matchGroup(find, group, alternatives), isOpen: group.some((term) => term.kind !== 'text') }));
  const runs = plainRuns(query);
  const isAdjacent = runs ? matchTerm(find, runs.whole, () => []) : null;
  const pairs = runs?.pairs.map((pair) => matchTerm(find, pair, () => [])) ?? [];
  for (let article = 0; article < segmentSize; article += 1) {
    let isExact = true;
    let isInTitle = true;
    groups.forEach(({ flags, isOpen }, at) => {
      const bits = flags[article] ?? 0;
      if (bits & found) {
        isExact &&= (bits & exact) !== 0;
        isInTitle &&= (bits & inTitle) !== 0;
      } else if (isOpen) {
        open[article] = (open[article] ?? 0) | (1 << at);
        // What the text itself does not say stands behind what it does.
        isExact = false;
        isInTitle = false;
      } else isMatch[article] = 0;
    });
    const isWhole = ((isAdjacent?.[article] ?? 0) & found) !== 0;
    const isPair = isWhole || pairs.some((pair) => ((pair[article] ?? 0) & found) !== 0);
    rank[article] = (isExact ? 8 : 0) | (isWhole ? 4 : 0) | (isPair ? 2 : 0) | (isInTitle ? 1 : 0);
  }
  return { isMatch, rank, open };
}
