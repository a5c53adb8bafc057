import { describe, expect, it } from 'vitest';
import { pictures, plainText } from '../../../lib/article';
import { letter, parseRecipients, plainLetter, provenanceLine, siteLine, sourceLine, toHtml, type Markup } from '../../../lib/render';
import { figureOf, fullArticle, paragraphOf, seedAsArticle } from '../sample-article';
import { seedArticle } from '../../pages/portal/data/seed-article';

const whole = { picture: () => 'cid:x', savedAt: null };

/** All words of a letter, as a reader meets them. */
function words(markup: Markup): string {
  return typeof markup === 'string' ? markup : markup.tag === 'br' ? '\n' : markup.children.map(words).join('');
}

/** Whether some texts stand in a longer one, in this order. */
function missingInOrder(text: string, parts: readonly string[]): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
}

const seedWords = [
  'Cổng thông tin điện tử Hà Giang · hagiang.gov.vn', seedArticle.category, seedArticle.title, 'Đăng lúc 16:00, ngày 01 tháng 3 năm 2024',
  ...seedArticle.blocks.map((block) => (block.type === 'figure' ? block.caption : block.text)), 'Bàng Cường', 'Nguồn: Cổng thông tin', 'Ghi rõ nguồn',
];

describe('the letter of the seed article', () => {
  it.each([
    ['with pictures', () => words(letter(seedAsArticle(), whole))],
    ['without pictures', () => words(letter(seedAsArticle(), { ...whole, picture: () => null }))],
    ['as plain text', () => plainLetter(seedAsArticle(), null)],
  ])('keeps all words in their order, %s', (_how, read) => {
    expect(missingInOrder(read(), seedWords)).toEqual([]);
  });

  it('stays whole as HTML', () => {
    const html = toHtml(letter(seedAsArticle(), whole));
    expect(missingInOrder(html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'), seedWords)).toEqual([]);
  });

  it('shows each picture, or its caption in its place', () => {
    const article = seedAsArticle();
    expect(toHtml(letter(article, whole)).match(/<img /g)).toHaveLength(pictures(article).length);
    const bare = toHtml(letter(article, { ...whole, picture: () => null }));
    expect(bare).not.toContain('<img');
    expect(bare).toContain('[Ảnh: Ban chấp hành Đảng bộ phường Ngọc Hà');
  });
});

describe('a letter of everything', () => {
  const everything = [
    'Tổ chức gốc rễ', 'Một hai', 'ba', 'bốn', 'năm', 'sáu', 'Công tác lãnh đạo', 'Hội nghị phường Ngọc Hà', 'Minh Tâm', 'Ý thứ nhất', 'Ý thứ hai',
    'Bảng đảng viên', 'Xã', '5.667', 'Mọi công việc', 'Điều 1\n  Khoản 2', 'Phóng sự', 'Bàng Cường', 'Theo Báo Hà Giang', 'Kế hoạch 408', 'truy cập lúc 08:30 ngày 02 tháng 5 năm 2024', 'Ghi rõ nguồn',
  ];
  it('keeps all words in their order', () => {
    expect(missingInOrder(words(letter(fullArticle(), whole)), everything)).toEqual([]);
  });

  it('keeps the same words in its plain twin', () => {
    expect(missingInOrder(plainLetter(fullArticle(), null), everything)).toEqual([]);
  });

  it('lets no word or address become markup', () => {
    const evil = `"><script>alert('1')</script>&amp;`;
    const article = fullArticle({ title: evil, lead: evil, lang: 'vi', category: evil, authors: [evil], source: evil, notice: evil,
      site: { name: evil, host: evil }, blocks: [paragraphOf(evil), figureOf(1, evil), { type: 'paragraph', content: [{ type: 'link', url: `https://x.vn/${evil}`, content: [] }] }] });
    const html = toHtml(letter(article, { picture: ({ url }) => url, savedAt: null }));
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/<(?!\/?(?:div|h1|h2|p|img|a|br)[ >])/);
    expect(html.match(/ (?:on\w+|srcdoc|action)=/g)).toBeNull();
    expect(html.split('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;').length).toBeGreaterThan(8);
  });

  it('writes each element in full', () => {
    const table = toHtml(letter(fullArticle(), whole));
    expect(table).toContain('colspan="2" rowspan="1"');
    expect(table).toContain('<sub>bốn</sub><sup>năm</sup><code>sáu</code>');
    expect(table).toContain('<hr>');
    expect(table).not.toMatch(/<\/(?:img|br|hr)>|<style|class=/);
  });
});

describe('where a copy comes from', () => {
  it.each([
    [null, 'Nguồn: Cổng thông tin điện tử Hà Giang – https://hagiang.gov.vn/đảng; truy cập lúc 08:30 ngày 02 tháng 5 năm 2024.'],
    ['2024-05-03T09:00:00+07:00', 'Nguồn: Cổng thông tin điện tử Hà Giang – https://hagiang.gov.vn/đảng; lưu lúc 09:00 ngày 03 tháng 5 năm 2024.'],
  ])('is told of a copy saved %s', (savedAt, expected) => {
    expect(provenanceLine(fullArticle({ url: 'https://hagiang.gov.vn/%C4%91%E1%BA%A3ng' }), savedAt)).toBe(expected);
  });

  it.each([[null, null], ['Theo Báo Hà Giang', 'Theo Báo Hà Giang'], ['Nguồn: TTXVN', 'Nguồn: TTXVN'], ['TTXVN', 'Nguồn bài: TTXVN']])('names the source %s', (source, expected) => {
    expect(sourceLine(fullArticle({ source }))).toBe(expected);
  });

  it('names a site without a name by its host, once', () => {
    expect(siteLine(fullArticle({ site: { name: '', host: 'x.vn' } }))).toBe('x.vn');
    expect(siteLine(fullArticle({ site: { name: 'x.vn', host: 'x.vn' } }))).toBe('x.vn');
    expect(plainText([])).toBe('');
  });
});

describe('what was typed under “Gửi tới”', () => {
  it.each([
    ['', [], []],
    [' an@x.vn ', [['', 'an@x.vn']], []],
    ['an@x.vn, binh@y.gov.vn;chi@z.com.vn\n', [['', 'an@x.vn'], ['', 'binh@y.gov.vn'], ['', 'chi@z.com.vn']], []],
    ['Nguyễn Văn An <an@x.vn>, "Lê Bình" <binh@x.vn>', [['Nguyễn Văn An', 'an@x.vn'], ['Lê Bình', 'binh@x.vn']], []],
    ['<an@x.vn>', [['', 'an@x.vn']], []],
    ['an@x', [], ['an@x']],
    ['ân@x.vn', [], ['ân@x.vn']],
    ['an@@x.vn, a b@x.vn, @x.vn, an@, không', [], ['an@@x.vn', 'a b@x.vn', '@x.vn', 'an@', 'không']],
    ['an@x.vn\r\nBcc: xau@x.vn', [['', 'an@x.vn']], ['Bcc: xau@x.vn']],
    ['an@x.vn\u0000<b@x.vn>x', [], ['an@x.vn <b@x.vn>x']],
  ])('%j', (typed, recipients, invalid) => {
    const actual = parseRecipients(typed);
    expect(actual.recipients.map(({ name, address }) => [name, address])).toEqual(recipients);
    expect(actual.invalid).toEqual(invalid);
  });
});
