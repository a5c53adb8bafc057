import { runTest } from '../find-leaks.ts';
import { addressBook } from './addresses.ts';
import type { Kind } from './attributes.ts';
import { type Collected, collectWords } from './collect-words.ts';
import { lineAround } from './line-around.ts';
import { changeLinkedData } from './linked-data.ts';
import { type Replaced, replaceText } from './replace-text.ts';
import { visit, type Visitor } from './visit.ts';

const largestStyle = 2000;
/** What was in a page, and the phrases of it that stayed. */
export interface Changed extends Collected {
  kept: string[];
}

/** Replaces every word of the page but its labels. */
export function changePage(page: Document, family: string, ownHost: string): Changed {
  const originals = collectWords(page);
  const isTold = runTest(originals.texts);
  const book = addressBook(family, ownHost);
  const kept = new Set<string>();
  const note = (replaced: Replaced) => {
    for (const phrase of replaced.kept) kept.add(phrase);
    return replaced.text;
  };
  const set = (value: string) => value.replace(/[^\s,]\S*/g, (part) => (/^[\d.]+[wx],?$/.test(part) ? part : book.address(part)));
  const style = (source: string) => source.replace(/\/\*.*?\*\//gsu, '').replace(
    /url\(\s*(?<quote>["']?)(?<address>.*?)\k<quote>\s*\)|(?<mark>["'])(?<words>.*?)\k<mark>/gsu,
    (_, quote: string, address: string | undefined, mark: string, words: string) =>
      (address === undefined ? mark + note(replaceText(words, book)) + mark : `url(${quote}${book.address(address)}${quote})`),
  );
  const attribute = (value: string, kind: Exclude<Kind, 'keep' | 'remove'>) => {
    if (kind === 'style') return style(value);
    if (kind === 'name') return value.replace(/\S+/g, (part) => (isTold(part) ? book.name(part) : part));
    if (kind === 'addresses') return set(value);
    return kind === 'address' ? book.address(value) : note(replaceText(value, book));
  };
  const visitor: Visitor = {
    attribute,
    style: (source) => (source.length > largestStyle ? '' : style(source)),
    text: (text, node) => note(replaceText(text, book, node instanceof Text ? lineAround(node) : ['', ''])),
    data: (source) => changeLinkedData(source, { attribute }),
  };
  visit(page.documentElement, visitor);
  return { ...originals, kept: [...kept] };
}
