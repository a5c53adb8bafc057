import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, startSession, until, type Session } from './support/session.ts';

describe.each(browserNames)('the language of the interface in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.stop());

  it('is Vietnamese, whatever the browser speaks, until English is chosen in the options', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await options.waitForSelector('[data-language=en]');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('vi');
    await options.click('[data-language=en]');
    await until('English options', () => options.evaluate(() => document.querySelector('h1')?.textContent === 'Options of Bản Sạch'));

    const page = await session.openReader();
    expect(await session.inReader(page, '(root) => root.querySelector(".bar .close").textContent')).toBe('Close');
    expect(await session.inReader(page, '(root) => root.querySelector(".about").textContent')).toContain('Friday, 1 March 2024, 16:00');
    expect(await session.inReader(page, '(root) => root.querySelector("h1").textContent')).toContain('Đảng bộ thành phố Hà Giang');
    await page.keyboard.press('Escape');
    expect(await session.browser.inClosedRoot(page, '[data-ban-sach=tool][name=save]', '(root) => root.querySelector("button").textContent')).toBe('Keep in archive');
    await options.bringToFront();
    await options.click('[data-language=vi]');
    await until('Vietnamese options', () => options.evaluate(() => document.documentElement.lang === 'vi'));
    await page.bringToFront();
    await session.act(page, 'read');
    await until('the reader', () => session.isReaderOpen(page));
    expect(await session.inReader(page, '(root) => root.querySelector(".bar .close").textContent'), 'in the page that was open before').toBe('Đóng');
    await page.close();
    await options.close();
  });

  it('reaches the right mouse button, whose four actions are there', async () => {
    // The browser refuses to change an item that does not exist.
    const changed = await session.browser.runInExtension<string[]>(`async () => {
      const { contextMenus } = globalThis.browser ?? chrome;
      const done = [];
      for (const id of ['read', 'save', 'print', 'mail']) {
        await contextMenus.update(id, { enabled: true });
        done.push(id);
      }
      return done;
    }`);
    expect(changed).toEqual(['read', 'save', 'print', 'mail']);
  });
});
