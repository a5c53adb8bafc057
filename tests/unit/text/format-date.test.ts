import { describe, expect, it } from 'vitest';
import { dateInWords, isoInVietnam, officialDate, publishedLine, shortDate } from '../../../lib/text';

describe('dates on screen and on paper', () => {
  it.each([
    ['2024-03-01T16:00:00+07:00', 'ngày 01 tháng 3 năm 2024'],
    ['2024-01-09', 'ngày 09 tháng 01 năm 2024'],
    ['2024-02-10', 'ngày 10 tháng 02 năm 2024'],
    ['2024-10-31', 'ngày 31 tháng 10 năm 2024'],
    ['2024-12-05', 'ngày 05 tháng 12 năm 2024'],
  ])('office papers write %s as "%s"', (iso, expected) => {
    expect(officialDate(iso)).toBe(expected);
  });

  it.each([
    ['2024-03-01T16:00:00+07:00', 'Đăng lúc 16:00, ngày 01 tháng 3 năm 2024'],
    ['2024-03-01', 'Đăng ngày 01 tháng 3 năm 2024'],
  ])('the line over a printed article tells %s', (iso, expected) => {
    expect(publishedLine(iso)).toBe(expected);
  });

  it.each([
    ['2024-03-01T16:00:00+07:00', 'vi', 'Thứ sáu, ngày 1 tháng 3 năm 2024, 16:00'],
    ['2024-03-03', 'vi', 'Chủ nhật, ngày 3 tháng 3 năm 2024'],
    ['2024-05-02', 'vi', 'Thứ năm, ngày 2 tháng 5 năm 2024'],
    ['2024-03-01T00:05:00+07:00', 'en', 'Friday, 1 March 2024, 00:05'],
    ['2024-12-31', 'en', 'Tuesday, 31 December 2024'],
  ] as const)('%s in words (%s)', (iso, language, expected) => {
    expect(dateInWords(iso, language)).toBe(expected);
  });

  it.each([
    ['2024-03-01T16:00:00+07:00', '16:00, 01/03/2024'],
    ['2024-03-01', '01/03/2024'],
  ])('%s in a list', (iso, expected) => {
    expect(shortDate(iso)).toBe(expected);
  });

  it.each([dateInWords, shortDate, officialDate])('what is no date is shown as it stands', (show) => {
    expect(show('hôm qua')).toBe('hôm qua');
  });

  it.each(['2024-13-45', '2024-00-10'])('never says "undefined" of a date that does not exist: %s', (iso) => {
    const actual = [dateInWords(iso, 'vi'), dateInWords(iso, 'en')].join(' ');
    expect(actual).not.toContain('undefined');
  });

  it.each([
    ['2024-03-01T09:00:00.000Z', '2024-03-01T16:00:00+07:00'],
    ['2024-12-31T17:00:00.999Z', '2025-01-01T00:00:00+07:00'],
  ])('a moment is stored by the clock of Vietnam: %s', (utc, expected) => {
    expect(isoInVietnam(new Date(utc))).toBe(expected);
  });
});
