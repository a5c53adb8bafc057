import { articlePages, seedText, seedTextPath } from './articles-pages.ts';
import { fileReply, type Reply } from './files.ts';
import { categoryPage } from './pages/category.ts';
import { emailFormPage, emailSentPage } from './pages/email-form.ts';
import { homePage } from './pages/home.ts';
import { notFoundPage } from './pages/not-found.ts';
import { categories } from './site.ts';

/** In the article, but gone from the server, like so many pictures of old articles. */
export const missingPicture = '/anh/2024/khuoi-my-nong-thon-moi.jpg';

function text(body: string, type: string, status = 200): Reply {
  return { status, type: `${type}; charset=utf-8`, body: Buffer.from(body, 'utf8') };
}

function html(body: string, status = 200): Reply {
  return text(body, 'text/html', status);
}

function articleById(id: string | null): (typeof articlePages)[number] | undefined {
  return articlePages.find((page) => String(page.article.id) === id);
}

function savedCopy(path: string): Reply | undefined {
  const id = /^\/luu\/(\d+)\.html$/.exec(path)?.[1];
  const page = id ? articleById(id) : undefined;
  return page && { ...html(page.render()), attachmentName: `tin-${page.article.id}.html` };
}

function category(url: URL): Reply | undefined {
  const found = categories.find(({ slug }) => url.pathname === `/chuyen-muc/${slug}.html`);
  const page = Number(url.searchParams.get('trang') ?? '1');
  return found && html(categoryPage(found, Number.isInteger(page) && page > 0 ? page : 1));
}

export function reply(method: string, url: URL, servesMissing: boolean): Reply {
  const path = url.pathname;
  if (path === '/') return html(homePage());
  if (path === seedTextPath) return text(seedText(), 'text/plain');
  if (path === '/gui-email.html') {
    if (method === 'POST') return html(emailSentPage());
    return html(emailFormPage(articleById(url.searchParams.get('id'))?.article));
  }
  const article = articlePages.find((page) => page.path === path);
  if (article) return html(article.render());
  const file = path === missingPicture && !servesMissing ? undefined : fileReply(path);
  return savedCopy(path) ?? category(url) ?? file ?? html(notFoundPage(), 404);
}
