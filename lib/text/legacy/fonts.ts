import type { LegacyEncoding } from './signs';

// Quotation marks and CSS escapes may have come along. Without its dot the family is known by two names only.
const families: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /^\W*(?:\.vn|vn(?:time|arial)h?\b)/i,
  vni: /^\W*vni[- ]/i,
};

/** Whether any of the font families was made for the encoding. */
export function isNamed(encoding: LegacyEncoding, fonts: readonly string[]): boolean {
  return fonts.some((font) => families[encoding].test(font));
}

/** Whether a font draws small letters as capitals, as .VnTimeH and all its sisters ending in H do. */
export function isCapitalsFont(font: string): boolean {
  return families.tcvn3.test(font) && /h\W*$/i.test(font);
}
