import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found, plainWords } from './support/plain-article.ts';
import { address, paragraphs, writtenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

const read = async (ending: string, before = '') => found(await browser.extractHtml(writtenPage({ body: `${before}${paragraphs()}${ending}` }), address));
const picture = '<p><img src="/anh/cho.jpg" width="600" height="400" alt=""></p>';
const right = (words: string) => `<p style="text-align: right"><strong>${words}</strong></p>`;

test('the photographer named under the text stands with the picture', async () => {
  const article = await read(right('Tin: Lê Hoa; Ảnh: Trần Nam'), picture);
  expect(article.authors).toEqual(['Lê Hoa']);
  expect(article.blocks[0]).toMatchObject({ type: 'figure', credit: 'Trần Nam' });
});

test('and with the writer where there is no picture', async () => {
  expect((await read(right('Tin: Lê Hoa; Ảnh: Trần Nam'))).authors).toEqual(['Lê Hoa', 'Trần Nam']);
});

test('where the writer belongs is kept', async () => {
  expect(await read('<p>Lê Hoa - VP Tỉnh uỷ</p>')).toMatchObject({ authors: ['Lê Hoa'], source: 'VP Tỉnh uỷ' });
});

test('the last words of an interview stay with it', async () => {
  const article = await read('<p><b>PV: Xin cảm ơn đồng chí!</b></p>');
  expect(article.authors).toEqual([]);
  expect(plainWords(article)).toContain('PV: Xin cảm ơn đồng chí!');
});

test('a name with its post under it is the writer, and both stay as they are signed', async () => {
  const article = await read('<p style="text-align: right"><strong>Lê Thị Hoa</strong><br><em>Trưởng phòng Tuyên truyền</em></p>');
  expect(article.authors).toEqual(['Lê Thị Hoa']);
  expect(plainWords(article)).toContain('Trưởng phòng Tuyên truyền');
});

test('who published it with an account is no writer', async () => {
  const article = await read('<p>Người đăng: bientap2</p>');
  expect(article.authors).toEqual([]);
  expect(plainWords(article)).not.toContain('bientap2');
});

const readBelow = async (below: string) => found(await browser.extractHtml(writtenPage({ below }), address));

test.each([
  ['a name', '<div class="tac-gia-bai">Sông Thương</div>', ['Sông Thương']],
  ['two names and what they did', '<div>Quỳnh Giao – Thế Lữ Minh <i>(thực hiện)</i></div>', ['Quỳnh Giao', 'Thế Lữ Minh']],
  ['an office that signs', '<div class="ky-ten">Văn phòng Đảng ủy Khối</div>', ['Văn phòng Đảng ủy Khối']],
  ['a label of who put it together', '<div>T/h: Hữu Phước</div>', ['Hữu Phước']],
])('%s in a box under the text signs it', async (_what, below, authors) => {
  expect((await readBelow(below)).authors).toEqual(authors);
});

test('who laid the pages out wrote nothing of them', async () => {
  const article = await read('<p>Nội dung: Hà Nguyên Thảo</p><p>Thiết kế: Mỹ Lệ</p>');
  expect(article.authors).toEqual(['Hà Nguyên Thảo']);
  expect(plainWords(article)).not.toContain('Mỹ Lệ');
});
