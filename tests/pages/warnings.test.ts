import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { everyWord, found, plainBlocks } from './support/plain-article.ts';
import { address, clock, paragraph, paragraphs, sentences, title, writtenPage, type WrittenPage } from './support/written-page.ts';

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

const read = async (page: WrittenPage) => found(await browser.extractHtml(writtenPage(page), address));

describe('captions, headings and the byline may be ordinary paragraphs', () => {
  const picture = '<p><img src="/anh/hoi-nghi.jpg" width="500"></p>';

  test('a short line under a picture is its caption, a bold one over a paragraph a heading', async () => {
    const body = [
      paragraph(sentences[0]), picture, paragraph('Quang cảnh hội nghị tại nhà văn hóa tổ 8'),
      paragraph(sentences[1]), '<p><b>Người dân tự giám sát</b></p>', paragraph(sentences[2]), paragraph(sentences[3]),
      paragraph('Bàng Cường'),
    ].join('\n');
    const article = await read({ body });
    expect(plainBlocks(article)).toEqual([
      { type: 'paragraph', text: sentences[0] },
      { type: 'figure', caption: 'Quang cảnh hội nghị tại nhà văn hóa tổ 8' },
      { type: 'paragraph', text: sentences[1] },
      { type: 'heading', text: 'Người dân tự giám sát' },
      { type: 'paragraph', text: sentences[2] },
      { type: 'paragraph', text: sentences[3] },
    ]);
    expect(article.authors).toEqual(['Bàng Cường']);
  });

  test('a whole sentence after a picture stays in the text', async () => {
    const body = [paragraph(sentences[0]), picture, paragraphs(1)].join('\n');
    const article = await read({ body });
    expect(plainBlocks(article).slice(1, 3)).toEqual([{ type: 'figure' }, { type: 'paragraph', text: sentences[1] }]);
  });

  test('an empty paragraph between a picture and its caption does not part them', async () => {
    const body = [paragraph(sentences[0]), picture, '<p>&nbsp;</p>', paragraph('Quang cảnh hội nghị'), paragraphs(1)].join('\n');
    expect(plainBlocks(await read({ body }))[1]).toEqual({ type: 'figure', caption: 'Quang cảnh hội nghị' });
  });

  test('a heading right after a caption is no second caption', async () => {
    const body = [
      paragraph(sentences[0]), picture, paragraph('<i>Quang cảnh hội nghị</i>'), paragraph('<b>Công tác lãnh đạo</b>'), paragraphs(1),
    ].join('\n');
    expect(plainBlocks(await read({ body })).slice(1, 3)).toEqual([
      { type: 'figure', caption: 'Quang cảnh hội nghị' },
      { type: 'heading', text: 'Công tác lãnh đạo' },
    ]);
  });

  test('the last short line is never a heading', async () => {
    const article = await read({ body: `${paragraphs()}<p><strong>BBT</strong></p>` });
    expect(article.authors).toEqual(['BBT']);
    expect(article.blocks.every((block) => block.type === 'paragraph')).toBe(true);
  });
});

describe('labels are whole lines, never parts of words', () => {
  test.each(['Thông tin khách hàng', 'Thông tin khác', 'Tin khác nhau về giá'])('“%s” neither ends the text nor is lost', async (line) => {
    const body = `${paragraphs(0, 4)}<p><b>${line}</b></p>${paragraph(sentences[4])}`;
    const article = await read({ body });
    expect(plainBlocks(article).slice(-2)).toEqual([
      { type: 'heading', text: line },
      { type: 'paragraph', text: sentences[4] },
    ]);
    expect(article.related).toEqual([]);
  });

  test.each(['Tin khác', 'TIN LIÊN QUAN', 'Các tin khác:', 'Tin khác'.normalize('NFD')])('“%s” ends it', async (label) => {
    const below = `<div><div>${label}</div><ul><li><a href="/a-1.html">Ra quân làm sạch đường phố</a> (11/03/2024 08:15)</li></ul></div>`;
    const article = await read({ below });
    expect(article.blocks).toHaveLength(5);
    expect(article.related).toEqual([
      { title: 'Ra quân làm sạch đường phố', url: 'http://phuong.example/a-1.html', publishedAt: '2024-03-11T08:15:00+07:00' },
    ]);
  });

  test.each(['Đọc nhiều nhất', 'Tin nổi bật'])('“%s” ends it too, but is the site\'s list and not the article\'s', async (label) => {
    const below = `<div><div>${label}</div><ul><li><a href="/a-1.html">Ra quân làm sạch đường phố</a> (11/03/2024 08:15)</li></ul></div>`;
    const article = await read({ below });
    expect(article.blocks).toHaveLength(5);
    expect(article.related).toEqual([]);
  });
});

describe('what the page says of itself is not believed', () => {
  test.each(['<html lang="en">', '<html>', '<html lang="vi_VN">'])('a Vietnamese text is Vietnamese, its last line its author, under %s', async (root) => {
    const html = writtenPage({ body: `${paragraphs()}<p align="right"><b>Bàng Cường</b></p>` }).replace('<html lang="vi">', root);
    const article = found(await browser.extractHtml(html, address));
    expect(article.lang).toMatch(/^vi(?:-VN)?$/);
    expect(article.authors).toEqual(['Bàng Cường']);
  });

  const head = '<meta name="author" content="Cổng thông tin điện tử"><meta property="article:author" content="VCCorp.vn">';

  test('the publisher in the head is never the author', async () => {
    expect((await read({ head })).authors).toEqual([]);
    expect((await read({ head, body: `${paragraphs()}<p style="text-align:right">Thu Hà</p>` })).authors).toEqual(['Thu Hà']);
  });

  test.each(['Chi tiết tin tức - Cổng thông tin điện tử', 'Trang chủ', ''])('a page titled “%s” keeps its own heading', async (pageTitle) => {
    expect((await read({ pageTitle })).title).toBe(title);
  });
});

describe('letters are kept as published', () => {
  test('words beginning with Đ are matched whole', async () => {
    const article = await read({
      date: 'Đăng lúc: 12/03/2024 09:30',
      body: `${paragraphs()}<p style="text-align:right"><b>Đặng Đình Đức</b></p>`,
      below: '<div>Địa chỉ: Đường Đội Cấn</div>',
    });
    expect(article).toMatchObject({ publishedAt: '2024-03-12T09:30:00+07:00', authors: ['Đặng Đình Đức'], modifiedAt: null });
    expect(article.blocks).toHaveLength(5);
    const body = `${paragraphs(0, 4)}<p><b>Đảng bộ và người dân cùng làm</b></p>${paragraph(sentences[4])}`;
    expect(plainBlocks(await read({ body }))[4]).toEqual({ type: 'heading', text: 'Đảng bộ và người dân cùng làm' });
  });

  test('decomposed text is composed, and its labels are still known', async () => {
    const html = writtenPage({ date: 'Ngày đăng: 12/03/2024 09:30', below: '<p>Tác giả: Đỗ Thị Mỷ</p>' });
    const article = found(await browser.extractHtml(html.normalize('NFD'), address));
    expect(article).toMatchObject({ title, category: 'Tin địa phương', publishedAt: '2024-03-12T09:30:00+07:00' });
    expect(everyWord(article)).toBe(everyWord(article).normalize('NFC'));
    expect(everyWord(article)).not.toContain('Gửi Email');
  });

  test('spelling errors, unbalanced quotes and odd spaces at marks stay', async () => {
    const wrong = 'Tổ chức gốc dễ, sợi dây truyền, tổ chưc, “chi bộ bốn tốt; “ tự diễn biến”, 5.667 người…vv. Quốc phòng – an ninh ./.';
    expect(plainBlocks(await read({ body: `${paragraphs()}<p>${wrong}</p>` })).at(-1)).toEqual({ type: 'paragraph', text: wrong });
  });

  test('the soft hyphen survives, for in TCVN3 it is a letter', async () => {
    const old = 'Nh\u00adng ng\u00ad\u00eci d\u00a9n \u00aentg h\u00ads nhiều lần trong năm vừa qua ở phường ta.';
    const text = plainBlocks(await read({ body: `${paragraphs()}<p>${old}</p>` })).at(-1)?.text;
    expect(text).toBe(old.normalize('NFC'));
    expect(text?.split('\u00ad')).toHaveLength(4);
  });

  test('zero-width characters and no-break spaces leave no trace', async () => {
    const body = `${paragraphs()}<p>Phường\u200b\u00a0&nbsp; ta\ufeff vừa sửa xong\n\t đường.\u00a0</p>`;
    expect(plainBlocks(await read({ body })).at(-1)?.text).toBe('Phường ta vừa sửa xong đường.');
  });
});

test('the clock over the page is in no part of the article', async () => {
  expect(everyWord(await read({}))).not.toContain(clock);
});
