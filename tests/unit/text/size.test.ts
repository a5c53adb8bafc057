import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeInWords } from '../../../lib/text';

describe('a size as people say it', () => {
  it.each([
    [0, '0 kB'], [1024, '1 kB'], [1536, '2 kB'], [100 * 1024, '100 kB'], [1024 * 1024, '1,0 MB'], [1.4 * 1024 * 1024, '1,4 MB'], [12.4 * 1024 * 1024, '12 MB'], [2.5 * 1024 ** 3, '2,5 GB'], [3 * 1024 ** 4, '3,0 TB'], [5000 * 1024 ** 4, '5000 TB'],
  ])('%i bytes are %s', (bytes, expected) => {
    expect(sizeInWords(bytes)).toBe(expected);
  });

  it('is at most three digits and a comma, and never nothing for something', () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 1, max: 2 ** 21 }), fc.integer({ min: 1, max: 2 ** 49 }), fc.constantFrom(1, 400, 999.6 * 1024, 9.97 * 1024 ** 2, 999.9 * 1024 ** 2).map(Math.floor)), (bytes) => {
      expect(sizeInWords(bytes)).toMatch(/^(?:[1-9]\d{0,2}|\d,\d) (?:kB|MB|GB|TB)$/);
    }), { numRuns: 1000 });
  });

  it('is near the truth, and more for more', () => {
    const units = ['kB', 'MB', 'GB', 'TB'];
    fc.assert(fc.property(fc.integer({ min: 10_240, max: 2 ** 49 }), (bytes) => {
      const [number = '', unit = ''] = sizeInWords(bytes).split(' ');
      const said = Number(number.replace(',', '.')) * 1024 ** (units.indexOf(unit) + 1);
      expect(Math.abs(said - bytes) / bytes).toBeLessThan(0.06);
    }));
  });
});
