import { searchedTexts, type Article } from '../../article';
import { searchWords, type SearchWord } from '../../text';
import type { Part } from './occurrences';
import { parseQuery, wantedTerms, type TextTerm } from './parse-query';

/** A part of a text, and whether the reader looked for it. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** Where hits stand in a text, in UTF-16 units. */
export type Hit = [start: number, end: number];

/** The words a typed query looks for, to mark them. */
export function termsOf(typed: string): TextTerm[] {
  return wantedTerms(parseQuery(typed));
}

function isHitAt(words: readonly SearchWord[], at: number, term: TextTerm): boolean {
  return term.words.every((wanted, offset) => {
    const word = words[at + offset];
    if (!word) return false;
    const isOpen = term.isOpen && offset === term.words.length - 1;
    return isOpen ? word.folded.startsWith(wanted.folded) : word.folded === wanted.folded;
  });
}

/**
 * Where some terms stand in a text, marks ignored; overlapping hits are one. The text must be NFC, as all of an article is.
 * @param part what the text is: terms that look into another part have no hits in it
 */
export function findHits(text: string, all: readonly TextTerm[], part: Part = 'body'): Hit[] {
  const terms = all.filter((term) => term.part === null || term.part === part);
  const words = searchWords(text);
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    for (const term of terms) {
      if (!isHitAt(words, at, term)) continue;
      const end = words[at + term.words.length - 1]?.end ?? word.end;
      const last = hits.at(-1);
      if (last && word.start <= last[1]) last[1] = Math.max(last[1], end);
      else hits.push([word.start, end]);
    }
  });
  return hits;
}

/** A text cut into hits and what lies between them. */
export function cutAtHits(text: string, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const [start, end] of hits) {
    if (start > last) pieces.push({ text: text.slice(last, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isHit: false });
  return pieces;
}

// A line of the list holds some forty characters: the hit has to stand in the first.
const before = 24;
const length = 180;

/** The place of an article that shows best why it was found: where most hits stand close together. `null` when its texts have none. */
export function hitsInContext(article: Article, note: string, terms: readonly TextTerm[]): Piece[] | null {
  let best: { text: string; hits: Hit[]; from: number; count: number } | null = null;
  const texts: [string, Part][] = [...searchedTexts(article).map((text): [string, Part] => [text, 'body']), [note, 'note']];
  for (const [text, part] of texts) {
    const hits = findHits(text, terms, part);
    for (const [start] of hits) {
      const count = hits.filter(([other]) => other >= start && other < start + length - before).length;
      if (!best || count > best.count) best = { text, hits, from: start, count };
    }
  }
  if (!best) return null;
  const space = best.text.lastIndexOf(' ', Math.max(0, best.from - before));
  const from = best.from <= before ? 0 : Math.max(space + 1, best.from - 2 * before);
  const to = Math.min(best.text.length, from + length);
  const cut = best.text.slice(from, to);
  const inside = best.hits.filter(([start, end]) => start >= from && end <= to).map(([start, end]): Hit => [start - from, end - from]);
  const pieces = cutAtHits(cut, inside);
  if (from > 0) pieces.unshift({ text: '… ', isHit: false });
  if (to < best.text.length) pieces.push({ text: '…', isHit: false });
  return pieces;
}
