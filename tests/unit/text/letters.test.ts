import { expect, test } from 'vitest';
import { hasLetter, isCapitalised, letters } from '../../../lib/text';

const letter = new RegExp(`^[${letters}]$`);

test('every letter of Vietnamese is one, small and large', () => {
  const marked = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
  for (const sign of `abcdefghijklmnopqrstuvwxyz${marked}`) {
    expect(sign).toMatch(letter);
    expect(sign.toUpperCase()).toMatch(letter);
  }
});

test('so are those of other scripts', () => {
  for (const sign of 'ßøжλ日本한अعא') expect(sign).toMatch(letter);
});

test('figures, marks and quotation marks are none', () => {
  for (const sign of '0123456789 .,:;!?-–—“”«»…•|/()[]。、「」') expect(sign).not.toMatch(letter);
  expect(hasLetter('12/03/2024 – 09:30')).toBe(false);
  expect(hasLetter('ngày 12')).toBe(true);
});

test('names begin with a capital, figures and signs without one do not', () => {
  expect(['Đặng', 'Ủy', 'Hà'].every(isCapitalised)).toBe(true);
  expect(['đặng', 'ủy', '12', '日本', ''].some(isCapitalised)).toBe(false);
});
