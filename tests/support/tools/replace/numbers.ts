const pad = (value: number, like: string) => String(value).padStart(like.length, '0');

function otherDigits(digits: string): string {
  const shift = [...digits].reduce((sum, digit) => sum + Number(digit), digits.length);
  // A first zero stays, as in telephone numbers, and none comes to stand there.
  return [...digits].map((digit, at) => {
    const value = Number(digit);
    if (at === 0) return value === 0 ? '0' : String(((value + (shift % 8)) % 9) + 1);
    return String((value + 1 + ((shift + at) % 9)) % 10);
  }).join('');
}

/** Another number of the same length. What could be an hour, a day, a month or a year still could be one. */
export function otherNumber(digits: string): string {
  const value = Number(digits);
  if (value === 0) return digits;
  if (digits.length <= 2 && value < 10) return pad((value % 9) + 1, digits);
  if (digits.length === 2 && value <= 12) return String(10 + ((value - 9) % 3));
  if (digits.length === 2 && value <= 31) return String(13 + ((value - 8) % 16));
  if (digits.length === 4 && value >= 1900 && value < 2200) return String(value - 1);
  return otherDigits(digits);
}
