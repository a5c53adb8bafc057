import { letters } from './letters';

const newPlacement: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};

const older = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;
const olderAtEnd = new RegExp(`([${letters}]?)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![${letters}])`, 'g');

/**
 * Text with every tone mark where the newer spelling puts it, in lower case: hoà and hòa, uỷ and
 * ủy become one key. For comparing only; the author's spelling is never rewritten.
 */
export function toneKey(text: string): string {
  const key = text.normalize('NFC').toLowerCase();
  // The older placement is rare, and looking for it is cheaper than looking at every letter around it.
  return !older.test(key) ? key : key.replace(
    olderAtEnd, (match, before: string, vowels: string) => (before === 'q' ? match : before + (newPlacement[vowels] ?? vowels)),
  );
}

/**
 * Text without any marks, in lower case, with đ (and the look-alikes ð and ɖ) as d and
 * all quotation marks and dashes alike: the key of a forgiving search.
 */
export function fold(text: string): string {
  return toneKey(text).normalize('NFD').replace(/\p{M}+/gu, '').replace(/[đðɖ]/g, 'd')
    .replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
}
