import { safeFile, type Block, type TableCell } from '../article';
import { tidyLine } from '../text';
import { inlineContent } from './inline';
import { readLines } from './read-lines';

const deepestNesting = 12;
const documentFile = /\.(?:pdf|docx?|xlsx?|pptx?)(?:[?#]|$)/i;

/** Whether a table holds data: header cells, a caption, or at least two rows and columns of short cells; else it is layout. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table,img,h1,h2,h3,iframe,video')) return false;
  if (table.querySelector('th,caption')) return true;
  const rows = [...table.querySelectorAll('tr')].map((row) => row.children.length);
  const border = table.getAttribute('border');
  const isBordered = (border !== null && border !== '0') || /border\s*:\s*(?!0|none)/.test(table.getAttribute('style') ?? '');
  return rows.length >= 2 && Math.min(...rows) >= 2 && (isBordered || rows.length >= 3);
}

/** Whether a list is of words and not of pictures or whole layouts. */
function isWordList(list: Element): boolean {
  return list.querySelector('img,table,iframe,video,form') === null && list.querySelector('li') !== null;
}

/** Elements of a body that are converted as a whole. */
export function isUnit(element: Element): boolean {
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return isWordList(element);
    case 'TABLE':
      return isDataTable(element);
    case 'BLOCKQUOTE':
      return element.querySelector('img,table,iframe,video') === null;
    case 'PRE':
    case 'HR':
    case 'IFRAME':
    case 'VIDEO':
    case 'AUDIO':
    case 'EMBED':
      return true;
    default:
      return false;
  }
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(1000, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
}

function cellsOf(row: Element): TableCell[] {
  return [...row.children].filter((cell) => /^T[DH]$/.test(cell.tagName)).map((cell) => ({
    header: cell.tagName === 'TH',
    span: [span(cell, 'colspan'), span(cell, 'rowspan')],
    content: inlineContent(readLines(cell).flatMap((line) => line.texts), cell),
  }));
}

function table(element: Element): Block[] {
  const rows = [...element.querySelectorAll('tr')].map((row) => ({ cells: cellsOf(row) })).filter((row) => row.cells.length > 0);
  const caption = element.querySelector('caption');
  const words = caption ? inlineContent(readLines(caption).flatMap((line) => line.texts), caption) : [];
  return rows.length > 0 ? [{ type: 'table', rows, caption: words.length > 0 ? words : null }] : [];
}

function within(element: Element, depth: number): Block[] {
  return readLines(element, { isUnit: (child) => depth < deepestNesting && isUnit(child) }).flatMap((line) => {
    if (line.unit) return convertUnit(line.unit, depth + 1);
    const content = inlineContent(line.texts, line.block);
    return content.length > 0 ? [{ type: 'paragraph' as const, content }] : [];
  });
}

function embed(element: Element): Block[] {
  const address = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? '';
  const url = safeFile(address, element.baseURI);
  if (!url || url === element.baseURI) return [];
  const title = tidyLine(element.getAttribute('title') ?? '') || null;
  if (element.tagName === 'AUDIO') return [{ type: 'embed', kind: 'audio', url, title }];
  if (documentFile.test(url)) return [{ type: 'embed', kind: 'document', url, title }];
  const isVideo = element.tagName === 'VIDEO' || /youtu\.?be|vimeo|video|player/i.test(url);
  return isVideo ? [{ type: 'embed', kind: 'video', url, title }] : [];
}

/** The blocks of a list, data table, quotation, player or ruler; none where it holds nothing to read. */
export function convertUnit(element: Element, depth = 0): Block[] {
  switch (element.tagName) {
    case 'UL':
    case 'OL': {
      const items = [...element.children].map((item) => within(item, depth)).filter((blocks) => blocks.length > 0);
      return items.length > 0 ? [{ type: 'list', ordered: element.tagName === 'OL', items }] : [];
    }
    case 'TABLE':
      return table(element);
    case 'BLOCKQUOTE': {
      const blocks = within(element, depth);
      return blocks.length > 0 ? [{ type: 'quote', blocks, cite: null }] : [];
    }
    case 'PRE': {
      const text = (element.textContent ?? '').normalize('NFC').trim();
      return text ? [{ type: 'preformatted', text }] : [];
    }
    case 'HR':
      return [{ type: 'rule' }];
    default:
      return embed(element);
  }
}
