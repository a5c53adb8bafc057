import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found } from './support/plain-article.ts';
import { address, clock, paragraphs, writtenPage, type WrittenPage } from './support/written-page.ts';
import { seedArticle } from './portal/data/seed-article.ts';
import { startPortal, type Portal } from './portal/server.ts';
import { articlePath } from './portal/site.ts';

let browser: ExtractingBrowser;
let portal: Portal;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launchExtracting(), startPortal()]);
});
afterAll(() => Promise.all([browser.stop(), portal.stop()]));

const dateOf = async (page: WrittenPage) => found(await browser.extractHtml(writtenPage(page), address)).publishedAt;

describe('the clock over the page', () => {
  test.each([1201, 1202, 1203, 1204])('is not the date of page %i, not even when its own date is missing', async (id) => {
    const path = articlePath({ ...seedArticle, id });
    const html = await (await fetch(portal.origin + path)).text();
    const undated = html.replace(/01\/03\/2024 16:00/g, '');
    expect(undated).toContain(clock);
    expect(undated).not.toBe(html);
    expect(found(await browser.extractHtml(undated, `http://hagiang.example${path}`)).publishedAt).toBeNull();
  });

  test('is not the date of the page of plain text', async () => {
    const path = articlePath(seedArticle).replace(/\.html$/, '.txt');
    const text = (await (await fetch(portal.origin + path)).text()).replace('01/03/2024 16:00\n', '\n');
    // A browser wraps bare text in exactly this.
    const html = `<html><head></head><body><pre>${text}</pre></body></html>`;
    const article = found(await browser.extractHtml(html, `http://hagiang.example${path}`));
    expect(article.publishedAt).toBeNull();
    expect(article.title).toBe(seedArticle.title);
  });

  test('is not the date where another one is called that of publication', async () => {
    expect(await dateOf({ date: '<p>Thứ Sáu, 15/03/2024 07:12 AM</p><p>Ngày xuất bản: 12/03/2024 09:03</p>' })).toBe('2024-03-12T09:03:00+07:00');
  });

  test('is not the date, even right over the text', async () => {
    expect(await dateOf({ date: clock })).toBeNull();
  });
});

describe('a date is read day first', () => {
  test.each([
    ['05/04/2024 07:05', '2024-04-05T07:05:00+07:00'],
    ['1/2/2024', '2024-02-01'],
    ['13-02-2024 | 15:20', '2024-02-13T15:20:00+07:00'],
    ['Thứ Sáu, 01/03/2024, 16:00 (GMT+7)', '2024-03-01T16:00:00+07:00'],
    ['Đăng ngày 02.03.2024 lúc 4:00 CH', '2024-03-02T16:00:00+07:00'],
  ])('%s', async (date, iso) => {
    expect(await dateOf({ date })).toBe(iso);
  });

  test('wherever the reader lives', async () => {
    const page = await browser.openHtml(writtenPage({ date: '01/03/2024 00:54' }), address);
    await page.emulateTimezone('America/New_York');
    expect(found(await browser.extractFrom(page)).publishedAt).toBe('2024-03-01T00:54:00+07:00');
    await page.close();
  });
});

test('dates of other articles and of the text itself are not the article’s', async () => {
  const below = '<div><div>Tin khác</div><ul><li><a href="/a">Ra quân làm sạch đường phố</a> (11/03/2024 08:15)</li></ul></div>';
  expect(await dateOf({ date: '', body: paragraphs(), below })).toBeNull();
});

describe('where nothing is dated over the text, a bare date under it counts', () => {
  test.each([
    ['as the last line of the text', { body: `${paragraphs()}<p>(Ngày đăng: 12/03/2024 10:15 SA)</p>` }],
    ['below the text', { body: paragraphs(), below: '<p align="right">(12/03/2024 10:15 SA)</p><div>Tin khác</div><ul><li><a href="/a">Ra quân làm sạch đường phố</a> (11/03/2024)</li></ul>' }],
  ])('%s', async (_where, page) => {
    const article = found(await browser.extractHtml(writtenPage({ date: '', ...page }), address));
    expect(article.publishedAt).toBe('2024-03-12T10:15:00+07:00');
    expect(JSON.stringify(article.blocks)).not.toContain('10:15');
  });

  test('but not one in a sentence, nor what is dated there beside the true one', async () => {
    expect(await dateOf({ date: '', body: `${paragraphs()}<p>Hội nghị bế mạc ngày 12/03/2024.</p>` })).toBeNull();
    expect(await dateOf({ date: '10/03/2024 08:00', body: `${paragraphs()}<p>12/03/2024</p>` })).toBe('2024-03-10T08:00:00+07:00');
  });
});

test('time and date in boxes of their own are one moment, in whatever order', async () => {
  for (const date of ['<span>14:05</span><span>12/03/2024</span>', '<b>12/03/2024</b></div><div>14:05', '14:05</div><div>12/03/2024', '<b>12/03/2024</b></div><div>2:05 chiều']) {
    expect(await dateOf({ date }), date).toBe('2024-03-12T14:05:00+07:00');
  }
});

test('a date over the title is read past the lines of writer and time to read, but for the page’s clock', async () => {
  const over = (line: string) => writtenPage({ date: '' }).replace('<h2', `<div>${line}</div><div>Văn phòng Hội</div><div>2 phút đọc</div><h2`);
  expect(found(await browser.extractHtml(over('1 thg 3, 2024'), address)).publishedAt).toBe('2024-03-01');
  expect(found(await browser.extractHtml(over('Thứ sáu, 01/03/2024'), address)).publishedAt).toBeNull();
});

test('a date in the future is not believed', async () => {
  expect(await dateOf({ date: '01/01/2199 08:00' })).toBeNull();
});

test('“đăng” and “cập nhật” are told apart', async () => {
  const html = writtenPage({ date: 'Ngày đăng: 12/03/2024 09:30</div><div>Cập nhật lúc: 13/03/2024 10:00' });
  expect(found(await browser.extractHtml(html, address))).toMatchObject({
    publishedAt: '2024-03-12T09:30:00+07:00',
    modifiedAt: '2024-03-13T10:00:00+07:00',
  });
});
