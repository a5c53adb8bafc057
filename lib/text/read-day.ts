/** Days as ISO dates, first and last included. */
export interface DayRange { from: string; to: string }

const pad = (value: string | number, length = 2) => String(value).padStart(length, '0');

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A day, month or year as one types it: `01/03/2024`, `2024-03-01`, `3/2024`, `2024-03`, `2024`. Day first.
 * @returns `null` for anything else, and for days no calendar has
 */
export function readDays(typed: string): DayRange | null {
  const text = typed.trim();
  const full = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(text) ?? /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text)
    ?? /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(text) ?? /^(?<year>\d{4})-(?<month>\d{1,2})$/.exec(text) ?? /^(?<year>\d{4})$/.exec(text);
  const { day, month, year } = full?.groups ?? {};
  if (!year) return null;
  const first = Number(month ?? 1);
  const last = Number(month ?? 12);
  if (first < 1 || last > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > lastDay(Number(year), first)) return null;
  return { from: `${year}-${pad(first)}-${pad(day ?? 1)}`, to: `${year}-${pad(last)}-${pad(day ?? lastDay(Number(year), last))}` };
}
