import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoreLink, isPageFoot, isRelatedLabel, isToolRow } from '../../../lib/extract/vocabulary.ts';
import { fold } from '../../../lib/text/fold.ts';
import { addressBook } from '../../support/tools/replace/addresses.ts';
import { otherNumber } from '../../support/tools/replace/numbers.ts';
import { placeholderSlug, placeholderWord } from '../../support/tools/replace/placeholder-words.ts';
import { replaceText } from '../../support/tools/replace/replace-text.ts';
import { wordList } from '../../support/tools/replace/word-list.ts';

const book = addressBook('phuong', 'baophuong.vn');
const replaced = (text: string) => replaceText(text, book).text;
const letters = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠẰỀỬỸzw'), minLength: 1, maxLength: 24 });

describe('the words of ours', () => {
  it('stand under their length', () => {
    for (const [length, words] of wordList.entries()) expect(words.every((word) => [...word].length === length)).toBe(true);
  });

  it.each(wordList.flat())('“%s” is no label', (word) => {
    expect([isMoreLink, isPageFoot, isRelatedLabel, isToolRow].filter((test) => test(word))).toEqual([]);
  });
});

describe('one word', () => {
  it('has the same length, is another and always the same', () => {
    fc.assert(fc.property(letters, (word) => {
      const other = placeholderWord(word);
      expect([...other]).toHaveLength([...word.normalize('NFC')].length);
      expect(fold(other)).not.toBe(fold(word));
      expect(placeholderWord(word)).toBe(other);
    }));
  });

  it('has capitals where the original has them', () => {
    fc.assert(fc.property(letters, (word) => {
      const capitals = (text: string) => [...text].map((letter) => letter !== letter.toLowerCase());
      expect(capitals(placeholderWord(word))).toEqual(capitals(word));
    }));
  });

  it.each([['hoà', 'hòa'], ['Thuý', 'Thúy'], ['Giang'.normalize('NFC'), 'Giang'.normalize('NFD')]])('is the same for %s and %s', (older, newer) => {
    expect(placeholderWord(older)).toBe(placeholderWord(newer));
  });

  it('has no marks in an address', () => {
    fc.assert(fc.property(letters, (word) => {
      expect(placeholderSlug(word)).toMatch(/^[a-z]+$/i);
      expect(placeholderSlug(word)).toHaveLength([...word].length);
    }));
  });
});

describe('one number', () => {
  it('is another of the same length', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 12 }), (digits) => {
      expect(otherNumber(digits)).toMatch(new RegExp(`^\\d{${digits.length}}$`));
      if (Number(digits) > 0) expect(otherNumber(digits)).not.toBe(digits);
    }));
  });

  it.each(['31', '01', '12', '1'])('%s could be a day still', (digits) => {
    expect(Number(otherNumber(digits))).toBeLessThanOrEqual(28);
  });
});

describe('a text', () => {
  it('keeps its shape', () => {
    const text = 'Đảng bộ TP. Hà Giang (5.667 đảng viên) – “phát huy”!';
    expect(replaced(text).replace(/\p{L}/gu, 'x').replace(/\d/g, '0')).toBe(text.replace(/\p{L}/gu, 'x').replace(/\d/g, '0'));
  });

  it('is decomposed when the original is', () => {
    const text = 'Đảng bộ thành phố';
    expect(replaced(text.normalize('NFD')).normalize('NFC')).toBe(replaced(text));
  });

  it.each(['Gửi Email', 'In trang', 'Tin khác:', 'Các tin liên quan', 'xem tiếp', '[Xem thêm]', 'Tài liệu đính kèm', 'Nhập chú thích ảnh', 'Gửi Email | In trang | Lưu'])(
    'stays when it is the label “%s”', (label) => {
      expect(replaced(label)).toBe(label);
    },
  );

  it.each([
    ['Ngày đăng: hôm nay', 'Ngày đăng:'], ['Lượt xem: nhiều', 'Lượt xem:'], ['Tác giả: Bàng Cường', 'Tác giả:'], ['Ảnh: Thu Hà', 'Ảnh:'], ['Nguồn: báo phường', 'Nguồn:'],
    ['Theo Bàng Cường', 'Theo '], ['Giấy phép số của phường', 'Giấy phép '], ['Địa chỉ: Đường Trần Phú', 'Địa chỉ:'], ['Bình luận của bạn', 'Bình luận '],
  ])('“%s” keeps only “%s”', (text, label) => {
    const [head, rest] = [replaced(text).slice(0, label.length), replaced(text).slice(label.length)];
    expect(head).toBe(label);
    for (const word of fold(text.slice(label.length)).match(/\p{L}+/gu) ?? []) expect(fold(rest).split(/\P{L}+/u)).not.toContain(word);
  });

  it('knows a label that goes on in the next element', () => {
    expect(replaceText('Địa chỉ', book, ['', ': Đường Trần Phú']).text).toBe('Địa chỉ');
    expect(replaced('Địa chỉ')).not.toBe('Địa chỉ');
    expect(replaceText(' khác', book, ['Tin', '']).text).toBe(' khác');
  });

  it.each([
    ['01/03/2024 16:00', '03/03/2023 16:00'],
    ['Thứ sáu, Ngày 1 Tháng 3 Năm 2024', 'Thứ sáu, Ngày 3 Tháng 3 Năm 2023'],
    ['2024-03-01T16:00:00+07:00', '2023-03-03T16:00:00+07:00'],
    ['2024-03-01T09:00:00Z', '2023-03-03T09:00:00Z'],
    ['4:05 CH, 12-3-2024', '4:05 CH, 14-3-2023'],
    ['Fri Mar 01 2024', 'Fri Mar 03 2023'],
    ['30/12', '31/12'],
  ])('%s becomes the date %s', (text, expected) => {
    expect(replaced(text).slice(-expected.length + 3)).toBe(expected.slice(3));
  });

  it('has no address, mail or telephone number of theirs', () => {
    expect(replaced('Xem http://baophuong.vn/tin-moi/a-12.html, baophuong.vn hay gửi toa.soan@baophuong.vn, 0219.3866.123'))
      .not.toMatch(/baophuong|toa|soan|3866|123/);
  });
});

describe('an address', () => {
  it.each([
    ['http://baophuong.vn/tin/bai-12.htm?id=345#x', /^http:\/\/phuong\.example\/\w{3}\/\w{3}-1[012]\.htm\?id=\d{3}#\w$/],
    ['https://img.baophuong.vn/a.jpg', /^https:\/\/img\.phuong\.example\/\w\.jpg$/],
    ['/anh/icon/zalo.png', /^\/\w{3}\/icon\/zalo\.png$/],
    ['//www.youtube.com/embed/abc', /^\/\/youtube\.example\/embed\/\w{3}$/],
    ['/tin/%C4%91%E1%BA%A3ng', /^\/\w{3}\/\w{4}$/],
    ['javascript:doi(1)', /^javascript:void\(0\)$/],
    ['mailto:a@b.vn', /^mailto:ten@phuong\.example$/],
    ['http://[', /^http:\/\//],
  ])('%s keeps its shape', (original, shape) => {
    expect(book.address(original)).toMatch(shape);
    expect(book.address(original)).not.toContain('baophuong');
  });
});
