import { letters } from './letters';

// The first letters that tell the months apart in English, German, French, Spanish, Italian, Portuguese, Dutch and the Nordic languages.
// Where they are the beginnings of other words too, whole words ("mark", "main", "out", "ago").
const months = (
  'jan|enero$|gennaio$ feb|fev|fév (?:mar|march|märz|mars|marzo|março|maart|mrt)$ apr|avr|abr (?:may|mai|maj|mei|mayo|maio|maggio)$ jun|juin|giugno$ ' +
  'jul|juil|luglio$ aug|août|aout|agosto$ (?:sep|sept|septem?ber|septembre|septiembre|settembre|setembro)$ oct|okt|outubro$|ottobre$ nov dec|dez|déc|dic|desember'
).split(' ').map((starts) => new RegExp(`^(?:${starts})`));
const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+|of\\s+)?([${letters}]{3,10})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`);
const monthFirst = new RegExp(`(?<![${letters}])([${letters}]{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`);
const yearFirst = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

/** 1 to 12; 0 for a word that is no month. */
const monthOf = (word: string): number => months.findIndex((pattern) => pattern.test(word)) + 1;

function isoDay(year: number, month: number, day: number): string | null {
  if (month === 0 || year < 1945 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/**
 * The first date of a text with its month in words, as papers of other countries write it ("7 mars
 * 2024", "March 7, 2024", "2024年3月7日").
 * @returns `2024-03-07`, or `null` when the text holds no real one
 */
export function findWrittenDate(text: string): string | null {
  const key = text.normalize('NFC').toLowerCase();
  const [, day1, month1, year1] = dayFirst.exec(key) ?? [];
  const [, month2, day2, year2] = monthFirst.exec(key) ?? [];
  const [, year3, month3, day3] = yearFirst.exec(key) ?? [];
  return (month1 ? isoDay(Number(year1), monthOf(month1), Number(day1)) : null)
    ?? (month2 ? isoDay(Number(year2), monthOf(month2), Number(day2)) : null)
    ?? (month3 ? isoDay(Number(year3), Number(month3), Number(day3)) : null);
}
