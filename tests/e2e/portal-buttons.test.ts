import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, startSession, until, type Session } from './support/session.ts';

const words = '(root) => root.querySelector("button").textContent';

describe.each(browserNames)('buttons beside the portal\'s own in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.stop());

  const placed = (page: Page) => page.evaluate(() =>
    [...document.querySelectorAll('[data-ban-sach=tool]')].map((element) => element.getAttribute('name')));

  it.each(['1201', '1202', '1203', '1204'])('stand beside text, icon, input and bare tools alike (mark-up %s), and the portal\'s stay', async (number) => {
    const page = await session.browser.openTab(`${session.portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-${number}.html`);
    await until('the buttons', async () => (await placed(page)).length > 0);
    expect(await placed(page)).toEqual(['read', 'mail', 'print', 'save']);
    expect(await session.browser.inClosedRoot(page, '[data-ban-sach=tool][name=mail]', words)).toBe('Gửi cả bài');
    expect(await session.browser.inClosedRoot(page, '[data-ban-sach=tool][name=print]', words)).toBe('In bản sạch');
    expect(await session.browser.inClosedRoot(page, '[data-ban-sach=tool][name=save]', words)).toBe('Lưu vào kho');
    const own = await page.evaluate(() => [...document.querySelectorAll('[data-ban-sach=tool]:not([name=read])')].map((ours) => {
      const tool = ours.previousElementSibling;
      return tool !== null && (tool.getBoundingClientRect().width > 0);
    }));
    expect(own).toEqual([true, true, true]);
    await page.close();
  });

  it.each(['/', '/chuyen-muc/chinh-tri-xay-dung-dang.html', '/gui-email.html?id=1201', '/khong-co-trang-nay.html'])('never stand on %s', async (path) => {
    const page = await session.browser.openTab(session.portal.origin + path);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await placed(page)).toEqual([]);
    await page.close();
  });

  it('save with one click and say so, also on the next visit and on the toolbar', async () => {
    const address = `${session.portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-1203.html`;
    const page = await session.browser.openTab(address);
    await until('the buttons', async () => (await placed(page)).length > 0);
    await session.browser.clickInClosedRoot(page, '[data-ban-sach=tool][name=save]', 'button');
    await until('“Đã lưu”', async () => (await session.browser.inClosedRoot(page, '[data-ban-sach=tool][name=save]', words)) === 'Đã lưu');
    const tabId = await session.browser.tabId(page);
    const badge = () => session.browser.runInExtension<[string, string]>(
      'async (tabId) => { const { action } = globalThis.browser ?? chrome; return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })]; }', tabId,
    );
    expect(await badge()).toEqual(['✓', 'Bản Sạch – bài này đã lưu trong kho']);
    await page.reload();
    await until('“Đã lưu” after a reload', async () => (await session.browser.inClosedRoot(page, '[data-ban-sach=tool][name=save]', words)) === 'Đã lưu');
    await until('the badge after a reload', async () => (await badge())[0] === '✓');
    await page.close();
  });

  it('do not work for a script of the page that clicks them', async () => {
    const page = await session.browser.openTab(`${session.portal.origin}/tin-tuc/thanh-pho-ha-giang-vieng-nghia-trang-liet-sy-1196.html`);
    await until('the buttons', async () => (await placed(page)).length > 0);
    await page.evaluate(() => document.querySelectorAll('[data-ban-sach=tool]').forEach((element) => {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      if (element instanceof HTMLElement) element.click();
    }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await session.isReaderOpen(page)).toBe(false);
    await page.close();
  });
});
