// What works inside a page; bundled and given to the browser as source text.
export { changePage } from './change-page.ts';
export { collectWords } from './collect-words.ts';

/** The page as a file. */
export function pageSource(page: Document): string {
  const type = page.doctype ? `${new XMLSerializer().serializeToString(page.doctype)}\n` : '';
  return `${type}${page.documentElement.outerHTML}\n`;
}
