/** The parts of an ISO moment as written in it: the page's own clock, not the reader's. */
function parts(iso: string): { year: string; month: string; day: string; time: string | null } | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  const [, year, month, day, time] = match ?? [];
  const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return year && month && day && isReal ? { year, month, day, time: time ?? null } : null;
}

const weekdaysVietnamese = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

const dayOf = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const inEnglish = (iso: string, part: 'weekday' | 'month') => dayOf(iso).toLocaleDateString('en', { [part]: 'long', timeZone: 'UTC' });

/** A moment in words for the screen: "Thứ sáu, ngày 1 tháng 3 năm 2024, 16:00". The input itself when it is no ISO date. */
export function dateInWords(iso: string, language: 'vi' | 'en' = 'vi'): string {
  const date = parts(iso);
  if (!date) return iso;
  const time = date.time ? `, ${date.time}` : '';
  const day = Number(date.day);
  const month = Number(date.month);
  return language === 'vi'
    ? `${weekdaysVietnamese[dayOf(iso).getUTCDay()]}, ngày ${day} tháng ${month} năm ${date.year}${time}`
    : `${inEnglish(iso, 'weekday')}, ${day} ${inEnglish(iso, 'month')} ${date.year}${time}`;
}

/** A moment for a list: "16:00, 01/03/2024". */
export function shortDate(iso: string): string {
  const date = parts(iso);
  if (!date) return iso;
  return `${date.time ? `${date.time}, ` : ''}${date.day}/${date.month}/${date.year}`;
}

/**
 * The date as office papers write it: "ngày 01 tháng 3 năm 2024". Days below 10 and the months 1
 * and 2 take a zero, the others do not (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
export function officialDate(iso: string): string {
  const date = parts(iso);
  if (!date) return iso;
  const month = Number(date.month);
  return `ngày ${date.day} tháng ${month <= 2 ? date.month : month} năm ${date.year}`;
}

/** The line over a printed article: "Đăng lúc 16:00, ngày 01 tháng 3 năm 2024". */
export function publishedLine(iso: string): string {
  const time = parts(iso)?.time;
  return time ? `Đăng lúc ${time}, ${officialDate(iso)}` : `Đăng ${officialDate(iso)}`;
}

/** A moment as an ISO string of Vietnam's one zone, which is what an article stores. */
export function isoInVietnam(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00');
}

/** The day of a moment where the reader is: "01/03/2024". @param moment milliseconds since 1970 */
export function dayInFigures(moment: number): string {
  const date = new Date(moment);
  return [date.getDate(), date.getMonth() + 1].map((value) => String(value).padStart(2, '0')).concat(String(date.getFullYear())).join('/');
}
