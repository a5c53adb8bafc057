import type { Article } from '../../article';
import { letter, toHtml } from '../../render';
import { isoInVietnam, shortDate } from '../../text';
import type { ArticleRow, VersionRow } from '../rows';
import { versionPath } from './format';
import { pageHead } from './page-head';

// Vietnamese documents, like papers and letters, whatever language the buttons speak.

const policy = "default-src 'none'; img-src 'self' data: file:; style-src 'unsafe-inline'";
const moment = (at: number) => isoInVietnam(new Date(at));

/** What a page shows of its own, by the addresses on the web. */
export interface OwnFiles {
  /** The picture itself, or its path. */
  pictures: ReadonlyMap<string, string>;
  /** Paths of the attachments that are kept: their addresses may lead nowhere by now. */
  attachments: ReadonlyMap<string, string>;
}

function page(article: Article, savedAt: number, own: OwnFiles, above: string, below: string): string {
  const attachments = article.attachments.map((file) => ({ ...file, url: own.attachments.get(file.url) ?? file.url }));
  const markup = toHtml(letter({ ...article, attachments }, { savedAt: moment(savedAt), picture: (image) => own.pictures.get(image.url) ?? null }));
  return `${pageHead(article.title, policy)}${above}${markup}${below}</body></html>\n`;
}

/** A saved article as a page of its own, with the reader's note and the way to its earlier versions. */
export function articlePage(row: ArticleRow, article: Article, versions: readonly VersionRow[], note: string, own: OwnFiles): string {
  const noted = note.trim() === '' ? '' : `<h2>Ghi chú</h2><p class="note">${toHtml(note)}</p>`;
  const entries = versions.map((version) => `<li><a href="${versionPath(version)}">Bản lưu lúc ${shortDate(moment(version.savedAt))}</a></li>`);
  const earlier = entries.length === 0 ? '' : `<h2>Các bản trước khi bài được sửa</h2><ul>${entries.join('')}</ul>`;
  return page(article, row.updatedAt, own, '<p><a href="../../index.html">Danh sách</a></p>', `${noted}${earlier}`);
}

/** An earlier version of an article as a page. */
export function versionPage({ article, savedAt }: VersionRow, own: OwnFiles): string {
  return page(article, savedAt, own, '<p><a href="index.html">Bản mới nhất</a></p>', '');
}
