import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWithCopies, openLibrary, type Library } from './support/library.ts';
import { startNewspaper, type Newspaper, type Piece } from './support/newspaper.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const seed = 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”';
const life = 'Đời sống';
const village = 'Cổng xã Tân Lập';
const pieces = {
  duong: { title: 'Đường mới về bản', section: life, date: '2023-05-10T08:00:00+07:00' },
  em: { title: 'Em bé đến trường', section: 'Giáo dục', date: '2024-01-05T08:00:00+07:00', site: village },
  an: { title: 'An cư mới lạc nghiệp', section: life, date: '2023-05-10T16:00:00+07:00' },
  ech: { title: 'Ếch đồng mùa mưa', date: '2022-09-01T08:00:00+07:00', site: village },
  am: { title: 'Ấm no về với bản', section: life, date: '2024-03-01T07:00:00+07:00' },
  dan: { title: 'Dân bản hiến đất', section: 'Giáo dục', site: village, date: '2023-12-31T23:30:00+07:00' },
  anChin: { title: 'Ăn chín uống sôi', section: life, date: '2024-02-10T08:00:00+07:00' },
} satisfies Record<string, Piece>;
const { duong, em, an, ech, am, dan, anChin } = pieces;
const newestFirst = [...Object.values(pieces).map((piece) => piece.title), seed].toReversed();
const only = (...wanted: string[]) => newestFirst.filter((title) => wanted.includes(title));

describe.each(browserNames)('the list of the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let library: Library;
  let seedId: string;
  const pick = (which: 'sort' | 'group', value: string) => library.page.select(`.tool-line label:nth-child(${which === 'sort' ? 1 : 2}) select`, value);
  const filter = (words: string) => library.click('.filters .states label', words);
  const headings = () => library.texts('.group-heading');
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper(pieces)]);
    library = await openLibrary(session);
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('says how to begin while nothing is kept, and fills by itself when something is', async () => {
    await library.says('Kho đang trống', '.empty');
    await paper.save(session, ...Object.keys(pieces));
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    seedId = await session.save(page);
    await page.close();
    await library.page.bringToFront();
    await library.shows(newestFirst);
    expect(await library.count()).toBe(8);
  });

  it('sorts by day of publication, by title as a Vietnamese dictionary does, by site', async () => {
    await pick('sort', 'published');
    await library.shows([seed, am.title, anChin.title, em.title, dan.title, an.title, duong.title, ech.title]);
    await pick('sort', 'title');
    await library.shows([an.title, anChin.title, am.title, dan.title, seed, duong.title, em.title, ech.title]);
    await pick('sort', 'site');
    const sites = (await library.texts('.library-entry .about')).map((about) => about.split(' · ')[1] ?? '');
    expect(sites).toEqual(sites.toSorted((one, other) => one.localeCompare(other, 'vi')));
    await pick('sort', 'saved');
    await library.shows(newestFirst);
  });

  it('groups by day, site, section and collection, each heading with its number', async () => {
    await pick('group', 'day');
    await expect.poll(headings).toHaveLength(1);
    await pick('sort', 'published');
    await expect.poll(headings).toHaveLength(6);
    expect((await headings())[0]).toMatch(/1.*3.*2024 2$/);
    await pick('group', 'site');
    await expect.poll(async () => (await headings()).toSorted()).toEqual(expect.arrayContaining(['Báo Bản Nậm 4', 'Cổng xã Tân Lập 3']));
    await pick('group', 'section');
    await expect.poll(headings).toEqual(['Chính trị - Xây dựng đảng 1', 'Đời sống 4', 'Giáo dục 2', 'Không rõ 1']);
    await pick('group', 'collection');
    await expect.poll(headings).toEqual(['Không rõ 8']);
    await pick('group', 'none');
    await pick('sort', 'saved');
    await library.shows(newestFirst);
  });

  it('shows by each filter as many as the filter counts, alone and together', async () => {
    await library.choose(em.title, am.title);
    await library.click('.bulk button', 'Yêu thích');
    await library.click('.selection-bar button', 'Bỏ chọn');
    await library.click('.filter-button');
    const states = () => library.texts('.filters .states label');
    await expect.poll(states).toEqual(['Chưa đọc 8', 'Yêu thích 2', 'Có ghi chú 0', 'Thiếu ảnh 1', 'Có bản sửa 0', 'Trang gốc đã mất 0', 'Cổng không trả lời 0']);
    for (const each of await states()) {
      const [, words = '', count] = /^(.*) (\d+)$/.exec(each) ?? [];
      await filter(words);
      await expect.poll(library.count, { message: each }).toBe(Number(count));
      if (count === '0') await library.says('Không có bài nào qua được bộ lọc', '.empty');
      await filter(words);
    }
    await filter('Yêu thích');
    await library.shows(only(em.title, am.title));
    await library.page.select('.filters > label:nth-of-type(1) select', village);
    await library.shows([em.title]);
    await library.page.select('.filters > label:nth-of-type(2) select', life);
    await library.shows([]);
    await library.click('.empty button', 'Hiện tất cả');
    await library.shows(newestFirst);
  });

  it('narrows to a site, a section and a period, both ends included', async () => {
    const options = (at: number) => library.page.evaluate((at) => [...document.querySelectorAll(`.filters > label:nth-of-type(${at}) option`)].map((option) => [option.getAttribute('value') ?? '', option.textContent ?? '']), at);
    for (const at of [1, 2]) {
      for (const [value = '', words = ''] of (await options(at)).slice(1)) {
        await library.page.select(`.filters > label:nth-of-type(${at}) select`, value);
        await expect.poll(library.count, { message: words }).toBe(Number(/\((\d+)\)$/.exec(words)?.[1]));
      }
      await library.page.select(`.filters > label:nth-of-type(${at}) select`, '');
    }
    const period = (from: string, to: string) => library.page.evaluate((...days) => {
      document.querySelectorAll<HTMLInputElement>('.filters input[type=date]').forEach((input, at) => {
        input.value = days[at] ?? '';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }, from, to);
    await period('2023-05-10', '2023-12-31');
    await library.shows(only(duong.title, an.title, dan.title));
    await library.says('Lọc (2)', '.filter-button');
    await library.click('.filters button', 'Bỏ lọc');
    await library.shows(newestFirst);
    await library.click('.filter-button');
  });

  it('has the same list, search and open article after back, forward, reload and at a copied address', async () => {
    await library.go('Yêu thích');
    await library.shows(only(em.title, am.title));
    await pick('sort', 'title');
    await library.shows([am.title, em.title]);
    await library.click('.library-entry', em.title);
    await library.says(em.title, '.archive-reader h1');
    await library.page.evaluate(() => history.back());
    await expect.poll(() => library.texts('.archive-reader h1')).toEqual([]);
    await library.shows([am.title, em.title]);
    await library.page.evaluate(() => history.go(-2));
    await library.shows(newestFirst);
    await library.page.evaluate(() => history.go(3));
    await library.says(em.title, '.archive-reader h1');
    const address = await library.page.evaluate(() => `${location.pathname.slice(1)}${location.search}`);
    await library.page.evaluate(() => Object.assign(globalThis, { isOld: true }));
    await library.page.evaluate(() => location.reload());
    await until('the page anew', () => library.page.evaluate(() => !('isOld' in globalThis)).catch(() => false));
    await library.says(em.title, '.archive-reader h1');
    await library.shows([am.title, em.title]);
    const copy = await openLibrary(session, address);
    await copy.shows([am.title, em.title]);
    await copy.says(em.title, '.archive-reader h1');
    await copy.go('Tất cả bài');
    await copy.write('.search-line input', 'title:"hien dat"');
    await copy.shows([dan.title]);
    const found = await openLibrary(session, await copy.page.evaluate(() => `${location.pathname.slice(1)}${location.search}`));
    await found.shows([dan.title]);
    expect(await found.page.$eval('.search-line input', (input) => (input as HTMLInputElement).value)).toBe('title:"hien dat"');
    await found.close();
    await copy.close();
  });

  it('keeps the order that was chosen through a search and from place to place; calls the window by what it shows', async () => {
    const other = await openLibrary(session);
    const sort = () => other.page.$eval('.tool-line select', (select) => (select as HTMLSelectElement).value);
    await other.page.select('.tool-line select', 'title');
    await other.write('.search-line input', 'bản');
    await expect.poll(sort).toBe('best');
    expect(await other.page.title()).toBe('bản – Kho của bạn');
    await other.write('.search-line input', '');
    await expect.poll(sort).toBe('title');
    await other.go('Yêu thích');
    await other.shows([am.title, em.title]);
    expect(await other.page.title()).toBe('Yêu thích – Kho của bạn');
    await other.click('.library-entry', em.title);
    await expect.poll(() => other.page.title()).toBe(`${em.title} – Kho của bạn`);
    await other.close();
  });

  it('follows what another archive window and the reader of the portal do', async () => {
    await library.page.bringToFront();
    await library.go('Tất cả bài');
    await pick('sort', 'saved');
    let other = await openLibrary(session);
    await other.choose(ech.title);
    await other.click('.bulk button', 'Xoá');
    await other.shows(newestFirst.filter((title) => title !== ech.title));
    await library.shows(newestFirst.filter((title) => title !== ech.title));
    await other.undo();
    await library.shows(newestFirst);
    await other.close();
    other = await openLibrary(session);
    await other.choose(duong.title);
    await other.click('.bulk button', 'Nhãn');
    await other.write('.dialog input[type=text]', 'đường sá');
    await other.press('Enter');
    await library.page.bringToFront();
    await library.says('đường sá', '.library-entry .tag');
    await library.says('đường sá1', '.sidebar .place');
    await other.close();
    paper.pieces.set('moi', { title: 'Tin vừa đến' });
    await paper.save(session, 'moi');
    await library.page.bringToFront();
    await library.shows(['Tin vừa đến', ...newestFirst]);
  });

  it('draws of a long list only what is in sight, and reaches its end', async () => {
    await fillWithCopies(session, seedId, 400);
    const long = await openLibrary(session);
    await expect.poll(long.count).toBe(409);
    expect((await long.titles()).length).toBeLessThan(40);
    await long.page.evaluate(() => document.querySelector('.article-list')?.scrollTo(0, 1e9));
    await expect.poll(async () => (await long.titles()).at(-1)).toBe('Bản tin số 400');
    expect((await long.titles()).length).toBeLessThan(40);
    const end = await long.page.evaluate(() => document.elementFromPoint(500, innerHeight - 20)?.closest('.library-entry')?.textContent);
    expect(end).toContain('Bản tin số 400');
    await long.toList();
    await long.press('Home');
    await expect.poll(long.current).toBe('Tin vừa đến');
    await long.press('End');
    await expect.poll(long.current).toBe('Bản tin số 400');
    await long.press('Control+a');
    await long.says('Đã chọn 409 bài', '.chosen-count');
    await long.close();
  });
});
