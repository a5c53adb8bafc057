import { datesIn } from './dates.ts';
import { labelsIn } from './labels.ts';
import { otherNumber } from './numbers.ts';
import { arrange, type Piece, piecesOf } from './pieces.ts';
import { placeholderWord } from './placeholder-words.ts';

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const address = /https?:\/\/[^\s<>"'“”]*[^\s<>"'“”.,;:!?)]/giu;
const bareHost = /(?<![\p{L}\d.@/-])(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|info|asia|tv)(?![\p{L}\d])/giu;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** How addresses within a text are replaced. */
export interface AddressBook {
  address(address: string): string;
  host(host: string): string;
  mail: string;
}

export interface Replaced {
  text: string;
  /** The labels, dates and times that stand there still, each as one phrase. */
  kept: string[];
}

/** The words that an address of ours shares with theirs, as "logo" and "png", each for itself. */
function shared(theirs: string, ours: string): string[] {
  const before = new Set(theirs.match(word));
  return (ours.replace(/\/\/[^/]*/, ' ').match(word) ?? []).filter((part) => before.has(part));
}

const otherWords = (text: string) => text.replace(/\p{L}[\p{L}\p{M}]*|\d+/gu, (part) => (/^\d/.test(part) ? otherNumber(part) : placeholderWord(part)));

function fill(text: string, pieces: readonly Piece[]): string {
  let at = 0;
  let filled = '';
  for (const piece of pieces) {
    filled += otherWords(text.slice(at, piece.start)) + piece.text;
    at = piece.end;
  }
  return filled + otherWords(text.slice(at));
}

function labelsWithin(text: string, before: string, after: string): [number, number][] {
  const from = before.normalize('NFC').length;
  const ofLine = before || after ? labelsIn(before.normalize('NFC') + text + after.normalize('NFC')) : [];
  const clipped = ofLine.map(([start, end]): [number, number] => [Math.max(0, start - from), Math.min(text.length, end - from)]);
  return [...clipped.filter(([start, end]) => start < end), ...labelsIn(text)];
}

/**
 * A text with all words, numbers and addresses replaced; labels keep their words, dates stay dates.
 * @param around what stands before and behind in the same line: a label may be longer than this text
 */
export function replaceText(original: string, book: AddressBook, around: readonly [before: string, after: string] = ['', '']): Replaced {
  const text = original.normalize('NFC');
  const labels = labelsWithin(text, ...around);
  const dates = datesIn(text);
  const links = piecesOf(text, address, ([found]) => book.address(found));
  const addresses = [
    ...piecesOf(text, mail, () => book.mail),
    ...links,
    // A name that ends like a domain is nobody's name to the rules: it has to end like one still.
    ...piecesOf(text, bareHost, ([found]) => `${book.host(found)}.com`),
  ];
  const labelWords = labels.flatMap(([start, end]) =>
    piecesOf(text.slice(start, end), word, ([found]) => found).map((piece) => ({ ...piece, start: piece.start + start, end: piece.end + start })));
  const filled = fill(text, arrange([...addresses, ...dates, ...labelWords]));
  return {
    text: original === text ? filled : filled.normalize('NFD'),
    kept: [
      ...labels.map(([start, end]) => text.slice(start, end)),
      ...dates.map((piece) => piece.text),
      ...links.flatMap((piece) => shared(text.slice(piece.start, piece.end), piece.text)),
    ],
  };
}
