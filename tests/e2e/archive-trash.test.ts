import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type Library } from './support/library.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const seed = 'Đảng bộ thành phố Hà Giang -Phát huy hiệu quả phong trào “Chi bộ tốt, Đảng bộ tốt”';
const [one, two, three] = ['Bài một', 'Bài hai', 'Bài ba'] as const;
const all = [seed, three, two, one];
const perArticle = ['articles', 'bodies', 'versions', 'notes', 'pictures', 'pictureBytes', 'thumbnails', 'tail'] as const;

describe.each(browserNames)('notes, kept searches and the trash of the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let library: Library;
  const since = async () => (await session.rows<{ deletedAt?: number }>('articles')).flatMap((row) => row.deletedAt ?? []);
  async function start(): Promise<void> {
    await library?.close();
    library = await openLibrary(session);
  }
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({ 1: { title: one }, 2: { title: two }, 3: { title: three } })]);
    await paper.save(session, '1', '2', '3');
    paper.pieces.set('1', { title: one, text: ['Một đoạn vừa được thêm vào bài này sau khi đã đăng lên cổng.'] });
    await paper.save(session, '1');
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await session.save(page);
    await page.close();
    await start();
    await library.shows(all);
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('keeps a note by itself, shows it again, and finds the article by it', async () => {
    await library.click('.library-entry', seed);
    await library.click('.bar .note', 'Ghi chú');
    await library.write('.note-panel textarea', 'Hỏi lại bác Khâuvai về số liệu');
    await library.says('Đã ghi.', '.note-panel');
    await library.says('có ghi chú', '.library-entry .sign');
    const other = await openLibrary(session, 'archive.html?q=kh%C3%A2uvai');
    await other.shows([seed]);
    await other.close();
    await library.write('.note-panel textarea', 'Viết rồi đi ngay kẻo quên Xíngiàng');
    await library.click('.library-entry', one);
    await library.says(one, '.archive-reader h1');
    await library.write('.search-line input', 'xíngiàng');
    await library.shows([seed]);
    await library.write('.search-line input', 'khâuvai');
    await library.says('Không có bài nào hợp', '.empty');
    await library.go('Tất cả bài');
  });

  it('gives back a note that was cleared or written over', async () => {
    await library.click('.library-entry', seed);
    await library.click('.bar .note', 'Ghi chú');
    await until('the note', () => library.page.$eval('.note-panel textarea', (field) => (field as HTMLTextAreaElement).value.includes('Xíngiàng')));
    await library.write('.note-panel textarea', 'Khác hẳn');
    await library.click('.library-entry', two);
    await library.says('Đã bỏ ghi chú cũ', '.undo');
    await library.undo();
    await library.write('.search-line input', 'xíngiàng');
    await library.shows([seed]);
    await library.go('Tất cả bài');
  });

  it('keeps a search that goes on finding, and undoes its removal', async () => {
    await library.write('.search-line input', 'title:bài');
    await expect.poll(async () => (await library.titles()).toSorted()).toEqual([one, two, three].toSorted());
    await library.click('.search-links button', 'Giữ tìm kiếm này');
    await library.dialog('Giữ tìm kiếm');
    await library.answer('Các bài ngắn');
    await library.go('Tất cả bài');
    await library.go('Các bài ngắn');
    await expect.poll(async () => (await library.titles()).toSorted()).toEqual([one, two, three].toSorted());
    await library.more('Các bài ngắn');
    await library.click('dialog[open] .danger');
    await expect.poll(() => library.texts('.sidebar .place')).not.toContain('Các bài ngắn');
    // What is no longer there is not shown either.
    await library.shows(all);
    expect(await library.page.evaluate(() => location.search)).toBe('');
    await library.undo();
    await library.says('Các bài ngắn', '.sidebar .place');
    await library.go('Tất cả bài');
    await library.shows(all);
  });

  it('gives back what the trash holds, all that belongs to it included', async () => {
    await library.choose(one, two);
    await library.click('.bulk button', 'Xoá');
    await library.says('Đã chuyển 2 bài vào thùng rác', '.undo');
    await start();
    await library.shows([seed, three]);
    await library.go('Thùng rác');
    await library.shows([two, one]);
    await library.choose(one);
    await library.click('.bulk button', 'Lấy lại');
    await library.shows([two]);
    await library.go('Tất cả bài');
    await library.shows([seed, three, one]);
    await library.says('đã sửa 1 lần', '.library-entry .sign');
  });

  it('leaves what is in the trash there when it is deleted again, also when that is undone', async () => {
    await start();
    await library.go('Thùng rác');
    await library.shows([two]);
    const before = await since();
    await library.toList();
    await library.press('ArrowDown', 'Delete');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await library.press('Control+z');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [titles, after] = [await library.titles(), await since()];
    await library.go('Tất cả bài');
    if (titles.length === 0) {
      await library.choose(two);
      await library.click('.bulk button', 'Xoá');
    }
    await library.shows([seed, three, one]);
    expect(titles).toEqual([two]);
    expect(after).toEqual(before);
  });

  it('counts by the filters of the trash what they show there', async () => {
    await start();
    await library.go('Thùng rác');
    await library.shows([two]);
    await library.click('.filter-button');
    const noted = (await library.texts('.filters .states label'))[2];
    await library.click('.filters .states label', 'Có ghi chú');
    await library.says('Không có bài nào qua được bộ lọc', '.empty');
    expect(noted).toBe('Có ghi chú 0');
  });

  it('empties the trash only when asked twice, and then nothing is left in any table', async () => {
    await start();
    await library.shows([seed, three, one]);
    await library.choose(seed, three, one);
    await library.click('.bulk button', 'Xoá');
    await library.go('Thùng rác');
    await library.shows(all);
    expect(await session.rows('pictureBytes')).toHaveLength(3);
    expect(await session.rows('notes')).toHaveLength(1);
    expect(await session.rows('versions')).toHaveLength(1);
    await library.click('.trash-hint button', 'Dọn sạch thùng rác');
    await library.dialog('4 bài sẽ mất hẳn');
    await library.press('Escape');
    await library.noDialog();
    await library.shows(all);
    await library.click('.trash-hint button', 'Dọn sạch thùng rác');
    await library.click('dialog[open] .danger', 'Dọn sạch');
    await library.says('Thùng rác trống', '.empty');
    for (const table of perArticle) await expect.poll(() => session.rows(table), { message: table }).toEqual([]);
    expect(await library.focus()).not.toBe('body');
    await library.go('Tất cả bài');
    await library.says('Kho đang trống', '.empty');
    expect(await library.texts('.undo'), 'nothing can be undone').toEqual([]);
  });
});
