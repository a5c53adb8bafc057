import { isoInVietnam } from './format-date';
import { letters } from './letters';

/** A moment read out of text. */
export interface FoundDate {
  /** `2024-03-01T16:00:00+07:00`, or `2024-03-01` where no time is given. */
  iso: string;
  hasTime: boolean;
  /** Written out in words with a weekday, as page clocks are ("Thứ năm, Ngày 2 Tháng 5 Năm 2024"). */
  isLongForm: boolean;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

// As systems write it: whole, with a zone or Z, seconds and their fractions at will.
const isoMoment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)$/i;
const isoDate = /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;
// Day first, always: no Vietnamese page is month first.
const shortDate = /(?<!\d)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d)/;
const longDate = /(?<!\d)(?<day>\d{1,2})\s*(?:tháng|thg|th)\s*(?<month>\d{1,2})\s*,?\s*(?:năm\s*)?(?<year>\d{4})/;
// As WordPress writes it where its months are translated and their order is not: "Tháng Sáu 12, 2025", "Th6 12, 2025".
const monthFirstDate = /(?:tháng |thg ?|th)(?<month>\d{1,2}) (?<day>\d{1,2}), (?<year>\d{4})/;
// "12 tháng năm 2024" are the twelve months of a year.
const monthName = /tháng (một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?=,| \d{1,2},| năm \d)/;
const monthNames = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const scriptDate = /(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?<day>\d\d) (?<year>\d{4})/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const clockTime = new RegExp(`(?<!\\d)(\\d{1,2})\\s?(?::|h|g|giờ)\\s?(\\d{2})(?:\\s?phút)?(?::(\\d{2})(?:\\.\\d+)?)?(?!\\d)(?:\\s*(sa|ch|am|pm|sáng|chiều|tối)(?![${letters}]))?`);
const bareHour = new RegExp(`(?<![\\d${letters}])(\\d{1,2})\\s?(?:h|giờ)(?![\\d${letters}])`);
const zone = /(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)/;
const weekday = /(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)/;

const pad = (value: number) => String(value).padStart(2, '0');

function isReal({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1945 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readDay(text: string): { day: Day; start: number; end: number; isLongForm: boolean } | null {
  for (const pattern of [isoDate, shortDate, longDate, monthFirstDate, scriptDate]) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { year, month, day, name } = match.groups;
    const found = { year: Number(year), month: name ? months.indexOf(name) + 1 : Number(month), day: Number(day) };
    if (!isReal(found)) continue;
    const isLongForm = pattern === longDate && weekday.test(text.slice(0, match.index));
    return { day: found, start: match.index, end: match.index + match[0].length, isLongForm };
  }
  return null;
}

function readTime(text: string): string | null {
  const [, hours, minutes = '0', seconds = '00', half] = clockTime.exec(text) ?? bareHour.exec(text) ?? [];
  if (!hours) return null;
  let hour = Number(hours);
  // "17:09 PM" is a 24-hour clock with a label: a suffix counts only up to 12.
  if (/^[cpt]/.test(half ?? '') && hour < 12) hour += 12;
  if (/^[as]/.test(half ?? '') && hour === 12) hour = 0;
  const minute = Number(minutes);
  return hour > 23 || minute > 59 ? null : `${pad(hour)}:${pad(minute)}:${seconds}`;
}

/** `+07:00` where none is written: Vietnam has had one zone since 1975, whatever the reader's computer says. */
function readZone(afterDate: string): string {
  if (/\d\s*z(?![a-z])/.test(afterDate)) return '+00:00';
  const [, sign, hours = '', minutes = '00'] = zone.exec(afterDate.replace(clockTime, '')) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : '+07:00';
}

/** A moment as the page's readers have it on their clocks: UTC is how systems store it, not how anybody reads it. */
function inLocalTime(iso: string): string {
  return iso.endsWith('+00:00') ? isoInVietnam(new Date(iso)) : iso;
}

/** A moment as systems write it; `null` for anything else. */
function readIsoMoment(text: string): FoundDate | null {
  const [, date, time, seconds, zone] = isoMoment.exec(text) ?? [];
  if (!date || !time || !zone || !readDay(date)) return null;
  const offset = /z/i.test(zone) ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return { iso: inLocalTime(`${date}T${time}:${seconds ?? '00'}${offset}`), hasTime: true, isLongForm: false };
}

/**
 * The first date of a text, read as Vietnamese pages write it: day first, time before or after,
 * SA/CH, sáng/chiều or 24 hours, the month in figures or words, with or without labels and weekday. Never the built-in parser, which takes
 * 01/03 for January.
 * @returns `null` when the text holds no real date.
 */
export function findDate(text: string): FoundDate | null {
  if (!/\d{4}/.test(text)) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = readDate(text);
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestKnown) known.set(text, found);
  return found;
}

// Half a dozen rules ask for the date of the same line.
const known = new Map<string, FoundDate | null>();
const mostKnown = 200;
const longestKnown = 200;

function readDate(text: string): FoundDate | null {
  const exact = readIsoMoment(text.trim());
  if (exact) return exact;
  const key = text.normalize('NFC').toLowerCase().replace(monthName, (_, name: string) => `tháng ${monthNames.indexOf(name) + 1}`);
  const found = readDay(key);
  if (!found) return null;
  const { year, month, day } = found.day;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const after = key.slice(found.end);
  const time = readTime(after.replace(/^t(?=\d)/, ' ')) ?? readTime(key.slice(0, found.start));
  const iso = time ? inLocalTime(`${date}T${time}${readZone(after.replace(/^t(?=\d)/, ' '))}`) : date;
  return { iso, hasTime: time !== null, isLongForm: found.isLongForm };
}

const longestBracket = 60;

/**
 * A title of a list parted from the bracketed date at its end, as in "… (01/03/2024 13:44)".
 * Other brackets, "(Hà Giang)", stay in the title.
 */
export function splitTrailingDate(text: string): { title: string; date: string | null } {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const found = open > 0 && text.length - open < longestBracket && !/đến/.test(text.slice(open)) ? findDate(text.slice(open + 1, -1)) : null;
  return found ? { title: text.slice(0, open).trimEnd(), date: found.iso } : { title: text, date: null };
}
