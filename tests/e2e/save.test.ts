import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

interface Row { id: string; title: string; savedAt: number; updatedAt: number; pictures: { total: number; kept: number; missing: number } }

describe.each(browserNames)('saving in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.stop());

  it('keeps text and pictures with one click in the reader, and says how it went', async () => {
    const page = await session.openReader();
    await session.clickInReader(page, '.bar .save');
    const status = await until('the result', async () => {
      const words = await session.inReader<string>(page, '(root) => root.querySelector(".status")?.textContent ?? ""');
      return words.includes('1 trong 4 ảnh') && words;
    });
    expect(status).toContain('Đã lưu cả bài');
    expect(await session.inReader(page, '(root) => root.querySelector(".bar .save").textContent')).toBe('Đã lưu');
    const [row] = await session.rows<Row>('articles');
    expect(row?.pictures).toEqual({ total: 4, kept: 3, missing: 1 });
    const bytes = await session.rows<{ bytes: number; isBuffer: boolean }>('pictureBytes');
    expect(bytes.map(({ isBuffer }) => isBuffer)).toEqual([true, true, true]);
    expect(Math.min(...bytes.map((each) => each.bytes))).toBeGreaterThan(50_000);
    await page.close();
  });

  it('updates instead of doubling, also from an address with tracking and a fragment', async () => {
    const page = await session.browser.openTab(`${session.portal.origin}${seedPath}?utm_source=zalo&fbclid=1#tin-khac`);
    const before = await session.rows<Row>('articles');
    await session.save(page);
    const after = await session.rows<Row>('articles');
    expect(after).toHaveLength(1);
    expect(after[0]?.savedAt).toBe(before[0]?.savedAt);
    expect(after[0]?.updatedAt).toBeGreaterThan(before[0]?.updatedAt ?? 0);
    await page.close();
  });

  it('marks saved neighbours in the list under another article', async () => {
    const page = await session.openReader('/tin-tuc/mot-nghi-quyet-hop-y-dang-long-dan-1199.html');
    const marked = await until('the mark', () => session.inReader<string>(page, '(root) => root.querySelector(".related .in-archive")?.closest("a").textContent'));
    expect(marked).toContain('Đảng bộ thành phố Hà Giang');
    await page.close();
  });

  it('opens the saved article exactly as it was with the portal gone', async () => {
    const reading = await session.openReader();
    const text = '(root) => root.querySelector("article").textContent';
    const expected = await session.inReader<string>(reading, text);
    await reading.close();
    await session.portal.stop();
    const [row] = await session.rows<Row>('articles');
    const page = await session.browser.openExtensionPage(`archive.html?id=${row?.id}`);
    await page.waitForSelector('article h1');
    const shown = await page.evaluate(async () => {
      const pictures = [...document.querySelectorAll('article img')].filter((image): image is HTMLImageElement => image instanceof HTMLImageElement);
      await Promise.all(pictures.map((image) => image.decode()));
      return {
        widths: pictures.map((image) => image.naturalWidth),
        schemes: pictures.map((image) => new URL(image.src).protocol),
        frames: document.querySelectorAll('article .picture-frame.missing').length,
        missing: document.querySelector('.missing-pictures')?.textContent ?? '',
      };
    });
    expect(shown.widths).toEqual([1200, 1200, 1200]);
    expect(new Set(shown.schemes)).toEqual(new Set(['blob:']));
    expect(shown.frames).toBe(1);
    expect(shown.missing).toContain('cổng không còn ảnh');
    const actual = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    expect(actual.replace('Chưa có ảnh', '')).toBe(expected);
    await page.close();
  });

  it('says that the picture server is down and keeps the text', async () => {
    const [row] = await session.rows<Row>('articles');
    const page = await session.browser.openExtensionPage(`archive.html?id=${row?.id}`);
    await page.waitForSelector('.missing-pictures button');
    await page.click('.missing-pictures button');
    await until('the reason', () => page.evaluate(() => document.querySelector('.missing-pictures')?.textContent?.includes('không nối được tới máy chủ ảnh')));
    expect((await session.rows<Row>('articles'))[0]?.pictures).toEqual({ total: 4, kept: 3, missing: 1 });
    await page.close();
  });
});
