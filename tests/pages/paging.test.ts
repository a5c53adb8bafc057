import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticlePage } from '../../lib/extract/other-pages.ts';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { writtenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

const origin = 'http://phuong.example';
async function pagesOf(path: string, below: string): Promise<ArticlePage[]> {
  const page = await browser.openHtml(writtenPage({ below }), origin + path);
  await browser.prepare(page);
  const json = await page.evaluate('JSON.stringify(BanSach.findPages(document, location.href))');
  await page.close();
  return JSON.parse(String(json)) as ArticlePage[];
}
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
const all = (...paths: string[]) => paths.map((path, at) => ({ number: at + 1, url: origin + path }));

describe('an article split over pages is known by its pager', () => {
  test.each([
    ['numbers', '/tin/bai-77.html', ['/tin/bai-77.html?page=2', '/tin/bai-77.html?page=3'], ['2', '3'], ['/tin/bai-77.html', '/tin/bai-77.html?page=2', '/tin/bai-77.html?page=3']],
    ['“Trang sau” alone', '/tin/bai-77.html', ['/tin/bai-77.html?trang=2'], ['Trang sau »'.slice(0, 9)], ['/tin/bai-77.html', '/tin/bai-77.html?trang=2']],
    ['another number beside', '/tin.aspx?id=7', ['/tin.aspx?id=7&page=2'], ['2'], ['/tin.aspx?id=7', '/tin.aspx?id=7&page=2']],
    ['the last page of three', '/tin.aspx?id=7&page=3', ['/tin.aspx?id=7', '/tin.aspx?id=7&page=2'], ['1', '2'], ['/tin.aspx?id=7', '/tin.aspx?id=7&page=2', '/tin.aspx?id=7&page=3']],
    ['a number in the path', '/tin/bai-77-p1.html', ['/tin/bai-77-p2.html'], ['2'], ['/tin/bai-77-p1.html', '/tin/bai-77-p2.html']],
    ['a gap between its numbers', '/tin/bai-77.html', ['/tin/bai-77.html?page=2', '/tin/bai-77.html?page=4'], ['2', '4'], ['/tin/bai-77.html', '/tin/bai-77.html?page=2', '/tin/bai-77.html?page=3', '/tin/bai-77.html?page=4']],
  ])('with %s', async (_, path, hrefs, words, expected) => {
    const below = `<div class="trang">${hrefs.map((href, at) => link(href, words[at] ?? '')).join(' ')}</div>`;
    expect(await pagesOf(path, below)).toEqual(all(...expected));
  });
});

describe('nothing else is taken for a further page', () => {
  test.each([
    ['“xem tiếp” of a list', link('/chuyen-muc/chinh-tri.html?trang=2', 'xem tiếp')],
    ['the pager of a category', `${link('/chuyen-muc/chinh-tri.html?page=2', '2')} ${link('/chuyen-muc/chinh-tri.html?page=3', 'Trang sau')}`],
    ['the next article', link('/tin/bai-78.html', 'Tiếp theo')],
    ['pages of comments', `<div class="comments">${link('/tin/bai-77.html?page=2', '2')}</div>`],
    ['a link in words', link('/tin/bai-77.html?page=2', 'Xem bảng giá đất của phường')],
    ['a place on the page', link('#2', '2')],
  ])('%s', async (_, below) => {
    expect(await pagesOf('/tin/bai-77.html', below)).toEqual([]);
  });
});
