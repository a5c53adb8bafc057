import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type Library } from './support/library.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const seed = 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”';
const [one, two, three] = ['Bài một', 'Bài hai', 'Bài ba'] as const;
const all = [seed, three, two, one];

describe.each(browserNames)('the order a reader makes in the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let library: Library;
  const tagsOf = async (title: string) => {
    const at = (await library.titles()).indexOf(title) + 1;
    return library.page.evaluate((at) => [...(document.querySelectorAll('.library-entry')[at - 1]?.querySelectorAll('.tag') ?? [])].map((tag) => tag.textContent), at);
  };
  const places = () => library.texts('.sidebar .place');
  const has = (place: string) => expect.poll(places).toContain(place);
  const hasNot = (place: string) => expect.poll(async () => (await places()).some((each) => each.replace(/\d+$/, '') === place)).toBe(false);
  const boxes = () => library.page.$$eval('dialog[open] .picker input', (inputs) => inputs.map((input) => ((input as HTMLInputElement).indeterminate ? 'some' : (input as HTMLInputElement).checked)));
  async function tag(title: string, ...names: string[]) {
    await library.choose(title);
    await library.click('.bulk button', 'Nhãn');
    for (const each of names) {
      await library.write('dialog[open] input[type=text]', each);
      await library.press('Enter');
      await library.says(each, 'dialog[open] .picker');
    }
    await library.click('dialog[open] .close');
    await library.noDialog();
    await library.click('.selection-bar button', 'Bỏ chọn');
  }
  const optionOf = (words: string) => library.page.$$eval('dialog[open] .into option', (options, words) => {
    return (options as HTMLOptionElement[]).find((option) => option.textContent === words)?.value ?? '';
  }, words);
  /** Drags an entry, and all chosen with it, onto a place. @returns whether the place takes it */
  const drag = (title: string, place: string) => library.page.evaluate((title, place) => {
    const entry = [...document.querySelectorAll('.library-entry')].find((each) => each.querySelector('.title')?.textContent?.endsWith(title));
    const target = [...document.querySelectorAll('.sidebar .place')].find((each) => each.textContent?.startsWith(place));
    const dataTransfer = new DataTransfer();
    const send = (element: Element | undefined, type: string) => element?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    send(entry, 'dragstart');
    const isTaken = send(target, 'dragover') === false;
    send(target, 'drop');
    send(entry, 'dragend');
    return isTaken;
  }, title, place);

  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({ 1: { title: one }, 2: { title: two }, 3: { title: three } })]);
    await paper.save(session, '1', '2', '3');
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await session.save(page);
    await page.close();
    library = await openLibrary(session);
    await library.shows(all);
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('tags one and several; a box is half ticked for some, and ticking it tags all', async () => {
    await tag(one, 'họp dân', 'đường');
    expect(await tagsOf(one)).toEqual(['họp dân', 'đường']);
    await library.choose(one, two);
    await library.click('.bulk button', 'Nhãn');
    await library.dialog('Nhãn của 2 bài');
    expect(await library.texts('dialog[open] .picker label')).toEqual(['đường', 'họp dân']);
    await expect.poll(boxes).toEqual(['some', 'some']);
    await library.click('dialog[open] .picker label', 'họp dân');
    await expect.poll(boxes).toEqual(['some', true]);
    await library.click('dialog[open] .close');
    await has('họp dân2');
    await library.undo();
    await has('họp dân1');
    await expect.poll(() => tagsOf(two)).toEqual([]);
    await library.press('Escape');
    await library.click('.selection-bar button', 'Bỏ chọn');
  });

  it('renames a tag, joins one into another of the same name, and undoes both', async () => {
    await tag(three, 'giao thông');
    await library.more('đường');
    await library.answer('đường làng');
    await expect.poll(() => tagsOf(one)).toEqual(['họp dân', 'đường làng']);
    await library.undo();
    await expect.poll(() => tagsOf(one)).toEqual(['họp dân', 'đường']);
    await library.more('đường');
    await library.answer('Giao Thông');
    await has('giao thông2');
    await hasNot('đường');
    await library.undo();
    await has('giao thông1');
    await has('đường1');
  });

  it('joins tags by choice, colours and removes one, and undoes', async () => {
    await library.more('giao thông');
    await library.dialog('giao thông');
    await library.page.select('dialog[open] .into select', await optionOf('họp dân'));
    await library.page.click('dialog[open] form:has(.into) button');
    await has('họp dân2');
    await library.undo();
    await has('giao thông1');
    await library.more('họp dân');
    await library.click('dialog[open] .colours label', 'Đỏ');
    await until('red', async () => (await library.page.$('.library-entry .tag.red')) !== null);
    await library.click('dialog[open] .danger', 'Bỏ «họp dân»');
    await hasNot('họp dân');
    await expect.poll(() => tagsOf(one)).toEqual(['đường']);
    await library.shows(all);
    await library.undo();
    await has('họp dân1');
    await library.go('họp dân');
    await library.shows([one]);
    await library.go('Tất cả bài');
  });

  it('puts collections into others; an outer one shows and counts what is inside', async () => {
    for (const each of ['Xã', 'Thôn']) {
      await library.click('.place-heading button', 'Thêm bộ sưu tập');
      await library.answer(each);
      await has(each);
    }
    await library.more('Thôn');
    await library.dialog('Thôn');
    await library.page.select('dialog[open] .into select', await optionOf('Xã'));
    await library.page.click('dialog[open] form:has(.into) button');
    await expect.poll(async () => (await session.rows<{ parentId: string | null }>('collections')).filter((row) => row.parentId !== null)).toHaveLength(1);
    await library.choose(one);
    await library.click('.bulk button', 'Chuyển');
    await library.click('dialog[open] .picker button', 'Thôn');
    await has('Thôn1');
    await library.click('.selection-bar button', 'Bỏ chọn');
    await library.go('Xã');
    await library.shows([one]);
    expect(await places(), 'as many as it shows').toContain('Xã1');
  });

  it('narrows a collection by tags, all of which must be there', async () => {
    await library.go('Xã');
    await library.shows([one]);
    await library.click('.filter-button');
    for (const each of ['họp dân', 'đường']) await library.click('.filters fieldset label', each);
    await library.says('Lọc (2)', '.filter-button');
    await library.shows([one]);
    await library.click('.filters fieldset label', 'giao thông');
    await library.shows([]);
    await library.click('.filters button', 'Bỏ lọc');
    await library.shows([one]);
    await library.click('.filter-button');
  });

  it('makes a collection from the dialog of another, and from the one that asks where to', async () => {
    await library.go('Tất cả bài');
    await library.more('Xã');
    await library.click('dialog[open] button', 'Thêm bộ con');
    await until('the question for a name', () => library.page.$('dialog[open] form .primary'), 4000);
    await library.answer('Tổ');
    await has('Tổ');
    await library.choose(two);
    await library.click('.bulk button', 'Chuyển');
    await library.click('dialog[open] .dialog-buttons button', 'Thêm bộ sưu tập');
    await until('the question for a name', () => library.page.$('dialog[open] form .primary'), 4000);
    await library.answer('Bản');
    await has('Bản1');
    await library.undo();
    await has('Bản');
    await library.click('.selection-bar button', 'Bỏ chọn');
  });

  it('moves a collection, never into itself, and keeps its articles when it goes', async () => {
    await library.go('Tất cả bài');
    const choices = () => library.texts('dialog[open] .into option');
    await library.more('Xã');
    await library.dialog('Xã');
    expect(await choices()).not.toEqual(expect.arrayContaining(['Xã']));
    expect(await choices()).not.toEqual(expect.arrayContaining(['Thôn']));
    await library.click('dialog[open] .close');
    await library.noDialog();
    await library.more('Thôn');
    await library.dialog('Thôn');
    expect(await choices()).toEqual(expect.arrayContaining(['Không ở bộ nào', 'Xã']));
    await library.page.select('dialog[open] .into select', 'top');
    await library.page.click('dialog[open] form:has(.into) button');
    await expect.poll(async () => (await session.rows<{ name: string; parentId: string | null }>('collections')).find((row) => row.name === 'Thôn')?.parentId).toBeNull();
    await library.more('Thôn');
    await library.click('dialog[open] .danger');
    await hasNot('Thôn');
    await library.shows(all);
    await library.undo();
    await has('Thôn1');
  });

  it('takes what is dropped on a collection, a tag, the favourites and the trash; several at once; each undone', async () => {
    expect(await drag(two, 'Thôn')).toBe(true);
    await has('Thôn2');
    await library.undo();
    await has('Thôn1');
    await library.choose(two, three);
    await drag(two, 'họp dân');
    await has('họp dân3');
    await library.undo();
    await has('họp dân1');
    await drag(three, 'Yêu thích');
    await has('Yêu thích2');
    await library.undo();
    await has('Yêu thích');
    await drag(three, 'Thùng rác');
    await library.shows([seed, one]);
    await has('Thùng rác2');
    await library.undo();
    await library.shows(all);
    expect(await drag(one, 'Chưa đọc')).toBe(false);
  });

  it('takes out of the trash only what is dropped on all articles, and opens no file that is let fall', async () => {
    await drag(three, 'Thùng rác');
    await library.shows([seed, two, one]);
    await library.go('Thùng rác');
    await library.shows([three]);
    for (const place of ['Thôn', 'họp dân', 'Yêu thích', 'Thùng rác']) expect(await drag(three, place), place).toBe(false);
    await library.shows([three]);
    expect(await drag(three, 'Tất cả bài')).toBe(true);
    await library.shows([]);
    await library.go('Tất cả bài');
    await library.shows(all);
    const isRefused = await library.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.html', { type: 'text/html' }));
      const targets = [document.querySelector('.sidebar .place'), document.querySelector('.archive-list')];
      return targets.map((target) => target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })) === false);
    });
    expect(isRefused).toEqual([true, true]);
  });
});
