import { allArticles } from '../data/articles.ts';
import { divFrame } from '../frames/div-frame.ts';
import { escape, join } from '../html.ts';
import { articlePath, categories, portalName, type Category } from '../site.ts';
import type { Article } from '../types.ts';

function highlight(article: Article): string {
  return `<div class="tin-noi-bat"><a href="${articlePath(article)}"><img class="anh" src="${article.thumbnail}" alt=""></a>
<h2><a href="${articlePath(article)}">${escape(article.title)}</a></h2>
<p>${escape(article.teaser)}</p></div>`;
}

function section(category: Category, articles: readonly Article[]): string {
  const [first, ...others] = articles;
  if (!first) return '';
  return `<div class="muc"><div class="ten-chuyen-muc"><a href="/chuyen-muc/${category.slug}.html">${escape(category.name)}</a></div>
<a href="${articlePath(first)}"><img class="anh" src="${first.thumbnail}" alt=""></a>
<h3><a href="${articlePath(first)}">${escape(first.title)}</a></h3>
<p>${escape(first.teaser)}</p>
<ul>${join(others.slice(0, 3), (item) => `<li><a href="${articlePath(item)}">${escape(item.title)}</a></li>`)}</ul></div>`;
}

export function homePage(): string {
  const [newest, ...others] = allArticles;
  const sections = join(categories, (category) =>
    section(
      category,
      others.filter((article) => article.category === category.name),
    ),
  );
  return divFrame(`Trang chủ - ${portalName}`, `${newest ? highlight(newest) : ''}\n${sections}`);
}
