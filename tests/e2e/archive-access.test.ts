import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWithCopies, openLibrary, type Library } from './support/library.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

interface Finding { id: string; nodes: { html: string; failureSummary?: string }[] }

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run: (context: unknown) => Promise<{ violations: Finding[] }> } };
    return (await tool.run(document)).violations;
  });
  return found.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`));
}

async function start(name: (typeof browserNames)[number]): Promise<{ session: Session; id: string }> {
  const session = await startSession(name);
  const page = await session.browser.openTab(session.portal.origin + seedPath);
  const id = await session.save(page);
  await page.close();
  await fillWithCopies(session, id, 60);
  return { session, id };
}

describe('everybody can use the archive', () => {
  let session: Session;
  let id: string;
  beforeAll(async () => {
    ({ session, id } = await start('chromium'));
  });
  afterAll(() => session.stop());

  it.each([
    ['its list', () => Promise.resolve()],
    ['its list, the keyboard far down in it', async (library: Library) => {
      await library.toList();
      await library.press('End');
      await library.page.$eval('.article-list', (list) => list.scrollTo(0, 0));
    }],
    ['an open article with its note', async (library: Library) => {
      await library.click('.library-entry', 'Bản tin số 1');
      await library.click('.bar .note');
      await library.says('Ghi chú của riêng bạn', '.note-panel');
    }],
    ['an open article that the list does not show', async (library: Library) => {
      await library.click('.library-entry', 'Bản tin số 1');
      await library.says('Bản tin số 1', '.archive-reader h1');
      await library.write('.search-line input', 'is:favourite');
      await library.says('Không có bài nào hợp', '.empty');
    }],
    ['a selection', async (library: Library) => {
      await library.choose('Bản tin số 1', 'Bản tin số 2');
    }],
    ['the dialog of tags', async (library: Library) => {
      await library.choose('Bản tin số 1');
      await library.click('.bulk button', 'Nhãn');
      await library.write('dialog[open] input[type=text]', 'họp');
      await library.press('Enter');
      await library.says('họp', 'dialog[open] .picker');
    }],
    ['the dialog of one tag', async (library: Library) => {
      await library.more('họp');
      await library.dialog('họp');
    }],
    ['the table of keys', async (library: Library) => {
      await library.press('?');
      await library.dialog('Phím tắt');
    }],
    ['its filters', async (library: Library) => {
      await library.click('.filter-button');
      await library.says('Chuyên mục', '.filters');
    }],
    ['its groups', async (library: Library) => {
      await library.page.select('.tool-line label:nth-child(2) select', 'site');
      await until('headings', async () => (await library.texts('.group-heading')).length > 0);
    }],
    ['the help of the search', async (library: Library) => {
      await library.click('.search-links button', 'Cách tìm');
      await library.says('title:', '.search-help');
    }],
    ['nothing found', async (library: Library) => {
      await library.write('.search-line input', 'zyxwvut');
      await library.says('Không có bài nào hợp', '.empty');
    }],
  ])('axe finds nothing in %s, light and dark', async (_, work: (library: Library) => Promise<unknown>) => {
    const library = await openLibrary(session);
    await library.says('Bản tin số 1', '.library-entry');
    await work(library);
    for (const scheme of ['light', 'dark'] as const) {
      await session.browser.setColorScheme(library.page, scheme);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await findings(library.page), scheme).toEqual([]);
    }
    await library.close();
  });

  it('axe finds nothing in a narrow window, its list, its places and an article', async () => {
    const library = await openLibrary(session);
    await library.page.setViewport({ width: 420, height: 800 });
    expect.soft(await findings(library.page), 'the list').toEqual([]);
    await library.click('.menu-button');
    expect.soft(await findings(library.page), 'the places').toEqual([]);
    await library.close();
    const article = await openLibrary(session, `archive.html?id=${id}`);
    await article.page.setViewport({ width: 420, height: 800 });
    await article.page.waitForSelector('article h1');
    expect.soft(await findings(article.page), 'the article').toEqual([]);
    await article.close();
  });
});

describe.each(browserNames)('the archive in a small window of %s', (name) => {
  let session: Session;
  let id: string;
  beforeAll(async () => {
    ({ session, id } = await start(name));
  });
  afterAll(() => session.stop());
  /** What sticks out at the side, of all that is in sight. */
  const overflow = (page: Page) => page.evaluate(() => {
    const root = document.scrollingElement;
    const isScrolled = root !== null && root.scrollWidth > root.clientWidth;
    const wide = [...document.querySelectorAll('.archive *')].filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.visually-hidden'));
    return [...(isScrolled ? ['the page scrolls'] : []), ...wide.map((element) => `${element.localName}.${element.className}`)].slice(0, 8);
  });

  it('420 pixels wide is one column: list, places, article, and back, the focus always somewhere', async () => {
    const library = await openLibrary(session);
    await library.page.setViewport({ width: 420, height: 800 });
    await library.says('Bản tin số 1', '.library-entry');
    expect(await overflow(library.page)).toEqual([]);
    await library.click('.filter-button');
    await library.says('Chuyên mục', '.filters');
    expect(await overflow(library.page)).toEqual([]);
    await library.click('.filter-button');
    await library.click('.search-links button', 'Cách tìm');
    expect(await overflow(library.page)).toEqual([]);
    await library.click('.search-links button', 'Cách tìm');
    await library.choose('Bản tin số 2');
    expect(await overflow(library.page)).toEqual([]);
    await library.click('.selection-bar button', 'Bỏ chọn');
    await library.click('.menu-button');
    await library.click('.sidebar .place', 'Chưa đọc');
    await until('the places to go', () => library.page.evaluate(() => document.querySelector('.sidebar')?.getClientRects().length === 0));
    await library.toList();
    await library.press('ArrowDown', 'Enter');
    await until('the article alone', () => library.page.evaluate(() => document.querySelector('.archive-list')?.getClientRects().length === 0 && document.querySelector('article h1') !== null));
    expect(await overflow(library.page)).toEqual([]);
    const reading = await library.focus();
    await library.click('.bar .back');
    await until('the list alone', () => library.page.evaluate(() => document.querySelector('.archive-reader')?.getClientRects().length === 0));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect.soft(reading, 'in the article').not.toBe('body');
    expect.soft(await library.focus(), 'back in the list').not.toBe('body');
    await library.close();
  });

  it('1000 pixels wide has its places over the list: the keyboard in them, closed by Escape, their button or a click beside', async () => {
    const library = await openLibrary(session);
    await library.page.setViewport({ width: 1000, height: 800 });
    await library.says('Bản tin số 1', '.library-entry');
    const isOpen = () => library.page.$eval('.archive-side', (side) => side.getClientRects().length > 0);
    const open = async () => {
      await library.click('.menu-button');
      await expect.poll(isOpen).toBe(true);
    };
    await open();
    expect(await library.focus()).toBe('button.place');
    await library.press('Escape');
    await expect.poll(isOpen).toBe(false);
    expect(await library.focus()).toBe('button.menu-button');
    await open();
    await library.page.mouse.click(900, 500);
    await expect.poll(isOpen).toBe(false);
    await open();
    await library.click('.menu-close');
    await expect.poll(isOpen).toBe(false);
    expect(await library.focus()).toBe('button.menu-button');
    await library.close();
  });

  it('420 pixels wide says over the open article what was done and what went wrong, with the way back', async () => {
    const library = await openLibrary(session);
    await library.page.setViewport({ width: 420, height: 800 });
    await library.click('.library-entry', 'Bản tin số 3');
    await library.says('Bản tin số 3', '.archive-reader h1');
    await library.click('.bar .star');
    await library.says('Đã thêm 1 bài vào yêu thích', '.undo');
    await library.click('.undo button', 'Hoàn tác');
    await expect.poll(() => library.page.$eval('.bar .star', (star) => star.getAttribute('aria-pressed'))).toBe('false');
    expect(await overflow(library.page)).toEqual([]);
    await library.close();
  });

  it('shows enough of the list, and all of it, at twice the size', async () => {
    const library = await openLibrary(session);
    await library.page.setViewport({ width: 700, height: 450, deviceScaleFactor: 2 });
    await library.says('Bản tin số 1', '.library-entry');
    expect(await overflow(library.page)).toEqual([]);
    const height = () => library.page.$eval('.article-list', (list) => list.clientHeight);
    expect(await height()).toBeGreaterThan(132);
    await library.click('.filter-button');
    expect.soft(await height(), 'with the filters open').toBeGreaterThan(60);
    await library.close();
    const article = await openLibrary(session, `archive.html?id=${id}`);
    await article.page.setViewport({ width: 700, height: 450, deviceScaleFactor: 2 });
    await article.page.waitForSelector('article h1');
    expect(await overflow(article.page)).toEqual([]);
    await article.close();
  });
});
