import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, toneKey } from '../../../lib/text';

describe('where the tone mark stands', () => {
  it.each([
    ['hoà', 'hòa'], ['hoá', 'hóa'], ['khoẻ', 'khỏe'], ['loè', 'lòe'], ['toạ', 'tọa'], ['uỷ', 'ủy'], ['thuý', 'thúy'],
    ['HOÀ BÌNH', 'hòa bình'], ['Uỷ ban', 'Ủy ban'], ['hoà-hợp', 'hòa-hợp'], ['hoà'.normalize('NFD'), 'hòa'],
  ])('%s and %s are one word', (older, newer) => {
    expect(toneKey(older)).toBe(toneKey(newer));
  });

  it.each(['quý', 'quỳ', 'quỷ', 'hoàn', 'thuyết', 'toán', 'huỳnh', 'khuyến'])('%s stays as it is', (word) => {
    expect(toneKey(word)).toBe(word);
  });

  it('different words stay different', () => {
    expect(toneKey('hoá')).not.toBe(toneKey('hoà'));
    expect(toneKey('hoà')).not.toBe(toneKey('hoa'));
  });
});

describe('text without marks', () => {
  it.each([
    ['Đảng bộ thành phố Hà Giang', 'dang bo thanh pho ha giang'],
    ['ĐƯỜNG', 'duong'],
    ['Đ', 'd'],
    ['\u00d0ảng', 'dang'],
    ['\u0189ảng', 'dang'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['ê\u0301', 'e'],
    ['5.667 đảng viên', '5.667 dang vien'],
  ])('of %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is the same however letters are composed, and folding again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠẰỀỬỹ ') }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text)).toMatch(/^[a-z ]*$/);
    }));
  });
});
