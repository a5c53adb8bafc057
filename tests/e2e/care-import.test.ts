import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCare } from './support/care.ts';
import { startNewspaper, type Newspaper } from './support/newspaper.ts';
import { browserNames, startSession, until, type Session } from './support/session.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const tables = ['articles', 'bodies', 'versions', 'notes', 'pictures', 'tags', 'collections', 'jobs', 'jobItems'];

/** What another product would export of many articles. */
const many = (count: number) => ({
  name: 'wallabag.json',
  base64: base64(JSON.stringify(Array.from({ length: count }, (_, at) => ({
    url: `https://bao.example/tin-${at}`, title: `Tin số ${at}`, is_archived: 0, is_starred: 0, tags: ['Họp'], created_at: '2024-03-01T08:00:00+07:00',
    content: `<p>${`Đây là câu thứ nhất của tin số ${at}, dài vừa đủ để là một đoạn văn. `.repeat(6)}</p>`.repeat(4),
  })))),
});

describe.each(browserNames)('bringing files into the archive in %s', (name) => {
  let session: Session;
  let paper: Newspaper;
  beforeAll(async () => {
    [session, paper] = await Promise.all([startSession(name), startNewspaper({ 'mot.html': { title: 'Bài thứ nhất', text: ['Tin của bài thứ nhất.'] } })]);
    await paper.save(session, 'mot.html');
  });
  afterAll(async () => {
    await session.stop();
    paper.stop();
  });
  const contents = () => Promise.all(tables.map((table) => session.rows(table)));

  it('can be stopped in the middle, and then everything is as before; meanwhile no other file can be chosen', async () => {
    const before = await contents();
    const care = await openCare(session, 'import');
    await care.choose([many(400)]);
    await care.click('.card .primary', 'Nhập 400 bài');
    await until('some of it', async () => (await session.rows('articles')).length > 3);
    await care.says('/400');
    expect(await care.page.$eval('section:not([hidden]) input[type=file]', (field) => (field as HTMLInputElement).disabled)).toBe(true);
    await care.click('.task button', 'Dừng');
    await care.says('Đã dừng');
    expect(await contents()).toEqual(before);
    // The same file again: the field has forgotten it.
    await care.choose([many(2)]);
    await care.click('.card .primary', 'Nhập 2 bài');
    await care.says('Đã nhập 2 bài mới');
    await care.page.close();
  });

  it('waits for another window that is at it, says so, and can be stopped', async () => {
    const [other, care] = [await openCare(session, 'import'), await openCare(session, 'import')];
    await other.page.evaluate(() => void navigator.locks.request('import-under-way', () => new Promise(() => undefined)));
    await until('the other window', () => care.page.evaluate(async () => (await navigator.locks.query()).held?.some((lock) => lock.name === 'import-under-way')));
    await care.choose([many(3)]);
    await care.click('.card .primary');
    await care.says('Cửa sổ khác đang nhập');
    await care.click('.task button', 'Dừng');
    await care.says('Đã dừng');
    await care.click('.card .primary', 'Nhập 3 bài');
    await care.says('Cửa sổ khác đang nhập');
    await other.page.close();
    await care.says('Đã nhập');
    await care.page.close();
  });

  it('takes the pictures of a page saved complete from the files chosen with it; without them none is looked for where there never was one', async () => {
    const page = (path: string) => base64(`<!DOCTYPE html>\n<!-- saved from url=(0030)https://bao.example/${path} -->\n<html lang="vi"><head><meta charset="utf-8"><title>Trang đã lưu ${path}</title></head><body><article><h1>Trang đã lưu ${path}</h1>
${'<p>Đây là một đoạn văn đủ dài của bài báo đã được lưu lại cùng với ảnh của nó.</p>'.repeat(8)}<figure><img src="./Trang_files/hop.jpg" width="640" height="400"><figcaption>Ảnh hội nghị</figcaption></figure></article></body></html>`);
    const picture = { name: 'hop.jpg', base64: readFileSync(new URL('../pages/portal/pictures/large/hoi-nghi-ngoc-ha.jpg', import.meta.url)).toString('base64') };
    const picturesOf = async (path: string) => {
      const [{ id } = { id: '' }] = (await session.rows<{ id: string; canonicalUrl: string }>('articles')).filter((row) => row.canonicalUrl.endsWith(path));
      return (await session.rows<{ articleId: string; url: string; state: string }>('pictures')).filter((row) => row.articleId === id).map(({ url, state }) => [url.replace(/anh-[0-9a-f]+$/, 'anh'), state]);
    };
    const care = await openCare(session, 'import');
    await care.choose([{ name: 'Trang.html', base64: page('co-anh') }, picture]);
    await care.click('.card .primary', 'Nhập 1 bài');
    await care.says('Đã nhập 1 bài mới');
    expect(await picturesOf('co-anh')).toEqual([['https://bao.example/co-anh#anh', 'kept']]);
    await care.choose([{ name: 'Trang.html', base64: page('khong-anh') }]);
    await care.click('.card .primary', 'Nhập 1 bài');
    await until('the article', async () => (await session.rows<{ canonicalUrl: string }>('articles')).some((row) => row.canonicalUrl.endsWith('khong-anh')));
    expect(await picturesOf('khong-anh')).toEqual([]);
    await care.page.close();
  });

  it('names a file among others that cannot be read, and takes the others', async () => {
    const care = await openCare(session, 'import');
    await care.choose([{ name: 'ghi-chu.txt', base64: base64('linh tinh') }, many(2)]);
    expect(await care.says('Đây là wallabag: 2 bài')).toContain('ghi-chu.txt: Chưa rõ tệp này của sản phẩm nào.');
    await care.page.close();
  });
});
