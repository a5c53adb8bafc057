import { type Piece, piecesOf } from './pieces.ts';

/** Whole weeks, so that weekdays still agree, and order, and one moment in two zones. */
const shiftInDays = -364;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const weekday = String.raw`(?:(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s*nhật)[\s,:–-]*)?(?:ngày\s*)?`;
const datePatterns = [
  String.raw`(?<!\d)(?<year>\d{4})(?<part>[-/.])(?<month>\d{1,2})\k<part>(?<day>\d{1,2})(?!\d)`,
  String.raw`${weekday}(?<!\d)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d)`,
  String.raw`${weekday}(?<!\d)(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})(?:\s*,?\s*năm\s*(?<year>\d{4}))?(?!\d)`,
  String.raw`(?<month>${months.join('|')}) (?<day>\d\d),? (?<year>\d{4})(?!\d)`,
  String.raw`(?<![\d/.,])(?<day>\d{1,2})\s?/\s?(?<month>\d{1,2})(?![\d/])`,
].map((source) => new RegExp(source, 'dgiu'));

const clock = String.raw`(?<!\d)\d{1,2}\s?(?::|h|g|giờ)\s?\d{2}(?:\s?phút)?(?::\d{2}(?:\.\d+)?)?(?!\d)(?:\s*(?:SA|CH|AM|PM)(?!\p{L}))?`;
const zone = String.raw`(?:\s*(?:Z(?!\p{L})|\(?(?:GMT|UTC)?\s*[+-]\d{1,2}(?::?\d{2})?\)?))?`;
const times = new RegExp(String.raw`(?:(?<=\d)T)?${clock}${zone}|(?<![\d\p{L}])\d{1,2}\s?(?:h|giờ)(?![\d\p{L}])`, 'giu');

function shift(match: RegExpExecArray): string | null {
  const { year = '2023', month = '', day = '' } = match.groups ?? {};
  const monthNumber = Number(month) || months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== Number(day)) return null;
  date.setUTCDate(date.getUTCDate() + (Number(year) > 1950 ? shiftInDays : -shiftInDays));
  const changed: Record<string, string> = {
    year: String(date.getUTCFullYear()),
    month: Number(month) ? String(date.getUTCMonth() + 1).padStart(month.length, '0') : months[date.getUTCMonth()] ?? '',
    day: String(date.getUTCDate()).padStart(day.length, '0'),
  };
  const places = Object.entries(match.indices?.groups ?? {}).flatMap(([name, at]) => (at && name in changed ? [{ name, at }] : []));
  places.sort((a, b) => b.at[0] - a.at[0]);
  return places.reduce((text, { name, at: [start, end] }) =>
    text.slice(0, start - match.index) + (changed[name] ?? '') + text.slice(end - match.index), match[0]);
}

/** The dates of a text, all put back by the same whole weeks, and its times of day, which stay. */
export function datesIn(text: string): Piece[] {
  return [...datePatterns.flatMap((pattern) => piecesOf(text, pattern, shift)), ...piecesOf(text, times, ([time]) => time)];
}
