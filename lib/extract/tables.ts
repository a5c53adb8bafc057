import type { Block, TableCell } from '../article';
import { attributeOf, childrenOf, selectAll, selectOne, tagOf } from './dom';
import { inlineContent } from './inline';
import { readLines } from './read-lines';

const longestCell = 600;
const mostRowsAsked = 50;

/** Whether a table holds data: header cells, a caption, or at least two rows and columns of short cells; else it is layout. */
export function isDataTable(table: Element): boolean {
  if (selectOne(table, 'table,img,h1,h2,h3,iframe,video')) return false;
  if (selectOne(table, 'th,caption')) return true;
  const rows = [...selectAll(table, 'tr')].slice(0, mostRowsAsked);
  const columns = Math.min(...rows.map((row) => childrenOf(row).length));
  if (rows.length < 2 || columns < 2) return false;
  const border = attributeOf(table, 'border');
  const isBordered = (border !== null && border !== '0') || /border\s*:\s*(?!0|none)/.test(attributeOf(table, 'style') ?? '');
  const isLong = rows.some((row) => [...childrenOf(row)].some((cell) => (cell.textContent ?? '').length > longestCell));
  return (isBordered || rows.length >= 3) && !isLong;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(1000, Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1));
}

const wordsOf = (element: Element) => inlineContent(readLines(element).flatMap((line) => line.texts), element);

function cellsOf(row: Element): TableCell[] {
  return [...childrenOf(row)].filter((cell) => /^T[DH]$/.test(tagOf(cell))).map((cell) => ({
    header: tagOf(cell) === 'TH',
    span: [span(cell, 'colspan'), span(cell, 'rowspan')],
    content: wordsOf(cell),
  }));
}

/** A table as data; none where it has no cells. */
export function readTable(element: Element): Block[] {
  const rows = [...selectAll(element, 'tr')].map((row) => ({ cells: cellsOf(row) })).filter((row) => row.cells.length > 0);
  const caption = selectOne(element, 'caption');
  const words = caption ? wordsOf(caption) : [];
  return rows.length > 0 ? [{ type: 'table', rows, caption: words.length > 0 ? words : null }] : [];
}
