import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWrittenDate } from '../../../lib/text';

describe('a date with its month in words', () => {
  it.each([
    ['Published March 7, 2024', '2024-03-07'],
    ['Updated on Sept. 3rd, 2023 at 09:27 am', '2023-09-03'],
    ['By Jane Doe · 12 May 2021', '2021-05-12'],
    ['le 24 février 2024 à 18h', '2024-02-24'],
    ['Stand: 1. März 2022', '2022-03-01'],
    ['20 de enero de 2025', '2025-01-20'],
    ['5 ottobre 2020', '2020-10-05'],
    ['3. desember 2024', '2024-12-03'],
    ['2024年04月24日 08:15', '2024-04-24'],
  ])('“%s” is %s', (text, expected) => {
    expect(findWrittenDate(text)).toBe(expected);
  });

  it.each(['', 'March 2024', 'room 31 main 2024', 'February 30, 2024', 'on 7 days 2024', 'Version 12 beta 2019x'])('“%s” is none', (text) => {
    expect(findWrittenDate(text)).toBeNull();
  });

  it('is a real day or none, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const found = findWrittenDate(text);
      if (found !== null) expect(new Date(found).toISOString().slice(0, 10)).toBe(found);
    }));
  });
});
