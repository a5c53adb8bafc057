import type { Article } from '../../article';
import { letter, toHtml } from '../../render';
import { isoInVietnam, shortDate } from '../../text';
import type { ArticleRow, VersionRow } from '../rows';
import { versionPath } from './format';
import { pageHead } from './page-head';

// Vietnamese documents, like papers and letters, whatever language the buttons speak.

const policy = "default-src 'none'; img-src 'self' data: file:; style-src 'unsafe-inline'";
const moment = (at: number) => isoInVietnam(new Date(at));

/** Addresses of pictures in a page by their addresses on the web. */
type PagePictures = ReadonlyMap<string, string>;

function page(article: Article, savedAt: number, pictures: PagePictures, above: string, below: string): string {
  const markup = toHtml(letter(article, { savedAt: moment(savedAt), picture: (image) => pictures.get(image.url) ?? null }));
  return `${pageHead(article.title, policy)}${above}${markup}${below}</body></html>\n`;
}

/** A saved article as a page of its own, with the reader's note and the way to its earlier versions. */
export function articlePage(row: ArticleRow, article: Article, versions: readonly VersionRow[], note: string, pictures: PagePictures): string {
  const noted = note.trim() === '' ? '' : `<h2>Ghi chú</h2><p class="note">${toHtml(note)}</p>`;
  const entries = versions.map((version) => `<li><a href="${versionPath(version)}">Bản lưu lúc ${shortDate(moment(version.savedAt))}</a></li>`);
  const earlier = entries.length === 0 ? '' : `<h2>Các bản trước khi bài được sửa</h2><ul>${entries.join('')}</ul>`;
  return page(article, row.updatedAt, pictures, '<p><a href="../../index.html">Danh sách</a></p>', `${noted}${earlier}`);
}

/** An earlier version of an article as a page. */
export function versionPage({ article, savedAt }: VersionRow, pictures: PagePictures): string {
  return page(article, savedAt, pictures, '<p><a href="index.html">Bản mới nhất</a></p>', '');
}
