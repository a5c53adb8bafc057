import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

describe.each(browserNames)('what can go wrong in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.stop());

  const reason = async (words: string) => until(words, async () => {
    const text = await session.browser.runInPopup<string>('(popup) => popup.document.body.innerText');
    return text.includes(words) && text;
  });

  it('a page of the browser itself: the popup says so and offers nothing that cannot work', async () => {
    const page = await session.browser.openExtensionPage('archive.html');
    await session.browser.clickToolbar(page);
    expect(await reason('Trình duyệt không cho tiện ích nào làm việc trên trang này')).toContain('Hãy mở một bài trên cổng thông tin');
    expect(await session.browser.runInPopup('(popup) => [...popup.document.querySelectorAll(".action")].every((button) => button.disabled)')).toBe(true);
    await page.close();
  });

  it('a saved article that was deleted meanwhile: the page says so', async () => {
    const page = await session.browser.openExtensionPage('archive.html?id=khong-co');
    await page.waitForSelector('.not-found');
    expect(await page.evaluate(() => document.body.innerText)).toContain('Bài này không còn trong kho');
    await page.close();
  });

  it('a print or mail page whose article is gone: says what to do', async () => {
    for (const path of ['print.html?handover=1', 'mail.html?handover=1']) {
      const page = await session.browser.openExtensionPage(path);
      await page.waitForSelector('.not-found');
      expect(await page.evaluate(() => document.body.innerText)).toMatch(/Hãy mở lại bài rồi bấm «(?:In|Gửi)»/);
      await page.close();
    }
  });

  it('a page that moved on while it was read is not saved under the wrong address', async () => {
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await page.evaluate(() => history.pushState(null, '', '/tin-tuc/bai-khac-9999.html'));
    await session.save(page);
    const [row] = await session.rows<{ canonicalUrl: string }>('articles');
    expect(row?.canonicalUrl).toBe(`${session.portal.origin}/tin-tuc/bai-khac-9999.html`);
    await page.close();
  });
});
