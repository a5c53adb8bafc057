import { weigh } from './evidence';
import { isNamed } from './fonts';
import type { LegacyEncoding } from './signs';

/** What a text is written in, and whether to convert it (sure) or only to offer that (not sure). */
export interface FoundEncoding {
  encoding: LegacyEncoding;
  isSure: boolean;
}

// Shares of clear signs among letters. Measured: TCVN3 text 17 to 19 %, VNI text 16 to 18 %, proper Vietnamese 0.
// Of 107 other languages Albanian comes nearest: 8.1 % of TCVN3 signs. In VNI none has more than 0.3 %.
const threshold: Readonly<Record<LegacyEncoding, number>> = { tcvn3: 0.12, vni: 0.08 };
// The share of words that become syllables: in legacy text 94 % and more even in pieces of 120 characters; in VNI
// read as TCVN3 69 % at most, in the languages with more than 1 % of signs 40 %.
const leastFit = 0.9;
// Ten signs are some 55 letters. Below that a text may still be legacy (a caption, a heading), and is offered.
const sureSigns = 10;
const offeredSigns = 4;
// More letters of Unicode than this, and the text is a mixture at best.
const mostModern = 0.01;

const sliceLength = 4000;
const sliceCount = 8;

/** All of a page; of a book, slices from all over it. */
function sample(text: string): string {
  if (text.length <= sliceLength * sliceCount) return text;
  const step = Math.floor((text.length - sliceLength) / (sliceCount - 1));
  return Array.from({ length: sliceCount }, (_, place) => text.slice(place * step, place * step + sliceLength)).join('\n');
}

/**
 * The old encoding a text was typed in for fonts such as .VnTime or VNI-Times, which shows without them as
 * "TiÕng ViÖt" or "Tieáng Vieät". Sure where a font name says so and signs of the encoding bear it out, or
 * where these are many enough by themselves; not sure for short text and for legacy parts in other text.
 * @param text with its soft hyphens: in TCVN3 they are the letter ư.
 * @param fonts names of the font families the page states for the text.
 * @returns `null` for Vietnamese in Unicode, for other languages and for what is too little to tell.
 */
export function detectLegacy(text: string, fonts: readonly string[]): FoundEncoding | null {
  const sampled = sample(text).normalize('NFC');
  // VNI first: its text can pass for TCVN3 where it is short, which does not happen the other way round.
  for (const encoding of ['vni', 'tcvn3'] as const) {
    const { signs, share, modern, fit } = weigh(sampled, encoding);
    if (fit < leastFit) continue;
    const times = share / threshold[encoding];
    // In five letters "Hµ Néi" has one clear sign; a foreign page that lists the font has none to speak of.
    const isClear = isNamed(encoding, fonts) ? times >= 0.25 : signs >= sureSigns && times >= 1;
    if (isClear && modern < mostModern) return { encoding, isSure: true };
    if (signs >= offeredSigns && times >= 0.5) return { encoding, isSure: false };
  }
  return null;
}
