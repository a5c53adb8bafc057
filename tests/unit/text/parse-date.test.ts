import { afterEach, describe, expect, it } from 'vitest';
import { findDate, splitTrailingDate } from '../../../lib/text';
import vectors from './date-vectors.json';

const zones = [['UTC', 0], ['America/New_York', 300], ['Asia/Ho_Chi_Minh', -420]] as const;
const absolute = vectors.filter(({ expected }) => !expected.startsWith('RELATIVE'));
const relative = vectors.filter(({ expected }) => expected.startsWith('RELATIVE'));

describe('dates as Vietnamese pages write them', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  describe.each(zones)('on a computer set to %s', (zone, winterOffset) => {
    it.each(absolute)('reads $input', ({ input, expected, precision }) => {
      process.env['TZ'] = zone;
      expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(winterOffset);
      const actual = findDate(input);
      expect(actual?.iso).toBe(expected);
      expect(actual?.hasTime).toBe(precision !== 'day');
    });
  });

  it.each(relative)('takes no date from "$input", which depends on when it was read', ({ input }) => {
    expect(findDate(input)).toBeNull();
  });

  it.each(['', 'Hà Giang', '31/02/2024', '00/01/2024', '12/13/2024', '1/1/0001', '123/03/2024'])('takes no date from "%s"', (input) => {
    expect(findDate(input)).toBeNull();
  });

  it('reads day first even where month first is possible', () => {
    expect(findDate('02/01/2024')?.iso).toBe('2024-01-02');
  });

  it.each([
    ['12 Tháng Ba, 2024', '2024-03-12'],
    ['Tháng Mười Một 12, 2023', '2023-11-12'],
    ['Th6 12, 2025', '2025-06-12'],
    ['12 Th6 2025', '2025-06-12'],
    ['Tháng 3 12, 2024', '2024-03-12'],
    ['12 Tháng Năm, 2024', '2024-05-12'],
    ['ngày 2 tháng tư năm 2024', '2024-04-02'],
    ['1 thg 3, 2024', '2024-03-01'],
    ['09/08/2022 9:05 sáng', '2022-08-09T09:05:00+07:00'],
    ['2:05 chiều 09/08/2022', '2022-08-09T14:05:00+07:00'],
    ['09/08/2022 12:30 sáng', '2022-08-09T00:30:00+07:00'],
  ])('reads "%s" as blogs and social networks write it', (input, expected) => {
    expect(findDate(input)?.iso).toBe(expected);
  });

  it.each(['Kết quả 12 tháng năm 2024', '9 tháng năm 2024', 'tháng ba 2024'])('does not take the months that "%s" counts for a day', (input) => {
    expect(findDate(input)).toBeNull();
  });

  it('reads text in decomposed letters like any other', () => {
    const input = '16 giờ 30 phút, ngày 1 tháng 3 năm 2024'.normalize('NFD');
    expect(findDate(input)?.iso).toBe('2024-03-01T16:30:00+07:00');
  });

  it('leaves out an impossible time and keeps the day', () => {
    expect(findDate('25:00 01/03/2024')).toMatchObject({ iso: '2024-03-01', hasTime: false });
  });

  it.each([
    ['2024-03-01T09:00:00Z', '2024-03-01T16:00:00+07:00'],
    ['2024-03-01T18:30:00+00:00', '2024-03-02T01:30:00+07:00'],
  ])('tells %s by the clock of Vietnam, which is what is stored and printed', (input, expected) => {
    expect(findDate(input)?.iso).toBe(expected);
  });

  it.each([
    ['Thứ năm, Ngày 2 Tháng 5 Năm 2024', true],
    ['ngày 2 tháng 5 năm 2024', false],
    ['Thứ năm, 02/05/2024', false],
  ])('knows whether "%s" has the form of a page clock', (input, expected) => {
    expect(findDate(input)?.isLongForm).toBe(expected);
  });
});

describe('the bracketed date at the end of a title in a list', () => {
  it.each([
    ['Tết trồng cây (01/03/2024 13:44)', 'Tết trồng cây', '2024-03-01T13:44:00+07:00'],
    ['Tết trồng cây(31/01/2024)', 'Tết trồng cây', '2024-01-31'],
    ['Hội nghị (Hà Giang) (01/03/2024)', 'Hội nghị (Hà Giang)', '2024-03-01'],
    ['Hội nghị (Hà Giang)', 'Hội nghị (Hà Giang)', null],
    ['Tổng kết (2024)', 'Tổng kết (2024)', null],
    ['Kế hoạch (số 408)', 'Kế hoạch (số 408)', null],
    ['Ngày (01/03/2024) họp', 'Ngày (01/03/2024) họp', null],
    ['(01/03/2024)', '(01/03/2024)', null],
    ['', '', null],
  ])('of "%s"', (input, title, date) => {
    expect(splitTrailingDate(input)).toEqual({ title, date });
  });
});
