import PostalMime from 'postal-mime';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchFile } from './support/catch-file.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

const title = 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”';

describe.each(browserNames)('mail in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    const reading = await session.openReader();
    await session.clickInReader(reading, '.bar .mail');
    page = await session.browser.openExtensionPage(await session.openedPath('mail'));
    await page.waitForSelector('.way.file:not(:disabled)');
  });
  afterAll(() => session.stop());

  it('shows the whole letter before it is sent', async () => {
    const preview = await page.evaluate(() => document.querySelector('.envelope')?.textContent ?? '');
    expect(preview).toContain(title);
    expect(preview).toContain('thắng lợi khác./.');
    expect(preview).toContain('Bàng Cường');
    expect(preview).toContain('[Ảnh: Chi bộ thôn Khuổi My, xã Phương Độ họp triển khai xây dựng nông thôn mới]');
    expect(preview).not.toContain('Tin khác');
    expect(await page.evaluate(() => document.querySelectorAll('.envelope img').length)).toBe(3);
  });

  it('makes a draft that another parser reads: subject, people, text, pictures', async () => {
    await page.type('.to', 'Nguyễn Thị Hồng Nhung <nhung@example.vn>, chibo@example.vn');
    const file = await catchFile(page, () => page.click('.way.file'));
    expect(file.name).toBe('2024-03-01-dang-bo-thanh-pho-ha-giang-phat-huy-hieu-qua-phong-trao-chi-bo-tot.eml');
    const mail = await PostalMime.parse(file.text);
    expect(mail.subject).toBe(title);
    expect(mail.to).toMatchObject([{ name: 'Nguyễn Thị Hồng Nhung', address: 'nhung@example.vn' }, { address: 'chibo@example.vn' }]);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.attachments).toHaveLength(3);
    for (const { contentId } of mail.attachments) expect(mail.html?.split(`cid:${contentId?.replace(/[<>]/g, '')}`)).toHaveLength(2);
    // The text equals the article's, paragraph by paragraph.
    const paragraphs = await page.evaluate(() => [...document.querySelectorAll('.envelope > p, .envelope > h2')].map((each) => each.textContent ?? ''));
    for (const paragraph of paragraphs.filter((text) => text.length > 40)) expect(mail.text).toContain(paragraph);
    expect(mail.html).not.toMatch(/<script|onerror|javascript:|src="http/i);
  });

  it('says which address is wrong before anything is sent', async () => {
    await page.type('.to', ', khong phai dia chi');
    await until('the hint', () => page.evaluate(() => document.querySelector('#to-hint')?.textContent?.includes('khong phai dia chi')));
  });

  it('copies formatted words and their plain twin', async () => {
    await page.evaluate(() => {
      const write = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        const [item] = items;
        const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
        Object.assign(window, { copied: { html: await read('text/html'), text: await read('text/plain') } });
        await write(items).catch(() => undefined); // Without a display there may be no clipboard to write to.
      };
    });
    await page.click('.way.copy');
    const copied = await until('the copy', () => page.evaluate(() => (window as unknown as { copied?: { html: string; text: string } }).copied));
    expect(copied.html).toContain('<h2 style=');
    expect(copied.html).not.toContain('<img');
    expect(copied.text).toContain(title);
    await until('the word of it', () => page.evaluate(() => document.querySelector('.done')?.textContent?.includes('Đã sao chép')));
  });

  it('offers title, date and address for the mail program', async () => {
    const address = await page.evaluate(() => document.querySelector('a.way.link')?.getAttribute('href') ?? '');
    expect(address.length).toBeLessThanOrEqual(2000);
    const parameters = new URL(address).searchParams;
    expect(parameters.get('subject')).toBe(title);
    expect(parameters.get('body')).toContain('Đăng lúc 16:00, ngày 01 tháng 3 năm 2024');
    expect(parameters.get('body')).toContain('/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html');
  });
});
