import type { Article } from '../article';
import { officialDate, readableAddress } from '../text';

// Papers and letters are Vietnamese documents whatever language the buttons speak.

/** Site and host as they head a printed article: "Cổng thông tin điện tử · hagiang.gov.vn". */
export function siteLine(article: Article): string {
  const { name, host } = article.site;
  return name && name !== host ? `${name} · ${host}` : host;
}

function momentOf(iso: string): string {
  return `${/T(\d\d:\d\d)/.exec(iso)?.[1] ?? ''} ${officialDate(iso)}`.trim();
}

/**
 * Where a copy comes from and when it was taken; printed under every copy, for a copy without its
 * source is worth nothing (and the law on quotation asks for it).
 * @param savedAt ISO moment of saving, or `null` for a page that was only read
 */
export function provenanceLine(article: Article, savedAt: string | null): string {
  const taken = savedAt ? `lưu lúc ${momentOf(savedAt)}` : `truy cập lúc ${momentOf(article.capturedAt)}`;
  return `Nguồn: ${article.site.name || article.site.host} – ${readableAddress(article.url)}; ${taken}.`;
}

/** The source the article itself names, as a line of its own; `null` when it names none. */
export function sourceLine(article: Article): string | null {
  if (article.source === null) return null;
  return /^(?:nguồn|theo)/iu.test(article.source) ? article.source : `Nguồn bài: ${article.source}`;
}
