import { extractArticle } from '../../lib/extract';
import type { Captured } from '../../lib/messaging';

function isPdf(): boolean {
  return document.contentType === 'application/pdf' || document.querySelector('body > embed[type="application/pdf"]') !== null;
}

/** The article of this page, read without touching it. */
export function readPage(): Captured {
  if (isPdf()) return { kind: 'pdf' };
  const url = location.href;
  const { article } = extractArticle(document, { url });
  return article ? { kind: 'article', article, url } : { kind: 'not-article' };
}
