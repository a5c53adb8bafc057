import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const neighbours = [
  '/tin-tuc/mot-nghi-quyet-hop-y-dang-long-dan-1199.html',
  '/tin-tuc/thanh-pho-ha-giang-vieng-nghia-trang-liet-sy-1196.html',
];
const words = '(popup) => popup.document.body.innerText';
const titles = '(popup) => [...popup.document.querySelectorAll(".saved-list .title")].map((title) => title.textContent)';

describe.each(browserNames)('the popup in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.stop());

  const inPopup = <T>(fn: string, arg?: unknown) => session.browser.runInPopup<T>(fn, arg);
  const shown = (what: string) => until(what, async () => (await inPopup<string>(words)).includes(what));
  const press = (key: string) => inPopup(`(popup, key) => {
    const target = popup.document.activeElement ?? popup.document.body;
    target.dispatchEvent(new popup.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }`, key);

  it('teaches while the archive is empty, and a real toolbar click is enough on any site', async () => {
    // 127.0.0.1 is no known portal: only the click grants the page.
    const page = await session.browser.openTab(`${session.portal.origin.replace('localhost', '127.0.0.1')}${seedPath}`).catch(() => null);
    const target = page ?? await session.browser.openTab(session.portal.origin + seedPath);
    await session.browser.clickToolbar(target);
    await shown('Kho còn trống');
    await shown('Đảng bộ thành phố Hà Giang -Phát huy');
    expect(await inPopup('(popup) => [...popup.document.querySelectorAll(".action")].map((button) => [button.querySelector("strong").textContent, button.disabled])'))
      .toEqual([['Đọc', false], ['Lưu', false], ['In', false], ['Gửi', false]]);
    await session.browser.clickInPopup('.action.save');
    await shown('Đã lưu');
    await until('the row', async () => (await inPopup<string[]>(titles)).length === 1);
    await session.browser.clickInPopup('.action.read');
    await until('the reader', () => session.isReaderOpen(target));
    await target.close();
  });

  it('disables the actions on a list and says why', async () => {
    const page = await session.browser.openTab(`${session.portal.origin}/`);
    await session.browser.clickToolbar(page);
    await shown('Trang này không phải là một bài viết');
    expect(await inPopup('(popup) => [...popup.document.querySelectorAll(".action")].every((button) => button.disabled)')).toBe(true);
    await page.close();
  });

  it('lists what is saved, newest first, and filters without marks', async () => {
    for (const path of neighbours) {
      const article = await session.browser.openTab(session.portal.origin + path);
      await session.save(article);
      await article.close();
    }
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await session.browser.clickToolbar(page);
    const all = await until('three rows', async () => {
      const rows = await inPopup<string[]>(titles);
      return rows.length === 3 && rows;
    });
    expect((all || [])[0]).toBe('Thành phố Hà Giang viếng nghĩa trang liệt sỹ');
    await until('the small pictures', () => inPopup<boolean>('(popup) => popup.document.querySelectorAll(".saved-list img.thumbnail").length >= 2'));
    const type = (text: string) => inPopup(`(popup, text) => {
      const filter = popup.document.querySelector('.filter');
      filter.value = text;
      filter.dispatchEvent(new popup.Event('input', { bubbles: true }));
    }`, text);
    await type('"hop y dang"');
    await until('one row', async () => (await inPopup<string[]>(titles)).join() === 'Một nghị quyết hợp ý Đảng – lòng Dân');
    await type('xyzw');
    await shown('Không có bài nào khớp');
    await type('');
    await until('three rows', async () => (await inPopup<string[]>(titles)).length === 3);
    await page.close();
  });

  it('works by keyboard alone: arrows, Delete with undo that outlives the popup, /, Enter', async () => {
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await session.browser.clickToolbar(page);
    await until('three rows', async () => (await inPopup<string[]>(titles)).length === 3);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await inPopup('(popup) => popup.document.querySelector(".chosen .title").textContent')).toBe('Một nghị quyết hợp ý Đảng – lòng Dân');
    await press('Delete');
    await until('two rows', async () => (await inPopup<string[]>(titles)).length === 2);
    await session.browser.clickToolbar(page);
    await shown('Đã xoá «Một nghị quyết hợp ý Đảng – lòng Dân».');
    // Firefox's panel grows with its content; a click is aimed at where the button was.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await session.browser.clickInPopup('.undo button');
    await until('three rows', async () => (await inPopup<string[]>(titles)).length === 3);
    await press('/');
    expect(await inPopup('(popup) => popup.document.activeElement.className')).toBe('filter');
    await press('Enter');
    await session.openedPath('archive');
    await page.close();
  });
});
