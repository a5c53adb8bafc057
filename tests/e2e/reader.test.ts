import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, startSession, until, type Session } from './support/session.ts';

const title = 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”';

describe.each(browserNames)('the reader in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.stop());

  it('shows title, section, date in words, author, reading time, figures and the other news', async () => {
    const page = await session.openReader();
    const shown = await session.inReader<Record<string, unknown>>(page, `(root) => {
      const text = (selector) => root.querySelector(selector)?.textContent;
      return {
        title: text('h1'), category: text('.category'), about: text('.about'),
        captions: [...root.querySelectorAll('figure:has(img) figcaption')].length,
        headings: [...root.querySelectorAll('article h2')].map((heading) => heading.textContent),
        related: [...root.querySelectorAll('.related li')].length,
        origin: text('.origin a'), lang: root.querySelector('article').lang,
        inputs: root.querySelectorAll('input, textarea, [contenteditable]').length,
      };
    }`);
    expect(shown).toMatchObject({
      title, category: 'Chính trị - Xây dựng đảng', captions: 4, related: 10, lang: 'vi', inputs: 0,
      headings: ['Công tác lãnh đạo, chỉ đạo', 'Nhiều cách làm hay, sáng tạo qua 1 năm triển khai'],
    });
    expect(shown['about']).toContain('Thứ sáu, ngày 1 tháng 3 năm 2024, 16:00');
    expect(shown['about']).toContain('Tác giả: Bàng Cường');
    expect(shown['about']).toContain('Đọc khoảng 11 phút');
    expect(shown['origin']).toContain('dang-bo-thanh-pho-ha-giang-1201.html');
    await page.close();
  });

  it('gives the page back as it was: style, scroll and focus', async () => {
    const page = await session.browser.openTab(`${session.portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html`);
    const state = () => page.evaluate(() => ({
      style: document.documentElement.getAttribute('style'), y: window.scrollY, focus: document.activeElement?.getAttribute('href'),
      children: document.documentElement.children.length,
    }));
    await page.evaluate(() => {
      window.scrollTo(0, 700);
      document.querySelectorAll('a')[5]?.focus({ preventScroll: true });
    });
    const expected = await state();
    const toggle = async () => {
      await session.act(page, 'read');
    };
    await toggle();
    await until('the reader', () => session.isReaderOpen(page));
    await page.keyboard.press('Escape');
    await until('the page', async () => !(await session.isReaderOpen(page)));
    expect(await state()).toEqual(expected);
    await toggle();
    await until('the reader', () => session.isReaderOpen(page));
    await toggle();
    await until('the page', async () => !(await session.isReaderOpen(page)));
    expect(await state()).toEqual(expected);
    await page.close();
  });

  it('remembers looks: dark, larger, without serifs', async () => {
    const page = await session.openReader();
    await session.clickInReader(page, '.bar .appearance');
    await session.clickInReader(page, '[data-value=dark]');
    await session.clickInReader(page, '[data-value=sans]');
    await session.clickInReader(page, '[data-step="size+"]');
    await page.keyboard.press('Escape');
    expect(await session.isReaderOpen(page), 'Esc closes the panel first').toBe(true);
    await page.keyboard.press('Escape');
    await page.close();
    const again = await session.openReader();
    const looks = await session.inReader<{ theme: string; size: string; paper: string }>(again, `(root) => {
      const frame = root.querySelector('.reader');
      return { theme: frame.dataset.theme, size: getComputedStyle(root.querySelector('.article-view')).fontSize, paper: getComputedStyle(frame).backgroundColor };
    }`);
    expect(looks).toEqual({ theme: 'dark', size: '22px', paper: 'rgb(23, 25, 27)' });
    await session.clickInReader(again, '.bar .appearance');
    await session.clickInReader(again, '[data-value=system]');
    await again.close();
  });

  it.runIf(name === 'firefox')('opens and closes by its shortcut', async () => {
    const page = await session.browser.openTab(`${session.portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-1202.html`);
    await session.browser.pressShortcut?.();
    await until('the reader', () => session.isReaderOpen(page));
    await session.browser.pressShortcut?.();
    await until('the page', async () => !(await session.isReaderOpen(page)));
    await page.close();
  });

  it('says in words that a list is no article', async () => {
    const page = await session.browser.openTab(`${session.portal.origin}/chuyen-muc/chinh-tri-xay-dung-dang.html`);
    await session.act(page, 'read');
    const words = await until('the notice', () => session.inReader<string>(page, '(root) => root.querySelector(".trouble")?.textContent'));
    expect(words).toContain('Trang này không phải là một bài viết');
    expect(words).toContain('Hãy mở một bài cụ thể');
    await page.close();
  });
});
