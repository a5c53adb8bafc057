import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactWords, foldedWord, searchWords } from '../../../lib/text';

const folded = (text: string) => searchWords(text).map((word) => word.folded);
const letters = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠẰỀỬỹĐðɖ 0123456789.,-/“”\n'), maxLength: 60 });
const anything = fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 40 })).map((text) => text.normalize('NFC'));

describe('the words of a text', () => {
  it.each([
    ['Đảng bộ họp.', ['dang', 'bo', 'hop']], ['kinh tế - xã hội', ['kinh', 'te', 'xa', 'hoi']], ['5.667 đảng viên', ['5667', 'dang', 'vien']], ['3,5 tỷ', ['35', 'ti']],
    ['TƯ4', ['tu', '4']], ['21-NQ/TW', ['21', 'nq', 'tw']], ['01/03/2024', ['01', '03', '2024']], ['16:00', ['16', '00']], ['“Chi bộ tốt”…', ['chi', 'bo', 'tot']], ['1.000.000', ['1000000']], ['năm 2024.', ['nam', '2024']],
    ['', []], [' – * – ', []],
  ])('%j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each([['kỹ sư', 'kĩ sư'], ['lý do', 'lí do'], ['hy vọng', 'hi vọng'], ['mỹ thuật', 'mĩ thuật'], ['công ty', 'công ti'], ['sỹ quan', 'sĩ quan'], ['thuỷ', 'thủy'], ['hoà', 'hòa'], ['ÐẢNG', 'đảng'], ['5667', '5.667']])('%s and %s are found by each other', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it.each([['đảng', 'đang'], ['bộ', 'bỏ'], ['quý', 'qui'], ['tay', 'tai'], ['thuý', 'thuí']])('%s and %s are written otherwise', (one, other) => {
    expect(exactWords(one)).not.toEqual(exactWords(other));
  });

  it.each([['tay', 'tai'], ['may', 'mai'], ['thuy', 'thui'], ['hay', 'hai']])('%s and %s are two words without marks too', (one, other) => {
    expect(folded(one)).not.toEqual(folded(other));
  });

  it('stand where they are said to, one after the other', () => {
    fc.assert(fc.property(anything, (text) => {
      let last = 0;
      for (const { start, end, exact } of searchWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(exactWords(text.slice(start, end))).toEqual([exact]);
        last = end;
      }
    }));
  });

  it('are the same however letters are composed, for the index and for a query', () => {
    fc.assert(fc.property(letters, (text) => {
      const words = searchWords(text);
      expect(exactWords(text)).toEqual(words.map((word) => word.exact));
      expect(exactWords(text.normalize('NFD'))).toEqual(exactWords(text));
      expect(searchWords(text.normalize('NFD')).map((word) => word.exact)).toEqual(words.map((word) => word.exact));
    }));
  });

  it('have one key without marks, told from the text or from the index; neither key is empty or has a space', () => {
    fc.assert(fc.property(anything, (text) => {
      for (const { exact, folded: bare } of searchWords(text)) {
        expect(foldedWord(exact)).toBe(bare);
        expect(`${exact}|${bare}`).toMatch(/^[^\s|]+\|[^\s|]+$/);
      }
    }), { numRuns: 1000 });
  });

  it('are the same after very many others', () => {
    const before = searchWords('Đảng bộ');
    for (let at = 0; at < 70_000; at += 1) foldedWord(`x${at}`);
    expect(searchWords('Đảng bộ')).toEqual(before);
  });
});
