import { findDate, findWrittenDate } from '../text';
import { type Line, syllablesOf } from './line';
import { isMetaLine, isToolRow } from './vocabulary';

/** Whether a line says little more than a date, as the one between title and body does. */
export function isDateLine(line: Line): boolean {
  return line.text.length <= 80 && /\d/.test(line.text) && syllablesOf(line) <= 16 && (findDate(line.text) ?? findWrittenDate(line.text)) !== null;
}

/** Furniture of a heading: tools, dates, counters. */
export function isFurniture(line: Line): boolean {
  return isToolRow(line.text) || isMetaLine(line.text) || isDateLine(line);
}
