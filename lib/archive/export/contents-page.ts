import { readingTexts, type Article } from '../../article';
import { toHtml } from '../../render';
import { fold, shortDate } from '../../text';
import type { ArticleRow, TagRow } from '../rows';
import { folderOf } from './format';
import { pageHead } from './page-head';


/** Articles a search file holds: enough to be few files, few enough to be quick to load. */
const textsAtOnce = 500;

/**
 * The page of contents with a search that needs nothing but a browser: the words of the articles
 * stand in files of their own, which are loaded when somebody searches.
 */
export function createIndex(tags: readonly TagRow[]) {
  const names = new Map(tags.map((tag) => [tag.id, tag.name]));
  const entries: string[] = [];
  let texts: [id: string, words: string][] = [];
  let files = 0;
  type Add = (path: string, content: string) => Promise<void>;
  const flush = async (add: Add) => {
    if (texts.length === 0) return;
    files += 1;
    // Inside a script file `<` could end nothing, but who pastes it into a page must be safe too.
    await add(`search/${files}.js`, `addTexts(${JSON.stringify(texts).replaceAll('<', '\\u003c')});\n`);
    texts = [];
  };
  return {
    async add(row: ArticleRow, article: Article, note: string, add: Add) {
      const labels = row.tags.flatMap((id) => names.get(id) ?? []);
      const about = [row.siteName, row.publishedAt && shortDate(row.publishedAt), ...labels].filter(Boolean).join(' · ');
      entries.push(`<li id="${row.id}"><a href="${folderOf(row.id)}/index.html">${toHtml(row.title)}</a><br><small>${toHtml(about)}</small></li>`);
      texts.push([row.id, fold([row.title, about, ...row.authors, ...readingTexts(article), note].join(' '))]);
      if (texts.length >= textsAtOnce) await flush(add);
    },
    async finish(add: Add) {
      await flush(add);
      const policy = "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'";
      await add('index.html', `${pageHead('Kho Bản Sạch', policy)}<h1>Kho Bản Sạch</h1><p>${entries.length} bài. Mở tệp này bằng trình duyệt nào cũng được, không cần mạng.</p>
<p><label>Tìm trong kho <input id="query" type="search" data-files="${files}"></label></p><p id="count" role="status"></p><ol id="list">${entries.join('\n')}</ol>
<script src="search.js"></script></body></html>\n`);
    },
  };
}

/** The search of the page of contents: words without marks, all of which must occur. */
export const indexScript = `'use strict';
const query = document.querySelector('#query');
const entries = [...document.querySelectorAll('#list > li')];
const texts = new Map();
let waiting = 0;
let asked = false;
function fold(text) {
  return text.normalize('NFD').replace(/\\p{M}+/gu, '').toLowerCase().replace(/[\\u0111\\u00f0\\u0256]/g, 'd');
}
function show() {
  const words = fold(query.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const entry of entries) {
    const text = texts.get(entry.id) ?? fold(entry.textContent);
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) shown += 1;
  }
  document.querySelector('#count').textContent = words.length === 0 ? '' : waiting > 0 ? 'Đang đọc…' : shown + ' bài';
}
function addTexts(list) {
  for (const [id, words] of list) texts.set(id, words);
  waiting -= 1;
  show();
}
query.addEventListener('input', () => {
  if (!asked) {
    asked = true;
    for (let file = 1; file <= Number(query.dataset.files); file += 1) {
      waiting += 1;
      const script = document.createElement('script');
      script.src = 'search/' + file + '.js';
      document.body.append(script);
    }
  }
  show();
});
`;
