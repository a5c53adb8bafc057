import { safeFile } from '../../../article';
import type { Companions } from '../companions';
import { createCollector, ImportError, momentOf, type ImportPreview } from '../items';

/** Comments before any content: who saved the page writes its address there; a page's own comments stand further down. */
function topComments(document: Document): string[] {
  const nodes = [...document.childNodes, ...(document.documentElement?.childNodes ?? []), ...(document.head?.childNodes ?? [])];
  return Array.from(nodes).filter((node) => node.nodeType === 8).slice(0, 8).map((node) => node.nodeValue ?? '');
}

interface Mark { url: string | null; savedAt: string | null; note: string | null }

function singleFile(comment: string): Mark | null {
  if (!/(?:Page saved with|Archive processed by) SingleFile/.test(comment)) return null;
  const date = /^\s*saved date:\s*(.+)$/m.exec(comment)?.[1]?.replace(/\s*\([^)]*\)\s*$/, '');
  return {
    url: /^\s*url:\s*(\S+)/m.exec(comment)?.[1] ?? null,
    savedAt: date ? momentOf(Date.parse(date)) : null,
    note: /^\s*info:\s*([\s\S]+)$/m.exec(comment)?.[1]?.trim() ?? null,
  };
}

function savedFrom(comment: string): Mark | null {
  const url = /saved from url=\(\d+\)(\S+)/.exec(comment)?.[1];
  return url ? { url: url.replaceAll('-%2D', '--'), savedAt: null, note: null } : null;
}

const web = (url: string | null | undefined) => (url ? safeFile(url) : null);

/** Where a saved page came from: the mark of who saved it, or else what the page says of itself; `null` when neither says. */
function findMark(document: Document): Mark {
  for (const comment of topComments(document)) {
    const mark = singleFile(comment) ?? savedFrom(comment);
    if (mark && web(mark.url)) return mark;
  }
  const claimed = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].map(web).find((url) => url !== null);
  return { url: claimed ?? null, savedAt: null, note: null };
}

/**
 * A page somebody saved as a file.
 * @param pictures those that were saved beside it
 * @throws {ImportError} `no-address` when nothing tells where it came from: without that it is no source
 */
export function readSavedPage(document: Document, html: Blob, pictures: Companions): ImportPreview {
  const mark = findMark(document);
  if (!mark.url) throw new ImportError('no-address');
  const into = createCollector();
  into.add(1, { ...mark, title: document.title, html, pictures });
  return into.finish('saved-page');
}
