import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchDownload, openCare } from './support/care.ts';
import { openLibrary } from './support/library.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

const sample = (path: string) => ({ name: path.split('/').at(-1) ?? '', base64: readFileSync(new URL(`../unit/archive/import/samples/${path}`, import.meta.url)).toString('base64') });

describe.each(browserNames)('keeping the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  let ids: string[];
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({
      'con.html': { title: 'Bài vẫn còn trên mạng', text: ['Bài này báo vẫn giữ nguyên.'] },
      'mat.html': { title: 'Bài sắp mất', text: ['Bài này báo sẽ gỡ xuống.'] },
      'sua.html': { title: 'Bài sắp sửa', text: ['Bài này báo sẽ viết lại.'] },
    })]);
    ids = await paper.save(session, 'con.html', 'mat.html', 'sua.html');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('backs up to the downloads, which counts when the file was seen, and then not twice the same; a broken file beside it does not keep it from coming back', async () => {
    const care = await openCare(session, 'backup');
    const file = await catchDownload(care.page, () => care.click('section .primary', 'Sao lưu ngay'));
    expect(file.name).toMatch(/^ban-sach-\d{4}-\d\d-\d\d-\d{6}-day-du\.zip$/);
    await care.says('đã giao cho trình duyệt');
    expect(await care.says('Chưa sao lưu lần nào')).toContain('không cho Bản Sạch biết tệp đã tải xong');
    await care.click('section button', 'Có, tôi thấy tệp');
    await care.says('Lần gần nhất');
    await care.click('section .primary', 'Sao lưu ngay');
    await care.says('Không có gì thay đổi');
    await care.go('import');
    await care.choose([file, { name: 'ban-sach-2024-01-01-000000-thay-doi.zip', base64: '' }]);
    await care.says('bản sao lưu của Bản Sạch: 3 bài');
    expect(await care.says('Không đọc được')).toContain('ban-sach-2024-01-01-000000-thay-doi.zip');
    await care.click('.card .primary');
    await care.says('3 bài đã có sẵn');
    await care.page.close();
  });

  it('asks the pages its articles came from: what has gone is said to be gone, what was rewritten is kept in both versions, and either can lead', async () => {
    paper.pieces.delete('mat.html');
    paper.pieces.set('sua.html', { title: 'Bài đã sửa', text: ['Bài này báo đã viết lại.'] });
    const care = await openCare(session, 'check');
    await care.click('section button', 'Hỏi 3 trang gốc');
    await care.says('1 trang còn nguyên, 1 trang đã sửa, 1 trang đã mất');
    await care.page.close();
    const library = await openLibrary(session, 'archive.html?is=gone');
    await library.shows(['Bài sắp mất']);
    await library.page.close();
    const gone = await openLibrary(session, `archive.html?id=${ids[1] ?? ''}`);
    await gone.says('Trang gốc không còn', '.provenance');
    await gone.page.close();
    const older = await openLibrary(session, `archive.html?id=${ids[2] ?? ''}&version=1`);
    await older.says('Bài sắp sửa', '.archive-reader h1');
    await older.page.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Dùng bản này')?.click());
    await older.says('nay là bản chính', '.undo');
    await older.says('Bài sắp sửa', '.archive-reader h1');
    expect(new URL(older.page.url()).searchParams.has('version')).toBe(false);
    await older.page.evaluate(() => document.querySelector<HTMLElement>('.undo button')?.click());
    await older.says('Bài đã sửa', '.archive-reader h1');
    await older.page.close();
  });

  it('finds the articles of a whole section, page after page', async () => {
    const care = await openCare(session, 'many');
    await care.write('input[type=url]', `${session.portal.origin}/chuyen-muc/chinh-tri-xay-dung-dang.html`);
    await care.click('section button', 'Tìm bài trong chuyên mục');
    const said = await care.says('Thấy');
    expect(Number(/Thấy (\d+) bài/.exec(said)?.[1])).toBeGreaterThan(10);
    await care.page.close();
  });

  it('puts a series away and takes it back', async () => {
    const care = await openCare(session, 'import');
    await care.choose([sample('netscape/good-flat.html')]);
    await care.says('Đây là dấu trang');
    await care.click('.card .primary');
    await care.says('Đã nhập 0 bài mới');
    await care.go('many');
    await care.says('còn');
    const items = (await session.rows('jobItems')).length;
    expect(items).toBeGreaterThan(0);
    await care.click('.job button', 'Cất đi');
    await care.says('Đã cất đi');
    await until('no series', async () => (await session.rows('jobItems')).length === 0);
    await care.click('.task button', 'Hoàn tác');
    await until('the series again', async () => (await session.rows('jobItems')).length === items);
    await care.page.close();
  });

  it.each([
    ['pocket/good-pocket.zip', 'Pocket'], ['pocket/good-ril_export.html', 'Pocket'], ['instapaper/good-new.csv', 'Instapaper'], ['omnivore/good-small.zip', 'Omnivore'],
    ['karakeep/good-new.json', 'Karakeep'], ['linkwarden/good-backup.json', 'Linkwarden'], ['readwise/good-reader.csv', 'Readwise'], ['saved/good-firefox.html', 'trang đã lưu'],
  ])('shows what is in %s before anything is written', async (path, format) => {
    const before = (await session.rows('articles')).length;
    const care = await openCare(session, 'import');
    await care.choose([sample(path)]);
    await care.says(`Đây là ${format}: `);
    await until('the preview', () => care.page.$('.card .preview li'));
    expect((await session.rows('articles')).length).toBe(before);
    await care.page.close();
  });

  it('goes on with its work while another part is looked at', async () => {
    const care = await openCare(session, 'many');
    await care.write('textarea', `${paper.origin}/con.html\n${paper.origin}/sua.html`);
    await care.go('export');
    await care.says('Xuất cả kho');
    await care.go('many');
    expect(await care.page.$eval('section:not([hidden]) textarea', (field) => (field as HTMLTextAreaElement).value)).toContain('/sua.html');
    await care.page.close();
  });

  it('stands behind a lock: list, article, print and mail, until the passphrase is right', async () => {
    const care = await openCare(session, 'lock');
    await care.write('.passphrase label:nth-of-type(1) input', 'Chi bộ bốn tốt');
    await care.write('.passphrase label:nth-of-type(2) input', 'Chi bộ bốn tốt');
    await care.click('section .primary', 'Đặt mật khẩu');
    await care.says('Kho đang có khoá');
    await care.page.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Khoá ngay')?.click());
    await until('the gate', () => care.page.$('.lock-gate').catch(() => null));
    await care.page.close();
    for (const path of ['archive.html', `print.html?id=${ids[0] ?? ''}`, `mail.html?id=${ids[0] ?? ''}`]) {
      const page = await session.browser.openExtensionPage(path);
      await page.waitForSelector('.lock-gate');
      expect(await page.evaluate(() => `${document.title} ${document.body.textContent ?? ''}`), path).not.toContain('Bài vẫn còn');
      await page.close();
    }
    const page = await session.browser.openExtensionPage(`print.html?id=${ids[0] ?? ''}`);
    await page.waitForSelector('.lock-gate input');
    const attempt = async (passphrase: string) => {
      await page.$eval('.lock-gate input', (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, passphrase);
      await page.evaluate(() => document.querySelector<HTMLElement>('.lock-gate form button')?.click());
    };
    await attempt('sai');
    await until('the refusal', () => page.evaluate(() => (document.querySelector('[role=alert]')?.textContent ?? '').includes('Mật khẩu chưa đúng')));
    await attempt('Chi bộ bốn tốt');
    await until('the article', () => page.evaluate(() => (document.body.textContent ?? '').includes('Bài vẫn còn trên mạng')).catch(() => false));
    await page.close();
    const again = await openCare(session, 'lock');
    await again.click('section button', 'Bỏ khoá');
    await until('no lock', () => again.page.$('section:not([hidden]) .passphrase'));
    await again.page.close();
  });
});
