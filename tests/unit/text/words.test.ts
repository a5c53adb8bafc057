import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse, countSyllables, fileName, readableAddress, readingMinutes, tidyLine } from '../../../lib/text';

describe('text as it is kept', () => {
  it.each([
    ['tiếng Việt'.normalize('NFD'), 'tiếng Việt'],
    ['ê\u0301', 'ế'],
    ['a\u00a0\u00a0b', 'a b'],
    ['a \t\r\n b', 'a b'],
    ['Hà\u200b Gi\u200cang\u200d\u2060\ufeff', 'Hà Giang'],
    ['ng\u00adời', 'ng\u00adời'],
    [' a ', ' a '],
  ])('of %j', (text, expected) => {
    expect(collapse(text)).toBe(expected);
  });

  it('is composed even where something invisible stood between a letter and its mark', () => {
    expect(collapse('ê\u200b\u0301')).toBe('ế');
  });

  it('a line has no space around it', () => {
    expect(tidyLine('\u00a0 Quân sự\u00a0')).toBe('Quân sự');
  });

  it('does not change any more once kept', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
    }));
  });
});

describe('words and minutes', () => {
  it.each([
    ['', 0], ['kinh tế - xã hội', 4], ['5.667 đảng viên', 3], ['ngày 01/03/2024', 2], ['“Chi bộ tốt”…vv.', 4], ['— * —', 0],
  ])('%j has %i syllables', (text, expected) => {
    expect(countSyllables(text)).toBe(expected);
  });

  it.each([[0, 1], [1, 1], [499, 1], [500, 2], [2500, 10]])('%i syllables take %i whole minutes', (syllables, expected) => {
    const half = Math.floor(syllables / 2);
    expect(readingMinutes(['bộ '.repeat(half), 'chi '.repeat(syllables - half)])).toBe(expected);
  });
});

describe('a file name any system takes', () => {
  it.each([
    ['Đảng bộ thành phố Hà Giang', '2024-03-01T16:00:00+07:00', 'eml', '2024-03-01-dang-bo-thanh-pho-ha-giang.eml'],
    ['“Chi bộ tốt”: 4/4?', null, 'html', 'chi-bo-tot-4-4.html'],
    ['中文', null, 'html', 'bai-viet.html'],
    ['', '2024-03-01', 'html', '2024-03-01.html'],
    ['../../etc/passwd\u0000', null, 'eml', 'etc-passwd.eml'],
  ])('for %j', (title, iso, extension, expected) => {
    expect(fileName(title, iso, extension)).toBe(expected);
  });

  it('has at most 80 characters before its ending, none of them dangerous', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      expect(fileName(title, '2024-03-01', 'eml')).toMatch(/^2024-03-01(?:-[a-z0-9]+)*\.eml$/);
      expect(fileName(title, '2024-03-01', 'eml').length).toBeLessThanOrEqual(84);
    }));
  });
});

describe('an address as people read it', () => {
  it.each([
    ['https://x.vn/%C4%91%E1%BA%A3ng', 'https://x.vn/đảng'],
    ['https://x.vn/100%', 'https://x.vn/100%'],
    ['https://x.vn/a%2Fb?c=%26', 'https://x.vn/a%2Fb?c=%26'],
  ])('%s', (url, expected) => {
    expect(readableAddress(url)).toBe(expected);
  });
});
