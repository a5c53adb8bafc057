import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type Library } from './support/library.ts';
import { startNewspaper, type Newspaper, type Piece } from './support/newspaper.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

interface Row { id: string; title: string; versions: number; updatedAt: number }

const title = 'Lịch cấp nước mùa khô';
const stays = 'Nước được bơm lên bể chứa đầu bản vào ban đêm, khi cả bản đã ngủ.';
const first: Piece = {
  title,
  text: ['Mỗi nhà được lấy nước hai lần trong một ngày, buổi sớm và buổi chiều.', stays, 'Nhà nào có việc cưới xin thì báo trước với trưởng bản ba ngày.'],
  below: '<div class="tin-khac"><h3>Tin khác</h3><ul><li><a href="/mot">Chợ phiên đầu tháng đông vui</a></li><li><a href="/hai">Lớp xóa mù chữ khai giảng</a></li></ul></div>',
};
const second: Piece = {
  ...first,
  title: 'Lịch cấp nước mùa khô (đã điều chỉnh)',
  text: ['Mỗi nhà được lấy nước ba lần trong một ngày, buổi sớm và buổi chiều.', stays, 'Trường học và trạm xá được ưu tiên, lấy lúc nào cũng được.'],
};
const counted = (views: string, clock: string): Piece => ({
  title: 'Người giữ rừng',
  text: [clock, 'Ông đi rừng từ năm mười tám tuổi, thuộc từng gốc lim như thuộc tên con cháu trong nhà.'],
  below: `<p>Lượt xem: ${views}</p><div class="tin-khac"><h3>Tin khác</h3><ul><li><a href="/${views}">Tin mới số ${views} vừa đăng lên sáng nay</a></li><li><a href="/x">Chợ phiên đầu tháng đông vui</a></li></ul></div>`,
});

describe.each(browserNames)('the versions of an article in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let library: Library;
  let id: string;
  const rowOf = async (wanted: string) => (await session.rows<Row>('articles')).find((row) => row.id === wanted);
  const shown = () => library.texts('.archive-reader article');
  const said = (page: Page, selector: string) => page.evaluate((selector) => (document.querySelector(selector)?.textContent ?? '').normalize('NFC').replaceAll(/\s+/g, ' '), selector);
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({ nuoc: first, rung: counted('120', 'Thứ hai, ngày 4 tháng 3 năm 2024') })]);
    [id = ''] = await paper.save(session, 'nuoc');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('are none after saving the same page twice, nor when only a clock, a counter or the other news differ', async () => {
    await paper.save(session, 'nuoc');
    const [forest = ''] = await paper.save(session, 'rung');
    const before = await rowOf(forest);
    paper.pieces.set('rung', counted('4.871', 'Thứ ba, ngày 5 tháng 3 năm 2024'));
    await paper.save(session, 'rung');
    expect(await rowOf(forest)).toMatchObject({ versions: 0 });
    expect((await rowOf(forest))?.updatedAt).toBeGreaterThan(before?.updatedAt ?? 0);
    expect(await session.rows('versions')).toEqual([]);
    library = await openLibrary(session);
    await library.shows(['Người giữ rừng', title]);
    expect(await library.texts('.library-entry .sign')).toEqual([]);
  });

  it('are both kept when the portal has changed its page, and the list says so', async () => {
    paper.pieces.set('nuoc', second);
    await paper.save(session, 'nuoc');
    await library.page.bringToFront();
    await library.shows(['Người giữ rừng', second.title]);
    await library.says('đã sửa 1 lần', '.library-entry .sign');
    expect(await rowOf(id)).toMatchObject({ title: second.title, versions: 1 });
    await library.click('.library-entry', second.title);
    await expect.poll(shown).toEqual([expect.stringContaining('ba lần trong một ngày')]);
  });

  it('are listed with their days, and compared in words: title, what was added, removed and changed', async () => {
    await library.click('.bar .versions', 'Các bản (2)');
    await library.says('Bài này đã được lưu 2 bản khác nhau', '.version-panel');
    const rows = await library.texts('.version-panel li');
    expect(rows.map((row) => /^(Bản mới nhất|Bản 1), lưu .*ngày \d+ tháng \d+ năm \d{4}/i.test(row)), rows.join('\n')).toEqual([true, true]);
    await library.click('.version-panel button', 'So với bản trước');
    await library.says('Tên bài đổi', '.changes');
    const changes = await library.texts('.changes > li');
    expect(changes).toEqual([
      'Tên bài đổi: Lịch cấp nước mùa khô (đã điều chỉnh)',
      'Sửa: Mỗi nhà được lấy nước haiba lần trong một ngày, buổi sớm và buổi chiều.',
      'Bỏ: Nhà nào có việc cưới xin thì báo trước với trưởng bản ba ngày.',
      'Thêm: Trường học và trạm xá được ưu tiên, lấy lúc nào cũng được.',
    ]);
    expect(await library.texts('.changes .changed del')).toEqual(['hai']);
    expect(await library.texts('.changes .changed ins')).toEqual(['ba']);
  });

  it('open as they were, say that they are old, at an address of their own', async () => {
    await library.click('.version-panel button', 'Mở bản này');
    await library.says('Bạn đang xem bản cũ, lưu ', '.status');
    await expect.poll(shown).toEqual([expect.stringContaining('hai lần trong một ngày')]);
    expect(await library.texts('.archive-reader article h1')).toEqual([title]);
    const path = await library.page.evaluate(() => `${location.pathname.slice(1)}${location.search}`);
    expect(path).toBe(`archive.html?id=${id}&version=1`);
    const copy = await openLibrary(session, path);
    await copy.says('Bạn đang xem bản cũ', '.status');
    await copy.says('cưới xin', '.archive-reader article');
    await copy.close();
  });

  it('are printed and mailed each with its own text', async () => {
    const links = await library.page.$$eval('.bar a.button', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toEqual([`print.html?id=${id}&version=1`, `mail.html?id=${id}&version=1`]);
    const sheets = ['.print-sheet', '.preview, .letter, main'];
    for (const [at, link] of links.entries()) {
      const old = await session.browser.openExtensionPage(link);
      await until(`the old text in ${link}`, async () => (await said(old, 'body')).includes('cưới xin'));
      const words = await said(old, 'body');
      expect(words, sheets[at]).toContain('hai lần trong một ngày');
      expect(words).not.toContain('trạm xá');
      expect(words).not.toContain('đã điều chỉnh');
      await old.close();
      const current = await session.browser.openExtensionPage(link.replace('&version=1', ''));
      await until(`the new text in ${link}`, async () => (await said(current, 'body')).includes('trạm xá'));
      await current.close();
    }
  });

  it('lead back to the current one, and the current text is what is searched', async () => {
    await library.page.bringToFront();
    await library.click('.status button', 'Về bản mới nhất');
    await expect.poll(shown).toEqual([expect.stringContaining('trạm xá')]);
    await library.write('.search-line input', 'trạm xá');
    await library.shows([second.title]);
    await library.write('.search-line input', '"cưới xin"');
    await library.shows([]);
    await library.write('.search-line input', 'is:changed');
    await library.shows([second.title]);
  });

  it('count on: a third text is compared with the second, and the first stays', async () => {
    paper.pieces.set('nuoc', { ...second, text: [...second.text ?? [], 'Từ tháng sau có thêm một bể chứa ở cuối bản.'] });
    await paper.save(session, 'nuoc');
    await library.page.bringToFront();
    await library.says('đã sửa 2 lần', '.library-entry .sign');
    await library.says('Các bản (3)', '.bar .versions');
    if ((await library.texts('.version-panel')).length === 0) await library.click('.bar .versions');
    await expect.poll(() => library.texts('.version-panel li')).toHaveLength(3);
    await library.click('.version-panel button', 'So với bản trước');
    await expect.poll(() => library.texts('.changes > li')).toEqual(['Thêm: Từ tháng sau có thêm một bể chứa ở cuối bản.']);
    const { length } = await session.rows('versions');
    expect(length).toBe(2);
  });
});
