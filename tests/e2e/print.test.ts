import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedArticle } from '../pages/portal/data/seed-article.ts';
import { readPdf, type PrintedPage } from './support/read-pdf.ts';
import { browserNames, startSession, type Session } from './support/session.ts';

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(browserNames)('the printed article in %s', (name) => {
  let session: Session;
  let page: Page;
  let pages: PrintedPage[];
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    session = await startSession(name);
    const reading = await session.openReader();
    await session.clickInReader(reading, '.bar .print');
    page = await session.browser.openExtensionPage(await session.openedPath('print'));
    await page.waitForSelector('.bar .print:not(:disabled)');
    pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    pages = pdf.pages;
  });
  afterAll(() => session.stop());

  it('comes out on A4 with margins of 20, 15, 20 and 30 mm, its font inside', () => {
    expect(pages.length).toBeGreaterThan(4);
    for (const { width, height, words } of pages) {
      expect(Math.abs(width - 210)).toBeLessThan(0.5);
      expect(Math.abs(height - 297)).toBeLessThan(0.5);
      const body = words.filter(({ top }) => top > 19);
      expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThan(29.5);
      expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(195.8);
      expect(Math.max(...body.map(({ top }) => top))).toBeLessThan(277);
    }
    expect(pdf.fontsEmbedded).toBe(true);
    expect(pdf.fonts.join()).toContain('Tinos');
  });

  it('sets the text in 14 pt with a first line of 1 cm', () => {
    const first = pages[0]?.words.find(({ left, text }) => left > 35 && text.startsWith('Để'));
    expect(first?.size).toBeCloseTo(14, 0);
    expect(first?.left).toBeCloseTo(40, 0);
  });

  it.runIf(name === 'chromium')('numbers the pages at the top, from the second on', () => {
    const numberOf = ({ words }: PrintedPage) => words.filter(({ top }) => top < 19).map(({ text }) => text).join('');
    expect(pages.map(numberOf)).toEqual(['', ...pages.slice(1).map((_, at) => String(at + 2))]);
    const two = pages[1]?.words.find(({ text, top }) => top < 19 && text === '2');
    expect(((two?.left ?? 0) + (two?.right ?? 0)) / 2).toBeCloseTo(112.5, 0);
  });

  it('holds all 17 blocks in order, the closing mark, author and source; no tools, no other news', () => {
    const printed = squeeze(pages.map(({ words }) => words.filter(({ top }) => top > 19).map(({ text }) => text).join(' ')).join(' '));
    let from = 0;
    for (const block of seedArticle.blocks) {
      const words = squeeze(block.type === 'figure' ? block.caption : block.text).normalize('NFC');
      const at = printed.indexOf(words, from);
      expect(at, words.slice(0, 40)).toBeGreaterThanOrEqual(0);
      from = at + words.length;
    }
    expect(seedArticle.blocks).toHaveLength(17);
    expect(printed).toContain(squeeze('thắng lợi khác./.'));
    expect(printed.slice(from)).toContain(squeeze('Bàng Cường'));
    expect(printed.slice(from)).toContain(squeeze('Nguồn: Cổng thông tin điện tử'));
    expect(printed.slice(from)).toContain('truycậplúc');
    for (const tool of ['In trang', 'Gửi Email', 'Tin khác', 'Không in ảnh', 'Trang sau']) expect(printed).not.toContain(squeeze(tool));
  });

  it('never parts a picture from its caption nor leaves a heading at a page\'s foot', () => {
    const captions = seedArticle.blocks.filter((block) => block.type === 'figure').slice(0, 3);
    for (const caption of captions) {
      const holder = pages.find(({ text }) => squeeze(text).includes(squeeze(caption.caption)));
      expect(holder?.pictures, caption.caption).toBeGreaterThan(0);
    }
    for (const { text } of seedArticle.blocks.filter((block) => block.type === 'heading')) {
      const holder = pages.find((each) => squeeze(each.text).includes(squeeze(text)));
      const at = squeeze(holder?.text ?? '').indexOf(squeeze(text)) + squeeze(text).length;
      expect(squeeze(holder?.text ?? '').length - at, text).toBeGreaterThan(60);
    }
  });

  it('is shown on the screen with the same number of sheets', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('.sheet').length)).toBe(pages.length);
    expect(await page.evaluate(() => document.querySelector('.pages')?.textContent)).toBe(`${pages.length} trang A4`);
  });

  it('can leave the pictures out and keeps their captions', async () => {
    await page.click('.bar .without');
    const text = await page.evaluate(() => document.querySelector('.print-sheet')?.textContent ?? '');
    expect(text).toContain('[Ảnh: Buổi sinh hoạt chuyên đề của Chi bộ Tham mưu, Đảng bộ Quân sự]');
    expect(await page.evaluate(() => document.querySelectorAll('.print-sheet img').length)).toBe(0);
  });
});
