import type { ImportItem } from '../items';
import { isObject, isText, listOf } from '../read-text';

/** Puts what somebody has highlighted in Pocket into the notes of the articles: `annotations/*.json` of its export. */
export function addHighlights(items: readonly ImportItem[], data: unknown): void {
  const byUrl = new Map(items.map((item) => [item.url, item]));
  for (const entry of listOf(data).filter(isObject)) {
    const item = byUrl.get(isText(entry['url']) ? entry['url'].trim() : '');
    const quotes = listOf(entry['highlights']).filter(isObject).map((each) => each['quote']).filter(isText).map((quote) => `“${quote.normalize('NFC').trim()}”`);
    if (item && quotes.length > 0) item.note = [item.note, ...quotes].filter((text) => text !== null).join('\n\n');
  }
}
