import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays } from '../../../lib/text';

describe('a day as one types it', () => {
  it.each([
    ['01/03/2024', '2024-03-01', '2024-03-01'], ['1/3/2024', '2024-03-01', '2024-03-01'], ['1-3-2024', '2024-03-01', '2024-03-01'], ['01.03.2024', '2024-03-01', '2024-03-01'], ['2024-03-01', '2024-03-01', '2024-03-01'],
    ['2024-3-1', '2024-03-01', '2024-03-01'], [' 29/02/2024 ', '2024-02-29', '2024-02-29'],
    ['3/2024', '2024-03-01', '2024-03-31'], ['2024-03', '2024-03-01', '2024-03-31'], ['02/2024', '2024-02-01', '2024-02-29'], ['02/2023', '2023-02-01', '2023-02-28'], ['02/1900', '1900-02-01', '1900-02-28'], ['02/2000', '2000-02-01', '2000-02-29'],
    ['2024', '2024-01-01', '2024-12-31'], ['12/2024', '2024-12-01', '2024-12-31'],
  ])('%s', (typed, from, to) => {
    expect(readDays(typed)).toEqual({ from, to });
  });

  it.each(['', ' ', 'hôm qua', '24', '1/3/24', '31/04/2024', '29/02/2023', '29/02/1900', '00/03/2024', '01/00/2024', '01/13/2024', '13/2024', '0/2024', '2024-13', '2024-00', '32/01/2024', '2024-02-30', '20240301', '01/03/2024 16:00', '1/2/3/2024', '-1/3/2024', '１/３/2024'])('%j is none', (typed) => {
    expect(readDays(typed)).toBeNull();
  });

  it('is every day of the calendar, in each way of writing', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      for (const typed of [iso, `${day}/${month}/${year}`, `${day}.${month}.${year}`]) expect(readDays(typed)).toEqual({ from: iso, to: iso });
      for (const typed of [`${month}/${year}`, iso.slice(0, 7), String(year)]) {
        const range = readDays(typed);
        expect([(range?.from ?? '9') <= iso, (range?.to ?? '') >= iso]).toEqual([true, true]);
      }
    }));
  });

  it('is nothing strange, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/-. ') }));
    fc.assert(fc.property(typed, (text) => {
      const range = readDays(text);
      if (range) expect([range.from <= range.to, ...[range.from, range.to].map((day) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).getTime() > -Infinity)]).toEqual([true, true, true]);
    }), { numRuns: 500 });
  });
});
