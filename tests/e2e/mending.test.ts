import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../support/typed-before-unicode.ts';
import { paragraphs, sentences, title, writtenPage } from '../pages/support/written-page.ts';
import { openCare } from './support/care.ts';
import { serve, type Site } from './support/serve.ts';
import { browserNames, reader, startSession, until, type Session } from './support/session.ts';

const late = 'Đoạn này trang mới tải xong, đến sau khi bản đọc đã mở ra trước mắt người đọc.';
const note = 'Nước về lúc sáu giờ.';
// Too little for an article: only the reader can say that it is one.
const shortPage = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Lịch cấp nước</title></head><body>
<div id="menu"><a href="/">Trang chủ</a></div><h1>Lịch cấp nước</h1>
<div id="cot"><div id="lich"><div>${note} Bà con tổ 3 và tổ 4 nhớ hứng đủ dùng cho cả ngày nhé, hôm sau lại có.</div></div></div><div id="chan">Tổ dân phố 3</div></body></html>`;
const pagerOf = (name: string) => `<p><a href="/${name}.html">1</a> <a href="/${name}.html?page=2">2</a> <a href="/${name}.html?page=3">3</a></p>`;
const pagesOf = (name: string) => ({
  [`/${name}.html`]: writtenPage({ body: paragraphs(0, 2), below: pagerOf(name) }),
  [`/${name}.html?page=2`]: writtenPage({ body: paragraphs(2, 4), below: pagerOf(name) }),
  [`/${name}.html?page=3`]: writtenPage({ body: paragraphs(3, 5), below: pagerOf(name) }),
});
const pages: Readonly<Record<string, string>> = {
  '/cu.html': typed(writtenPage(), 'tcvn3'),
  '/cham.html': writtenPage({ body: paragraphs(0, 3) }),
  '/vung.html': shortPage,
  ...pagesOf('dai'),
  ...pagesOf('loat'),
  ...pagesOf('rieng'),
  '/dut.html': writtenPage({ body: paragraphs(0, 2), below: '<p><a href="/dut.html?page=2">2</a></p>' }),
};

describe.each(browserNames)('an article that came out wrong in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    session = await startSession(name);
    site = await serve((path, response) => {
      response.writeHead(path in pages ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pages[path] ?? '');
    });
  });
  afterAll(async () => {
    await session.stop();
    site.stop();
  });

  async function read(path: string): Promise<Page> {
    const page = await session.browser.openTab(site.origin + path);
    await session.act(page, 'read');
    return page;
  }
  const words = (page: Page) => session.inReader<string>(page, '(root) => root.querySelector(".article-view").textContent');
  const overlayText = (page: Page) => session.browser.inClosedRoot<string>(page, reader, '(root) => root.textContent').catch(() => '');

  it('for its old encoding is converted, says so, and can be seen and kept as it was', async () => {
    const page = await read('/cu.html');
    await until('the reader', () => session.isReaderOpen(page));
    expect((await words(page)).toLowerCase()).toContain(sentences[2].toLowerCase());
    expect(await overlayText(page)).toContain('TCVN3');
    await session.clickInReader(page, '.legacy button');
    await until('the original', async () => (await words(page)).includes(typed('kênh mương', 'tcvn3')));
    await session.clickInReader(page, '.legacy button');
    await until('the converted text', async () => (await words(page)).toLowerCase().includes(sentences[2].toLowerCase()));
    const id = await session.save(page);
    const body = (await session.rows<{ id: string; article: { title: string; legacyEncoding: unknown } }>('bodies')).find((row) => row.id === id);
    expect(body?.article.title.toLowerCase()).toBe(title.toLowerCase());
    expect(body?.article.legacyEncoding).toEqual({ encoding: 'tcvn3', isConverted: true });
    await page.close();
  });

  it('for text that comes late is read again when the reader asks', async () => {
    const page = await read('/cham.html');
    await until('the reader', () => session.isReaderOpen(page));
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('.noi-dung')?.append(paragraph);
    }, late);
    expect(await words(page)).not.toContain(late);
    await session.clickInReader(page, '.help .reread');
    await until('the late text', async () => (await words(page)).includes(late));
    await page.close();
  });

  it('for being split over pages is joined when the reader asks, and kept whole', async () => {
    const page = await read('/dai.html');
    await until('the reader', () => session.isReaderOpen(page));
    expect(await overlayText(page)).toContain('3 trang');
    expect(await words(page)).not.toContain(sentences[4]);
    await session.clickInReader(page, '.pages button');
    await until('all pages', async () => (await overlayText(page)).includes('Đã nối đủ 3 trang'));
    const text = await words(page);
    expect(sentences.map((sentence) => text.split(sentence).length - 1), 'each sentence once').toEqual([1, 1, 1, 1, 1]);
    const id = await session.save(page);
    const body = (await session.rows<{ id: string; article: { blocks: unknown[] } }>('bodies')).find((row) => row.id === id);
    expect(body?.article.blocks).toHaveLength(5);
    await page.close();
  });

  it('for being split over pages is saved whole by a series; one page alone says which it is, and takes the place of no fuller copy', async () => {
    const page = await session.browser.openTab(`${site.origin}/rieng.html`);
    expect(await session.act(page, 'save')).toMatchObject({ ok: true, value: { part: { pages: [1], total: 3 }, isFullerKept: false } });
    const care = await openCare(session, 'many');
    await care.write('textarea', `${site.origin}/loat.html`);
    await care.click('.ways button', 'Lấy các địa chỉ này');
    await care.click('.card .primary', 'Bắt đầu lưu');
    await care.says('Kiểm tra cuối: 1/1 bài có đủ chữ', 30_000);
    await care.page.close();
    const blocks = async () => (await session.rows<{ article: { url: string; blocks: unknown[] } }>('bodies')).find(({ article }) => article.url.endsWith('/loat.html'))?.article.blocks.length;
    expect(await blocks()).toBe(5);
    await page.goto(`${site.origin}/loat.html`);
    expect(await session.act(page, 'save')).toMatchObject({ ok: true, value: { isFullerKept: true } });
    expect(await blocks()).toBe(5);
    await page.close();
  });

  it('for a further page that cannot be had says which, and loses nothing', async () => {
    const page = await read('/dut.html');
    await until('the reader', () => session.isReaderOpen(page));
    await session.clickInReader(page, '.pages button');
    await until('the number', async () => (await overlayText(page)).includes('Chưa đọc được trang 2'));
    expect(await words(page)).toContain(sentences[1]);
    await page.close();
  });

  it('for a page that is like no other is read where the reader points, and the place is remembered when wished', async () => {
    const page = await read('/vung.html');
    await until('the way out', async () => (await overlayText(page)).includes('Chọn vùng bài viết'));
    await session.clickInReader(page, '.trouble .pick');
    await until('the picker', async () => (await overlayText(page)).includes('Enter'));
    const box = await page.evaluate(() => {
      const { x, y } = (document.getElementById('lich') as HTMLElement).getBoundingClientRect();
      return { x: x + 20, y: y + 5 };
    });
    await page.mouse.move(box.x - 5, box.y);
    await page.mouse.move(box.x, box.y);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until('the reader', () => session.isReaderOpen(page));
    expect(await words(page)).toContain(note);
    expect(await words(page)).not.toContain('Tổ dân phố 3');
    await session.clickInReader(page, '.remember button');
    await until('the promise', async () => (await overlayText(page)).includes('Đã nhớ'));
    await page.close();
    const again = await read('/vung.html');
    await until('the reader, by itself', () => session.isReaderOpen(again));
    expect(await words(again)).toContain(note);
    await again.close();
  });

  it('leaves the page as it was when the choice is given up', async () => {
    const page = await session.browser.openTab(`${site.origin}/cham.html`);
    await until('our buttons', async () => (await page.$$('[data-ban-sach=tool]')).length === 4);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await session.act(page, 'read');
    await until('the reader', () => session.isReaderOpen(page));
    await session.clickInReader(page, '.help .pick');
    await until('the picker', async () => (await overlayText(page)).includes('Enter'));
    await page.keyboard.press('Escape');
    await until('the reader again', () => session.isReaderOpen(page));
    await page.keyboard.press('Escape');
    await until('the page', async () => !(await session.isReaderOpen(page)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});
