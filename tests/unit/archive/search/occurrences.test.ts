import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, followed, occurrence, articleOf, placeOf, union } from '../../../../lib/archive/search/occurrences';
import { bucketOf, toRows, wordsIn } from '../../../../lib/archive/search/segment';
import { isOneSlip } from '../../../../lib/archive/search/vocabulary';
import { foldedWord } from '../../../../lib/text';

const sorted = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 30 - 1 }), { maxLength: 60 }).map((all) => all.sort((one, other) => one - other));

describe('the occurrences of a word', () => {
  it('come back from their bytes as they went', () => {
    fc.assert(fc.property(sorted, (all) => {
      const bytes: number[] = [];
      encode(all, bytes);
      expect([...decode(Uint8Array.from(bytes))]).toEqual(all);
    }));
  });

  it('hold the largest article and place there is', () => {
    const last = occurrence(255, 2 ** 22 - 1);
    expect([articleOf(last), placeOf(last)]).toEqual([255, 2 ** 22 - 1]);
    expect(last).toBeGreaterThan(0);
  });

  it('of several spellings are one list in order, and neighbours are found in it', () => {
    fc.assert(fc.property(sorted, sorted, (one, other) => {
      const lists = [Int32Array.from(one), Int32Array.from(other)] as const;
      expect([...union(lists)]).toEqual([...one, ...other].sort((a, b) => a - b));
      expect([...followed(lists[0], lists[1], 1)]).toEqual(one.filter((at) => other.includes(at + 1)));
    }));
  });

  it('cut in the middle are an error, never wrong places', () => {
    expect(() => decode(Uint8Array.from([1, 130]))).toThrow(RangeError);
  });
});

describe('a stored segment', () => {
  it('gives back every spelling of every word', () => {
    const words = new Map([['đảng', [1, 5]], ['đang', [3]], ['bộ', [2, 2 ** 25]], ['5.667', [9]]]);
    const rows = toRows(3, words);
    for (const [exact, occurrences] of words) {
      const row = rows.find((each) => each.bucket === bucketOf(foldedWord(exact)));
      const spelling = row && wordsIn(row)(foldedWord(exact)).spellings.find((each) => each.exact === exact);
      expect([...(spelling?.occurrences ?? [])]).toEqual(occurrences);
    }
  });
});

describe('one slip', () => {
  it.each([['huyen', 'huyeen'], ['huyen', 'huye'], ['huyen', 'huyne'], ['huyen', 'huzen'], ['thanh', 'hanh']])('lies between %s and %s', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  });
  it.each([['huyen', 'huyen'], ['huyen', 'hyuen1'], ['abcd', 'badc'], ['thanh', 'than2x'], ['nam', 'man']])('does not lie between %s and %s', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([false, false]);
  });
});
