import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary, type Library } from './support/library.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, type Session } from './support/session.ts';

interface Row { title: string; readAt: number | null; revision: number; deletedAt?: number }

const newestFirst = ['Bài năm', 'Bài bốn', 'Bài ba', 'Bài hai', 'Bài một'] as const;
const [five, four, three, two, one] = newestFirst;
const without = (...gone: string[]) => newestFirst.filter((title) => !gone.includes(title));

describe.each(browserNames)('the archive by keyboard in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let library: Library;
  const rowOf = async (title: string) => (await session.rows<Row>('articles')).find((row) => row.title === title);
  const starred = async () => {
    const drawn = await library.page.$$eval('.library-entry', (entries) => entries.filter((entry) => entry.querySelector('.favourite')).map((entry) => entry.querySelector('.title')?.textContent?.replace(/^.*: /, '') ?? ''));
    return drawn.toSorted();
  };
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({ 1: { title: one }, 2: { title: two }, 3: { title: three }, 4: { title: four }, 5: { title: five } })]);
    await paper.save(session, '1', '2', '3', '4', '5');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });
  beforeEach(async () => {
    await library?.close();
    library = await openLibrary(session);
    await library.shows(newestFirst);
    await library.toList();
  });

  it('moves with arrows, Home and End, and opens with Enter', async () => {
    await library.press('ArrowDown', 'ArrowDown');
    await expect.poll(library.current).toBe(four);
    await library.press('ArrowUp', 'ArrowUp');
    await expect.poll(library.current).toBe(five);
    await library.press('End');
    await expect.poll(library.current).toBe(one);
    await library.press('Home', 'j', 'Enter');
    await library.says(four, '.archive-reader h1');
    await expect.poll(async () => (await rowOf(four))?.readAt).toBeGreaterThan(0);
    expect(await library.focus()).not.toBe('body');
  });

  it('goes on from the article that is open, also after a reload', async () => {
    await library.click('.library-entry', three);
    await library.says(three, '.archive-reader h1');
    const again = await openLibrary(session, await library.page.evaluate(() => `${location.pathname.slice(1)}${location.search}`));
    await again.shows(newestFirst);
    expect(await again.current()).toBe(three);
    await again.toList();
    await again.press('ArrowDown');
    const current = await again.current();
    await again.close();
    expect(current).toBe(two);
  });

  it('chooses with Space, Shift and arrows and Ctrl+A, and gives up with Escape', async () => {
    await library.press('ArrowDown', 'Space', 'ArrowDown', 'ArrowDown', 'Space');
    await expect.poll(library.chosen).toEqual([five, three]);
    await library.press('Space');
    await expect.poll(library.chosen).toEqual([five]);
    await library.press('Escape');
    await expect.poll(library.chosen).toEqual([]);
    await library.press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await expect.poll(library.chosen).toEqual([five, four, three]);
    await library.press('Shift+ArrowUp');
    await expect.poll(library.chosen).toEqual([five, four]);
    await library.press('Control+a');
    await library.says('Đã chọn 5 bài', '.chosen-count');
    await library.press('Escape');
    await expect.poll(library.chosen).toEqual([]);
    expect(await library.focus()).toBe('div.article-list');
  });

  it('chooses no longer what has left the list, also when it comes back', async () => {
    await library.press('ArrowDown', 'Space', 'Delete');
    await library.shows(without(five));
    await library.press('Control+z');
    await library.shows(newestFirst);
    expect(await library.chosen()).toEqual([]);
  });

  it('stars, and takes the star away, with f; read and unread with r and u', async () => {
    await library.press('Home', 'Shift+ArrowDown', 'f');
    await expect.poll(starred).toEqual([four, five].toSorted());
    await library.press('Control+z');
    await expect.poll(starred).toEqual([]);
    await library.press('f');
    await expect.poll(starred).toHaveLength(2);
    await library.press('f');
    await expect.poll(starred).toEqual([]);
    await library.press('Escape', 'End', 'r');
    await expect.poll(async () => (await rowOf(one))?.readAt).toBeGreaterThan(0);
    await library.press('u');
    await expect.poll(async () => (await rowOf(one))?.readAt).toBeNull();
    await library.press('Control+z');
    await expect.poll(async () => (await rowOf(one))?.readAt).toBeGreaterThan(0);
    expect(await library.focus()).toBe('div.article-list');
  });

  it('takes back with Ctrl+Z also what is still being done', async () => {
    const before = (await rowOf(five))?.revision ?? 0;
    await library.press('Home', 'Delete', 'Control+z');
    await expect.poll(async () => (await rowOf(five))?.revision).toBeGreaterThan(before + 1);
    expect((await rowOf(five))?.deletedAt).toBeUndefined();
    await library.shows(newestFirst);
  });

  it('deletes with Delete, goes on with the next, and takes back with Ctrl+Z', async () => {
    await library.press('ArrowDown', 'ArrowDown', 'Delete');
    await library.shows(without(four));
    await expect.poll(library.current).toBe(three);
    expect(await library.focus()).toBe('div.article-list');
    await library.press('Control+z');
    await library.shows(newestFirst);
    expect(await library.focus()).toBe('div.article-list');
    await library.press('Home', 'Space', 'ArrowDown', 'Space', 'Delete');
    await library.shows(without(five, four));
    await library.says('Đã chuyển 2 bài vào thùng rác', '.undo');
    await library.press('ArrowDown');
    await expect.poll(library.current).toBe(three);
    await library.press('Control+z');
    await library.shows(newestFirst);
  });

  it('opens tags with t, collections with m, and Escape leads back to the list', async () => {
    await library.press('ArrowDown', 't');
    await library.dialog('Nhãn của 1 bài');
    expect(await library.focus()).toBe('input');
    await library.press('Escape');
    await library.noDialog();
    expect(await library.focus()).toBe('div.article-list');
    await library.press('m');
    await library.dialog('Chuyển 1 bài vào bộ');
    await library.press('Escape');
    await library.noDialog();
    expect(await library.focus()).toBe('div.article-list');
    await library.press('ArrowDown');
    await expect.poll(library.current).toBe(four);
  });

  it('looks for words with / and goes from there to what was found; ? shows the keys', async () => {
    await library.press('/');
    expect(await library.focus()).toBe('input');
    await library.page.keyboard.type('Bài hai');
    await expect.poll(async () => (await library.titles())[0]).toBe(two);
    await library.press('ArrowDown');
    await expect.poll(library.current).toBe(two);
    await library.press('Enter');
    await library.says(two, '.archive-reader h1');
    await library.press('?');
    await library.dialog('Phím tắt');
    await library.press('Escape');
    await library.noDialog();
    expect(await library.focus()).not.toBe('body');
    await library.press('l');
    expect(await library.focus()).toBe('div.article-list');
  });

  it('goes on from where it stood when what is opened, or no longer a favourite, leaves the list', async () => {
    await library.press('Control+a', 'u', 'Escape');
    await expect.poll(async () => (await rowOf(one))?.readAt).toBeNull();
    await library.go('Chưa đọc');
    await library.shows(newestFirst);
    await library.toList();
    await library.press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    await library.shows(without(three));
    await library.toList();
    await library.press('ArrowDown');
    await expect.poll(library.current).toBe(two);
    await library.press('r');
    await library.shows(without(three, two));
    await library.press('ArrowUp');
    await expect.poll(library.current).toBe(four);
    await library.press('r');
    await library.shows([five, one]);
    await library.press('ArrowDown');
    await expect.poll(library.current).toBe(one);
  });

  it('has its keys also where a box to tick has the focus', async () => {
    await library.click('.filter-button');
    await library.page.focus('.filters input[type=checkbox]');
    await library.press('/');
    expect(await library.focus()).toBe('input');
    expect(await library.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await library.page.focus('.filters input[type=checkbox]');
    await library.press('l');
    expect(await library.focus()).toBe('div.article-list');
  });

  it('lets the open article be marked as unread, until it is opened again', async () => {
    await library.click('.library-entry', five);
    await library.says(five, '.archive-reader h1');
    await expect.poll(async () => (await rowOf(five))?.readAt).toBeGreaterThan(0);
    await library.toList();
    await library.press('u');
    await library.says('1 bài chưa đọc', '.undo');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await rowOf(five))?.readAt).toBeNull();
    await library.click('.library-entry', four);
    await library.says(four, '.archive-reader h1');
    await library.click('.library-entry', five);
    await expect.poll(async () => (await rowOf(five))?.readAt).toBeGreaterThan(0);
    await library.choose(five);
    await library.click('.bulk button', 'Chưa đọc');
    await expect.poll(async () => (await rowOf(five))?.readAt).toBeNull();
  });

  it('goes to the next article and back, to its note and its print, while one reads', async () => {
    await library.click('.library-entry', five);
    await library.says(five, '.archive-reader h1');
    await library.page.focus('.saved-article');
    await library.press('j');
    await library.says(four, '.archive-reader h1');
    expect(await library.focus()).toBe('main.archive-reader');
    await library.press('j', 'j', 'k');
    await library.says(three, '.archive-reader h1');
    await library.press('n');
    await library.says('Ghi chú của riêng bạn', '.note-panel');
    await library.press('p');
    expect(await library.page.$eval('.note-panel textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('p');
    await library.press('Backspace');
    await library.page.focus('.saved-article');
    await library.press('n', 'p');
    await expect.poll(() => library.texts('.note-panel')).toEqual([]);
    expect(await session.openedPath('print')).toContain('print.html?id=');
    await library.page.bringToFront();
  });

  it('shows every article in the look that was chosen in one', async () => {
    const size = () => library.page.$eval('.saved-reader', (reader) => (reader as HTMLElement).style.getPropertyValue('--size'));
    await library.click('.library-entry', five);
    await library.says(five, '.archive-reader h1');
    const before = Number(await size());
    await library.click('.bar .appearance');
    await library.click('[data-step="size+"]');
    await expect.poll(size).toBe(String(before + 2));
    await library.click('.library-entry', four);
    await library.says(four, '.archive-reader h1');
    expect(await size()).toBe(String(before + 2));
  });

  it('says how large is what was chosen, and what is open', async () => {
    await library.choose(five, four);
    expect((await library.texts('.chosen-count')).join()).toMatch(/^Đã chọn 2 bài · \d+ kB$/);
    await library.click('.library-entry', five);
    await library.says('chiếm', '.saved-on');
  });

  it.each([
    ['deleting the open article by its button', async () => {
      await library.click('.library-entry', five);
      await library.click('.bar .delete', 'Xoá');
      await library.shows(without(five));
    }],
    ['undoing by its button', async () => {
      await library.press('ArrowDown', 'Delete');
      await library.shows(without(five));
      await library.undo();
      await library.shows(newestFirst);
    }],
    ['closing the line that offers to undo', async () => {
      await library.press('ArrowDown', 'r');
      await library.click('.undo .close');
      await expect.poll(() => library.texts('.undo')).toEqual([]);
    }],
    ['doing something with the chosen by their bar', async () => {
      await library.choose(five);
      await library.click('.bulk button', 'Xoá');
      await library.shows(without(five));
    }],
    ['giving up the choice by its button', async () => {
      await library.choose(five);
      await library.click('.selection-bar button', 'Bỏ chọn');
      await expect.poll(library.chosen).toEqual([]);
    }],
    ['clearing the filters', async () => {
      await library.click('.filter-button');
      await library.click('.filters .states label', 'Yêu thích');
      await library.click('.empty button', 'Hiện tất cả');
      await library.shows(newestFirst);
    }],
  ])('never loses the focus: %s', async (_, work) => {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const focus = await library.focus();
    if ((await library.titles()).length < newestFirst.length) {
      await library.press('Control+z');
      await library.shows(newestFirst);
    }
    expect(focus).not.toBe('body');
  });
});
