import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { paragraphs, sentences } from './support/written-page.ts';
import { startPortal, type Portal } from './portal/server.ts';
import { categories } from './portal/site.ts';

let browser: ExtractingBrowser;
let portal: Portal;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launchExtracting(), startPortal()]);
});
afterAll(() => Promise.all([browser.stop(), portal.stop()]));

const lists = categories.map(({ slug }) => `/chuyen-muc/${slug}.html`);

describe('pages of the portal that are no article', () => {
  test.each(['/', ...lists, `${lists[0]}?trang=2`, '/gui-email.html?id=1201', '/khong-co.html'])('%s', async (path) => {
    const { article, trace } = await browser.extract(portal.origin + path);
    expect(article?.title ?? null).toBeNull();
    expect(trace.steps.at(-1)).toMatchObject({ rule: 'not an article' });
  });
});

const pictures = Array.from({ length: 12 }, (_, at) => `<p><img src="/anh/${at}.jpg" width="600" alt="Ảnh ${at}"></p>`).join('');
const teaser = (at: number) =>
  `<div><h3><a href="/tin-${at}.html">Phường tổ chức ra quân làm sạch đường phố đợt ${at}</a></h3><p>${paragraphs(at % 4, (at % 4) + 1)}</p></div>`;

describe('other pages that are no article', () => {
  test.each([
    ['an empty page', ''],
    ['an empty body', '<!DOCTYPE html><html><body></body></html>'],
    ['white space', '<body> \n &nbsp; <p> </p></body>'],
    ['a page of frames', '<html><frameset cols="20%,80%"><frame src="/a"><frame src="/b"></frameset></html>'],
    ['a page of pictures', `<title>Thư viện ảnh</title><h1>Thư viện ảnh phường</h1>${pictures}`],
    ['a login form', '<title>Đăng nhập</title><h1>Đăng nhập</h1><form><label>Tên đăng nhập <input name="u"></label><label>Mật khẩu <input type="password" name="p"></label><button>Đăng nhập</button></form>'],
    ['a list of teasers with sentences', `<title>Tin tức</title><h1>Tin tức</h1>${Array.from({ length: 10 }, (_, at) => teaser(at)).join('')}`],
  ])('%s', async (_name, html) => {
    const { article } = await browser.extractHtml(html, 'http://phuong.example/trang.html');
    expect(article?.title ?? null).toBeNull();
  });
});

const written = new URL('./written-lists/', import.meta.url);

describe('home pages, sections, topics and searches of portals', () => {
  test.each(readdirSync(written))('%s is no article', async (file) => {
    const { article } = await browser.extractHtml(readFileSync(new URL(file, written), 'utf8'), `http://phuong.example/${file}`);
    expect(article?.title ?? null).toBeNull();
  });
});

describe('an article that ends in a list of links of its own', () => {
  test('is an article, for no list has such paragraphs', async () => {
    const long = `<p>${sentences.join(' ')}</p>`;
    const sources = Array.from({ length: 9 }, (_, at) => `<h3><a href="/tai-lieu-${at}.html">Tài liệu hướng dẫn làm đường số ${at}</a></h3><p>Sở Xây dựng</p>`).join('');
    const html = `<title>Tìm hiểu việc làm đường</title><h1>Tìm hiểu việc làm đường</h1><div>${long}<h3>Vì sao</h3>${long}<h3>Đọc thêm</h3>${sources}</div>`;
    const { article } = await browser.extractHtml(html, 'http://phuong.example/trang.html');
    expect(article?.title).toBe('Tìm hiểu việc làm đường');
    expect(article?.blocks.filter((block) => block.type === 'paragraph').length).toBeGreaterThanOrEqual(2);
  });
});
