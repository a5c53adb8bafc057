import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, until, type Session } from './support/session.ts';

describe('the extension updated under an open page in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.stop());

  it('is said in the open reader, which can still be read and closed', async () => {
    const page = await session.openReader();
    await session.browser.runInExtension('() => { setTimeout(() => chrome.runtime.reload(), 50); }');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.bringToFront();
    await session.clickInReader(page, '.bar .save');
    const words = await until('the reason', () => session.inReader<string | null>(page, '(root) => root.querySelector(".trouble")?.textContent ?? null'));
    expect(words).toContain('Bản Sạch vừa được cập nhật');
    expect(words).toContain('Hãy tải lại trang này');
    await page.keyboard.press('Escape');
    await until('the page', async () => !(await session.isReaderOpen(page)));
  });
});
