import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found, plainBlocks, plainWords } from './support/plain-article.ts';
import { address, paragraphs, title, writtenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

const readHtml = async (html: string) => found(await browser.extractHtml(html, address));
const read = (page: Parameters<typeof writtenPage>[0]) => readHtml(writtenPage(page));
const list = '<ul><li><a href="/tin/cho-phien-88.html">Chợ phiên vùng cao ngày xuân</a> (10/03/2024)</li><li><a href="/tin/cau-treo-89.html">Sửa xong cầu treo bản Pọng</a></li></ul>';
const titlesOf = (article: { related: { title: string }[] }) => article.related.map((item) => item.title);
const both = ['Chợ phiên vùng cao ngày xuân', 'Sửa xong cầu treo bản Pọng'];

describe('articles that the page points to amid its text', () => {
  test.each([
    ['in a box of that name', `<div class="box-doc-them">${list}</div>`],
    ['under a label', `<p><strong>Tin liên quan:</strong></p>${list}`],
  ])('%s are listed as related, and are no part of the text', async (_how, box) => {
    const article = await read({ body: paragraphs(0, 2) + box + paragraphs(2, 5) });
    expect(titlesOf(article)).toEqual(both);
    expect(plainWords(article)).not.toContain('Chợ phiên');
  });

  test('are listed once, with the date that the list under the text gives', async () => {
    const article = await read({ body: `${paragraphs(0, 2)}<div class="xem-them"><a href="/tin/cho-phien-88.html">Chợ phiên vùng cao ngày xuân</a></div>${paragraphs(2, 5)}`, below: `<h3>Tin khác</h3>${list}` });
    expect(titlesOf(article)).toEqual(both);
    expect(article.related[0]?.publishedAt).toBe('2024-03-10');
  });
});

test('"Hoạt động khác" over links is such a list too', async () => {
  expect(titlesOf(await read({ below: `<h3>Các hoạt động khác</h3>${list}` }))).toEqual(both);
});

test('but over text it heads a part of the article', async () => {
  const article = await read({ body: `${paragraphs(0, 4)}<p><strong>Các hoạt động khác</strong></p>${paragraphs(4, 5)}` });
  expect(plainWords(article)).toContain('Các hoạt động khác');
  expect(article.blocks).toHaveLength(6);
});

describe('the section', () => {
  const where = (html: string, to: string) => readHtml(writtenPage().replace('<div>Tin địa phương</div>', '').replace(html, to));

  test.each([
    ['shown as active in the menu', '<li><a href="/lien-he">', '<li class="active"><a href="/doan-ket">Đại đoàn kết</a></li><li><a href="/lien-he">', 'Đại đoàn kết'],
    ['named on the line under its label', `<h2>${title}</h2>`, `<h2>${title}</h2><div><div>Chuyên mục:&nbsp;</div><div><a href="/thi-dua">Phong trào thi đua</a></div></div>`, 'Phong trào thi đua'],
    ['in a trail that only screen readers are told of', `<h2>${title}</h2>`, `<nav aria-label="breadcrumb"><ol><li><a href="/">Trang chủ</a></li><li><a href="/anh">Chùm ảnh</a></li></ol></nav><h2>${title}</h2>`, 'Chùm ảnh'],
  ])('%s is read', async (_how, html, to, section) => {
    expect((await where(html, to)).category).toBe(section);
  });

  test('is not the home page of a trail that ends there', async () => {
    expect((await where(`<h2>${title}</h2>`, `<div class="breadcrumb"><a href="/">Trang chủ</a></div><h2>${title}</h2>`)).category).toBeNull();
  });
});

test('the exact time behind "2 giờ trước" is read', async () => {
  expect((await read({ date: '<span title="14:05 12/03/2024">2 giờ trước</span>' })).publishedAt).toBe('2024-03-12T14:05:00+07:00');
});

test("the title is not the blog's, which its host gives as the page's", async () => {
  const html = writtenPage({ pageTitle: `Hội Nông dân xã: ${title}`, head: '<meta property="og:title" content="Hội Nông dân xã">' })
    .replace('<div id="dau">', '<h1><a href="/">Hội Nông dân xã</a></h1><div id="dau">');
  expect((await readHtml(html)).title).toBe(title);
});

test('questions that open their answers are part of the text', async () => {
  const body = `${paragraphs(0, 3)}<h3><button aria-expanded="false" aria-controls="a1">Hồ sơ gồm những giấy tờ gì</button></h3><div id="a1">${paragraphs(3, 4)}</div>
<div><button class="faq">Nộp hồ sơ ở đâu thì được?</button><div>${paragraphs(4, 5)}</div></div><button aria-expanded="false">Chia sẻ</button>`;
  const words = plainWords(await read({ body }));
  expect(words).toContain('Hồ sơ gồm những giấy tờ gì');
  expect(words).toContain('Nộp hồ sơ ở đâu thì được?');
  expect(words).not.toContain('Chia sẻ');
});

test('a digest keeps the linked headline over each piece of its news', async () => {
  const heads = ['Mở đường lên bản Phố', 'Cầu mới thay đò ngang', 'Chợ đêm đón khách xa', 'Trường mới kịp năm học', 'Lúa nếp vào vụ gặt'];
  const body = heads.map((head, at) => `<p><a href="/tin/${at + 500}.html">${head}</a></p>${paragraphs(at, at + 1)}`).join('');
  const words = plainWords(await read({ head: '<meta property="og:type" content="article">', body: paragraphs(0, 1).replace('Sáng 12/3', 'Chiều 12/3') + body }));
  for (const head of heads) expect(words).toContain(head);
});

test('a question to the portal is no lead, and says who speaks', async () => {
  const body = `<div class="hoi"><span>Câu hỏi:</span><div>${paragraphs(0, 2)}</div></div><div class="dap"><span>Trả lời:</span><div>${paragraphs(2, 5)}</div></div>`;
  const article = await read({ body });
  const words = plainWords(article);
  expect(article.lead).toBeNull();
  expect(words.indexOf('Câu hỏi:')).toBeLessThan(words.indexOf('Sáng 12/3'));
  expect(words.indexOf('Trả lời:')).toBeGreaterThan(words.indexOf('Tham dự hội nghị'));
  expect(words.indexOf('Trả lời:')).toBeLessThan(words.indexOf('Theo kế hoạch'));
});

test('a line that the page calls a caption is one over its picture too', async () => {
  const article = await read({ body: `${paragraphs(0, 2)}<div class="image-caption">Bà con cùng làm đường</div><p><img src="/anh/duong.jpg" width="600" height="400" alt=""></p>${paragraphs(2, 5)}` });
  expect(plainBlocks(article)[2]).toEqual({ type: 'figure', caption: 'Bà con cùng làm đường' });
});

describe('lists under the text, however they are built', () => {
  test.each([
    ['a row of cards, each with its "Đọc thêm"', '<h3>Bài viết liên quan</h3><div><div><h4><a href="/tin/88.html">Chợ phiên vùng cao ngày xuân</a></h4><span>10/03/2024</span><a href="/tin/88.html">Đọc thêm »</a></div><div><h4><a href="/tin/89.html">Sửa xong cầu treo bản Pọng</a></h4><span>09/03/2024</span><a href="/tin/89.html">Đọc thêm »</a></div></div>'],
    ['a table with the dates first', '<div>Các tin khác</div><table><tr><td>10/03/2024</td><td><a href="/tin/88.html">Chợ phiên vùng cao ngày xuân</a></td></tr><tr><td>09/03/2024</td><td><a href="/tin/89.html">Sửa xong cầu treo bản Pọng</a></td></tr></table>'],
  ])('%s', async (_how, below) => {
    expect((await read({ below })).related).toMatchObject([{ title: both[0], publishedAt: '2024-03-10' }, { title: both[1], publishedAt: '2024-03-09' }]);
  });

  test.each([
    ['a label and a link in one line', '<div><span>Bài trước</span> <a href="/tin/88.html">Chợ phiên vùng cao ngày xuân</a></div><div><span>Bài tiếp theo</span> <a href="/tin/89.html">Sửa xong cầu treo bản Pọng</a></div>'],
    ['a label and arrows around its links', '<div><span>Thêm trong chuyên mục này:</span> <a href="/tin/88.html">« Chợ phiên vùng cao ngày xuân</a> <a href="/tin/89.html">Sửa xong cầu treo bản Pọng »</a></div>'],
  ])('%s', async (_how, below) => {
    expect(titlesOf(await read({ below }))).toEqual(both);
  });

  test('end before the way back', async () => {
    expect(titlesOf(await read({ below: `<div>Các tin khác${list}<p><a href="javascript:history.back()">[Trở về]</a> <a href="#dau">[Đầu trang]</a></p></div>` }))).toEqual(both);
  });
});

test('a title over two lines is read whole', async () => {
  const html = writtenPage().replace(`<h2>${title}</h2>`, '<p><b>Phường bàn việc sửa đường<br>và trồng cây đầu xuân</b></p>');
  expect((await readHtml(html)).title).toBe('Phường bàn việc sửa đường và trồng cây đầu xuân');
});

test('a heading over links beside the article is not its title', async () => {
  const html = writtenPage().replace(`<h2>${title}</h2>`, `<h2>Tiện ích</h2><div><a href="/a">Đường dây nóng</a></div><div><a href="/b">Thủ tục</a></div><div><b>${title}</b></div>`);
  expect((await readHtml(html)).title).toBe(title);
});

test('a home page that shows its first news nearly whole is no article', async () => {
  const html = writtenPage({ head: '<meta property="og:type" content="article">' }).replace(`<h2>${title}</h2>`, `<h2><a href="/tin/77.html">${title}</a></h2>`);
  expect((await browser.extractHtml(html, 'http://phuong.example/')).article).toBeNull();
  expect((await browser.extractHtml(html, address)).article).not.toBeNull();
});

test('who leads a school signs its notice, and does not write it', async () => {
  const article = await read({ body: `${paragraphs()}<p style="text-align: right"><strong>BAN GIÁM HIỆU</strong></p>` });
  expect(article.authors).toEqual([]);
  expect(plainWords(article)).toContain('BAN GIÁM HIỆU');
});

test('the picture over the lead keeps its caption, and its photographer', async () => {
  const picture = '<div><span><a href="/anh/cho-lon.jpg"><img src="/anh/cho.jpg" width="600" height="400" alt=""></a></span><span class="itemImageCaption">Bà con cùng làm đường</span><span>Ảnh: Lê Hoa</span></div>';
  const article = await readHtml(writtenPage().replace('<div class="noi-dung">', `${picture}<div class="noi-dung">`));
  expect(article.blocks[0]).toMatchObject({ type: 'figure', credit: 'Lê Hoa', caption: [{ text: 'Bà con cùng làm đường' }] });
});

describe('the section in a strip with the date', () => {
  test.each([
    ['in one line', '<div class="dai"><a href="/muc">Đời sống</a><span>Thứ 3, 12.3.2024 • 06:30</span></div>'],
    ['in a row of a table', '<table><tr><td><b>Đời sống</b></td><td><i>6:30 SA - 12/03/2024</i></td></tr></table>'],
    ['in boxes side by side', '<div class="dai"><div>Đời sống</div><div>06:30 12/03/2024</div></div>'],
  ])('%s over the title is read', async (_how, strip) => {
    const html = writtenPage({ date: '' }).replace('<div>Tin địa phương</div>', '').replace(`<h2>${title}</h2>`, `${strip}<h2>${title}</h2>`);
    expect(await readHtml(html)).toMatchObject({ category: 'Đời sống', publishedAt: '2024-03-12T06:30:00+07:00', title });
  });

  test('under the title is read, and a linked writer is no section', async () => {
    const under = (words: string) => readHtml(writtenPage({ date: `<a href="/x">${words}</a> - <span>12/03/2024 06:30</span>` }).replace('<div>Tin địa phương</div>', ''));
    expect((await under('Thủy sản')).category).toBe('Thủy sản');
    expect((await under('Lê Thị Hoa')).category).not.toBe('Lê Thị Hoa');
  });
});

test('headlines beside the article are not its section', async () => {
  const side = '<div><a href="/1">Kiểm điểm công tác lãnh đạo quý ba trong huyện</a></div><div><a href="/2">Giá lúa tăng, nông dân phấn khởi vào vụ mới</a></div>';
  const html = writtenPage().replace('<div>Tin địa phương</div>', side);
  expect((await readHtml(html)).category).toBeNull();
});

test('the words of a kicker are not the section, which stands over it', async () => {
  const html = writtenPage().replace(`<h2>${title}</h2>`, `<div>Chủ tịch phường Lê Thị Hoa:</div><h2>${title}</h2>`).replace(/<div><a href="\/gui">.*<\/div>/, '');
  expect((await readHtml(html)).category).toBe('Tin địa phương');
});

test('a lead that the text begins with again is said once', async () => {
  const lead = 'Hội nghị bàn việc sửa chữa đường liên thôn của phường diễn ra sáng nay với gần tám mươi hộ dân.';
  const article = await read({ date: `12/03/2024 09:30</div><div class="trich-dan"><b>${lead}</b>`, body: `<p>${lead}</p>${paragraphs()}` });
  expect(article.lead).toBe(lead);
  expect(article.blocks).toHaveLength(5);
});

test('captions over their pictures, in turn, are each its own picture\'s', async () => {
  const shown = (caption: string, at: number) => `<p style="text-align:center">${caption}</p><p style="text-align:center"><img src="/anh/${at}.jpg" width="600" height="400" alt=""></p>`;
  const article = await read({ body: `${paragraphs(0, 4)}${shown('Cô giáo nhào bột', 1)}${shown('Các bé nặn bánh', 2)}${paragraphs(4, 5)}` });
  expect(article.blocks.slice(4, 6)).toMatchObject([
    { type: 'figure', images: [{ url: 'http://phuong.example/anh/1.jpg' }], caption: [{ text: 'Cô giáo nhào bột' }] },
    { type: 'figure', images: [{ url: 'http://phuong.example/anh/2.jpg' }], caption: [{ text: 'Các bé nặn bánh' }] },
  ]);
});

test('the label of a list may be part of its links', async () => {
  const below = '<div><a href="/tin/88.html"><small>Bài trước</small> <b>Chợ phiên vùng cao ngày xuân</b></a><a href="/tin/89.html"><small>Bài sau</small> <b>Sửa xong cầu treo bản Pọng</b></a></div>';
  expect(titlesOf(await read({ below }))).toEqual(both);
});

test('the tools under a label of attachments are none', async () => {
  const article = await read({ below: '<div>File đính kèm: <a href="/f/qd.pdf">Quyết định.pdf</a></div><div><a href="#">[Trở về]</a> <a href="#">[In trang]</a></div>' });
  expect(article.attachments).toEqual([{ title: 'Quyết định.pdf', url: 'http://phuong.example/f/qd.pdf' }]);
});

test('elements of a site\'s own making part lines as blocks do', async () => {
  const html = writtenPage({ date: '' }).replace(`<h2>${title}</h2>`, `<mat-card-title>${title}</mat-card-title><mat-card-subtitle><mat-icon>schedule</mat-icon> 12/03/2024 09:30</mat-card-subtitle>`);
  expect(await readHtml(html)).toMatchObject({ title, publishedAt: '2024-03-12T09:30:00+07:00' });
});

test('comments that are counted end the article, however long they are', async () => {
  const comments = Array.from({ length: 6 }, (_, at) => `<p>Ý kiến thứ ${at}: tôi đã sống ở đây hơn hai mươi năm và thấy con đường này mỗi mùa mưa lại hỏng thêm một đoạn, mong bà con cùng góp sức làm cho xong.</p>`).join('');
  const article = await readHtml(writtenPage({ body: `${paragraphs(0, 2)}<div>Bình luận (6)</div>${comments}` }));
  expect(plainWords(article)).not.toContain('Ý kiến thứ');
});

test('headings in italics are headings, as journals have them', async () => {
  const article = await read({ body: `${paragraphs(0, 2)}<p><em>Kết quả bước đầu</em></p>${paragraphs(2, 5)}` });
  expect(plainBlocks(article)[2]).toEqual({ type: 'heading', text: 'Kết quả bước đầu' });
});
