import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCare } from './support/care.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const words = 'Đảng bộ thành phố Hà Giang';

describe.each(browserNames)('the lock of the archive in %s', (name) => {
  let session: Session;
  let id: string;
  const shows = (page: Page) => page.evaluate(() => `${document.title} ${document.body.textContent ?? ''}`).catch(() => '');
  beforeAll(async () => {
    session = await startSession(name);
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    id = await session.save(page);
    await page.close();
  });
  afterAll(() => session.stop());

  it('closes before every window that is open, and is led around by no address', async () => {
    const windows: Page[] = [];
    for (const path of [`archive.html?id=${id}`, `print.html?id=${id}`, `mail.html?id=${id}`]) windows.push(await session.browser.openExtensionPage(path));
    for (const page of windows) await until('the article', async () => (await shows(page)).includes(words));
    const care = await openCare(session, 'lock');
    await care.write('.passphrase label:nth-of-type(1) input', 'Chi bộ bốn tốt');
    await care.write('.passphrase label:nth-of-type(2) input', 'Chi bộ bốn tốt');
    await care.click('section .primary', 'Đặt mật khẩu');
    await care.says('Kho đang có khoá');
    for (const page of windows) expect(await shows(page), 'as the lock is set').toContain(words);
    await care.page.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Khoá ngay')?.click());
    for (const page of windows) {
      await until('the gate', () => page.$('.lock-gate').catch(() => null));
      expect(await shows(page)).not.toContain(words);
      await page.close();
    }
    for (const path of [`print.html?handover=x&id=${id}`, `mail.html?handover=x&id=${id}`]) {
      const page = await session.browser.openExtensionPage(path);
      await page.waitForSelector('.not-found, .lock-gate');
      expect(await shows(page), path).not.toContain(words);
      await page.close();
    }
    await care.page.close();
  });
});
