import { describe, expect, test } from 'vitest';
import { isName, readLabelled, readNames } from '../../../lib/extract/signed-words';

const hoa = { authors: ['Lê Thị Hoa'], source: null, credit: null };

describe('the writer is read behind every label that portals use', () => {
  test.each([
    'Tác giả', 'Tác giả bài viết', 'Người viết', 'Thực hiện', 'Người thực hiện', 'Biên soạn', 'Người đưa tin', 'Tổng hợp', 'Sưu tầm', 'PV', 'CTV',
    'Tin', 'Bài', 'Tin bài', 'Tin, bài', 'Tin, ảnh', 'Tin - ảnh', 'Tin & ảnh', 'Tin/ảnh', 'Tin và ảnh', 'Tin ảnh', 'Ảnh, tin', 'Tin, bài, ảnh', 'Bài, ảnh, video', 'Bài viết và ảnh',
  ])('%s:', (label) => expect(readLabelled(`${label}: Lê Thị Hoa`)).toEqual(hoa));

  test.each(['Tin, ảnh Lê Thị Hoa', 'Viết bởi Lê Thị Hoa', 'Tác giả: Lê Thị Hoa - tổng hợp', 'Viết bởi Lê Thị Hoa Thứ sáu, 18/5/2012'])('%s', (line) => expect(readLabelled(line)).toEqual(hoa));
});

test('the photographer is told from the writer', () => {
  for (const line of ['Tin: Lê Thị Hoa; Ảnh: Trần Nam', 'Bài: Lê Thị Hoa - Ảnh: Trần Nam', 'Tin: Lê Thị Hoa, ảnh: Trần Nam']) {
    expect(readLabelled(line)).toEqual({ ...hoa, credit: 'Trần Nam' });
  }
  expect(readLabelled('Ảnh: Trần Nam')).toEqual({ authors: [], source: null, credit: 'Trần Nam' });
});

test.each([
  ['Lê Hoa/Báo Hà Giang', ['Lê Hoa'], 'Báo Hà Giang'],
  ['Lê Hoa - VP Tỉnh uỷ', ['Lê Hoa'], 'VP Tỉnh uỷ'],
  ['Lê Hoa, Trường THCS Ngọc Hà', ['Lê Hoa'], 'Trường THCS Ngọc Hà'],
  ['Lê Hoa (Nguồn: TTXVN)', ['Lê Hoa'], 'Nguồn: TTXVN'],
  ['Lê Hoa - Trường Giang', ['Lê Hoa', 'Trường Giang'], null],
  ['Lê Hoa, Đoàn Nam', ['Lê Hoa', 'Đoàn Nam'], null],
])('where the writer belongs is told from a second writer: %s', (line, authors, source) => {
  expect(isName(line)).toBe(true);
  expect(readNames(line)).toEqual({ authors, source, credit: null });
});

test.each(['K.H', 'Kh.Hà', 'Tr. Hoa', 'P.V'])('initials are a name: %s', (line) => expect(isName(line)).toBe(true));

test.each([
  'PV: Xin cảm ơn đồng chí!',
  'Phóng viên: Thưa ông, bao giờ đường xong?',
  'Tin vui đến với bà con thôn Nà Pản',
  'Bài học kinh nghiệm: Dân bàn, dân làm',
  'Ảnh hưởng của mưa lũ',
])('words of the text are no byline: %s', (line) => expect(readLabelled(line)).toBeNull());

test.each(['Quang cảnh hội nghị', 'TP.HCM', 'Nhân dân phấn khởi.', 'hagiang.gov.vn'])('and no name: %s', (line) => expect(isName(line)).toBe(false));
