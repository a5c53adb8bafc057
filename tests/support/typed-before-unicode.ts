import type { LegacyEncoding } from '../../lib/text/legacy';

// Written out in the order of the alphabet, not taken from the table under test.
/** The small letters of Vietnamese that have marks, and đ. */
export const letters = [...'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ'];
/** The sign of TCVN3 for each of them. */
export const tcvn3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®';
const vni = 'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ'.split(' ');
const toTcvn3 = new Map([
  ...letters.map((letter, place) => [letter, tcvn3[place] ?? ''] as const),
  ...[...'ĂÂÊÔƠƯĐ'].map((letter, place) => [letter, '¡¢£¤¥¦§'[place] ?? ''] as const),
]);
const toVni = new Map(letters.flatMap((letter, place) => {
  const signs = vni[place] ?? '';
  return [[letter, signs], [letter.toUpperCase(), signs.toUpperCase()]] as const;
}));

/** Text as somebody would have typed it then; TCVN3 has small letters for most capitals with marks. */
export function typed(text: string, encoding: LegacyEncoding): string {
  return [...text.normalize('NFC')].map((letter) => (
    encoding === 'vni' ? toVni.get(letter) : toTcvn3.get(letter) ?? toTcvn3.get(letter.toLowerCase())
  ) ?? letter).join('');
}
