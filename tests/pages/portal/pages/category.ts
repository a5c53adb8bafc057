import { allArticles } from '../data/articles.ts';
import { divFrame } from '../frames/div-frame.ts';
import { displayDate, escape, join } from '../html.ts';
import { articlePath, portalName, type Category } from '../site.ts';
import type { Article } from '../types.ts';

const itemsPerPage = 10;

function item(article: Article): string {
  return `<div class="tin-danh-sach"><a href="${articlePath(article)}"><img src="${article.thumbnail}" alt=""></a>
<h3><a href="${articlePath(article)}">${escape(article.title)}</a></h3>
<span class="ngay-nho">${displayDate(article.publishedAt)}</span>
<p>${escape(article.teaser)}</p></div>`;
}

export function categoryPage(category: Category, page: number): string {
  const articles = allArticles.filter((article) => article.category === category.name);
  const start = (page - 1) * itemsPerPage;
  const path = `/chuyen-muc/${category.slug}.html`;
  const older = articles.length > start + itemsPerPage ? `<a href="${path}?trang=${page + 1}">xem tiếp</a>` : '';
  const newer = page > 1 ? `<a href="${path}?trang=${page - 1}">quay lại</a> ` : '';
  return divFrame(
    `${category.name} - ${portalName}`,
    `<div class="ten-chuyen-muc">${escape(category.name)}</div>
${join(articles.slice(start, start + itemsPerPage), item)}
<div class="xem-tiep">${newer}${older}</div>`,
  );
}
