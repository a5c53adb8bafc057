import { findDate, findWrittenDate } from '../text';
import { dataOf } from './encoding';
import { type Line, syllablesOf } from './line';
import { isMetaLine, isToolRow } from './vocabulary';

/** The words of a line; apart where its date can be read only so, for a time and a date may stand side by side in boxes of their own. */
export function datedText({ text, texts }: Line): string {
  if (texts.length < 2 || findDate(text)) return text;
  const apart = texts.map((node) => dataOf(node).trim()).join(' ');
  return findDate(apart) ? apart : text;
}

/** Whether a line says little more than a date, as the one between title and body does. */
export function isDateLine(line: Line): boolean {
  return line.text.length <= 80 && /\d/.test(line.text) && syllablesOf(line) <= 16 && (findDate(datedText(line)) ?? findWrittenDate(line.text)) !== null;
}

/** Furniture of a heading: tools, dates, counters. */
export function isFurniture(line: Line): boolean {
  return isToolRow(line.text) || isMetaLine(line.text) || isDateLine(line);
}
