import { mkdtempSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BlobReader, Uint8ArrayWriter, ZipReader, type FileEntry } from '../../lib/archive/zip.ts';
import { catchDownload, openCare } from './support/care.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, seedPath, startSession, until, type Session } from './support/session.ts';

const sample = (path: string) => ({ name: path.split('/').at(-1) ?? '', base64: readFileSync(new URL(`../unit/archive/import/samples/${path}`, import.meta.url)).toString('base64') });
const tables = ['articles', 'bodies', 'versions', 'notes', 'pictures', 'pictureBytes', 'thumbnails', 'tags', 'collections', 'smartCollections', 'attachments'];

/** All that a library holds and that is not derived. */
async function contents(session: Session): Promise<unknown[]> {
  return Promise.all(tables.map(async (table) => (await session.rows<Record<string, unknown>>(table)).map((row) => ({ ...row, revision: 0, textNumber: 0 }))));
}

/** Unpacks an exported library into a new folder, as its reader would. */
async function unpack(base64: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ban-sach-export-'));
  const entries = await new ZipReader(new BlobReader(new Blob([Buffer.from(base64, 'base64')]))).getEntries();
  for (const entry of entries.filter((each): each is FileEntry => !each.directory)) {
    const path = join(folder, entry.filename);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await entry.getData(new Uint8ArrayWriter()));
  }
  return folder;
}

describe.each(browserNames)('the care of the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  beforeAll(async () => {
    session = await startSession(name);
    paper = await startNewspaper(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`bai-${at + 1}.html`, { title: `Bản tin số ${at + 1}`, text: [`Tin riêng của bài số ${at + 1} về việc làng.`] }])));
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    await session.save(page);
    await page.close();
    await paper.save(session, 'bai-1.html');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });

  it('exports everything into one file, and an empty profile that imports it has the same library', async () => {
    const care = await openCare(session, 'export');
    await care.says('Xuất cả kho (2 bài)');
    const file = await catchDownload(care.page, () => care.click('section .primary'));
    expect(file.name).toMatch(/^ban-sach-\d{4}-\d\d-\d\d\.zip$/);
    await care.says('Đã xuất 2 bài');
    const other = await startSession(name);
    try {
      const there = await openCare(other, 'import');
      await there.choose([{ ...file, base64: Buffer.from(file.base64, 'base64').subarray(0, -2000).toString('base64') }]);
      await there.says('bị hỏng một phần');
      await there.choose([file]);
      await there.says('bản sao lưu của Bản Sạch: 2 bài');
      await there.click('.card .primary');
      await there.says('Đã lấy lại 2 bài');
      expect(await contents(other)).toEqual(await contents(session));
    } finally {
      await other.stop();
    }
    await care.page.close();
  });

  it('exports pages that open without the extension: a list with a search, and articles that show their pictures wherever they are taken', async () => {
    const care = await openCare(session, 'export');
    const folder = await unpack((await catchDownload(care.page, () => care.click('section .primary'))).base64);
    await care.page.close();
    const page = await session.browser.openTab(pathToFileURL(join(folder, 'index.html')).href);
    const shown = () => page.$$eval('#list > li', (entries) => entries.filter((entry) => !(entry as HTMLElement).hidden).map((entry) => entry.querySelector('a')?.textContent));
    const pictures = () => page.$$eval('img', (images) => images.map((image) => image.complete && image.naturalWidth > 0));
    try {
      expect(await shown()).toHaveLength(2);
      await page.type('#query', 'viec lang');
      await expect.poll(shown).toEqual(['Bản tin số 1']);
      await page.$eval('#query', (field) => {
        (field as HTMLInputElement).value = 'HA GIANG';
        field.dispatchEvent(new Event('input'));
      });
      await expect.poll(async () => (await shown()).length).toBe(1);
      const article = await page.$eval('#list > li:not([hidden]) a', (link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).pathname));
      const alone = join(folder, 'mot-minh.html');
      await cp(article, alone);
      await page.goto(pathToFileURL(alone).href);
      await expect.poll(pictures).toEqual(expect.arrayContaining([true]));
      expect(await pictures()).not.toContain(false);
    } finally {
      await page.close();
      await rm(folder, { recursive: true });
    }
  });

  it('seals an export with a passphrase; a wrong one opens nothing, the right one all', async () => {
    const care = await openCare(session, 'export');
    await care.click('label.check', 'Niêm phong');
    await care.write('.passphrase label:nth-of-type(1) input', 'Chi bộ bốn tốt');
    await care.write('.passphrase label:nth-of-type(2) input', 'Chi bộ bốn tốt');
    const file = await catchDownload(care.page, () => care.click('section .primary'));
    expect(file.name).toMatch(/\.zip\.age$/);
    expect(Buffer.from(file.base64, 'base64').includes('Bản tin')).toBe(false);
    await care.go('import');
    await care.choose([file]);
    await care.write('input[type=password]', 'sai');
    await care.click('form button');
    await care.says('Mật khẩu chưa đúng');
    await care.write('input[type=password]', 'Chi bộ bốn tốt');
    await care.click('form button');
    await care.says('bản sao lưu của Bản Sạch: 2 bài');
    await care.page.close();
  });

  it('imports articles with their text from another product, its tags and notes, and bare addresses as a series', async () => {
    const care = await openCare(session, 'import');
    await care.choose([sample('wallabag/good-all.json')]);
    expect(await care.says('Đây là wallabag: 8 bài (6 bài có sẵn chữ, 2 bài chỉ có địa chỉ)')).toContain('3 mục không nhập');
    await care.click('.card .primary');
    await care.says('Đã nhập 6 bài mới');
    const rows = await session.rows<{ title: string; savedAt: number; tags: string[]; isFavourite: boolean; hasNote: boolean }>('articles');
    const market = rows.find((row) => row.title.startsWith('Chợ nổi Bến Sậy'));
    expect(market).toMatchObject({ savedAt: Date.parse('2024-02-27T02:13:20Z'), isFavourite: true, hasNote: true });
    expect(market?.tags).toHaveLength(3);
    await care.go('many');
    expect(await care.says('0/2 bài')).toContain('còn 2 bài');
    await care.page.close();
  });

  it('imports a page saved as one file, with the pictures inside it', async () => {
    const before = (await session.rows('pictureBytes')).length;
    const care = await openCare(session, 'import');
    await care.choose([sample('saved/good-singlefile.html')]);
    await care.says('1 bài có sẵn chữ');
    await care.click('.card .primary');
    expect(await care.says('Đã nhập')).toMatch(/Đã nhập (?:1 bài mới; 0|0 bài mới; 1)/);
    await care.choose([sample('saved/good-page.mhtml')]);
    await care.says('1 bài có sẵn chữ');
    await care.click('.card .primary');
    await until('the picture of the MHTML page', async () => (await session.rows('pictureBytes')).length > before);
    await care.page.close();
  });

  it.each(['omnivore/bad-bomb.zip', 'omnivore/bad-truncated.zip', 'karakeep/bad-truncated.json', 'saved/bad-no-boundary.mhtml', 'pocket/bad-no-url.csv'])('refuses %s in plain words and leaves the library alone', async (path) => {
    const before = await contents(session);
    const care = await openCare(session, 'import');
    await care.choose([sample(path)]);
    await until('the reason', () => care.page.$('.task.failed'));
    expect(await care.page.$('.card')).toBeNull();
    expect(await contents(session)).toEqual(before);
    await care.page.close();
  });

  it('saves a pasted list one by one, stops when told, goes on in a new window, and checks the end', async () => {
    const addresses = [1, 2, 3, 4, 5].map((number) => `${paper.origin}/bai-${number}.html`).concat(`${paper.origin}/khong-co.html`);
    let care = await openCare(session, 'many');
    await care.write('textarea', `Các bài:\n${addresses.join('\n')}\n`);
    await care.click('.ways button', 'Lấy các địa chỉ này');
    await care.says('Thấy 6 bài');
    await care.click('.card .primary', 'Bắt đầu lưu 6 bài');
    await care.says('còn 4 bài');
    await care.click('.job button', 'Tạm dừng');
    await care.page.close();
    care = await openCare(session, 'many');
    const said = await care.says('/6 bài');
    expect(said).toMatch(/còn [34] bài/);
    await care.click('.job button', 'Làm tiếp');
    await care.says('Kiểm tra cuối: 5/6 bài có đủ chữ', 40_000);
    await care.click('.job button', 'Xem từng bài');
    expect(await care.says('trang không còn')).toContain('đã có');
    const titles = (await session.rows<{ title: string }>('articles')).map((row) => row.title);
    expect(titles).toEqual(expect.arrayContaining([1, 2, 3, 4, 5].map((number) => `Bản tin số ${number}`)));
    await care.page.close();
  });

  it('checks the library and finds nothing wrong with what was done to it', async () => {
    const care = await openCare(session, 'check');
    await care.click('section .primary');
    await care.says('mọi thứ đều khớp');
    await care.page.close();
  });

  it('finds one article at two addresses and makes one of them, which can be undone', async () => {
    const text = ['Một nội dung giống hệt nhau được đăng ở hai nơi khác nhau để người đọc gặp lại hai lần trong kho của mình.'];
    paper.pieces.set('trung-1.html', { title: 'Bài đăng hai nơi', text });
    paper.pieces.set('trung-2.html', { title: 'Bài đăng hai nơi', text });
    await paper.save(session, 'trung-1.html', 'trung-2.html');
    const care = await openCare(session, 'duplicates');
    await care.says('Bài đăng hai nơi');
    await care.click('.card button', 'Gộp làm một');
    await care.says('Đã gộp');
    await care.says('Không có bài nào trùng');
    await care.click('.task button', 'Hoàn tác');
    await care.says('Gộp làm một');
    await care.page.close();
  });
});
