// Written out in the order of the alphabet, not taken from the tables of the product.
const letters = [...'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ'];
const tcvn3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®';
const vni = 'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ'.split(' ');

/** A page as it was typed for .VnTime or VNI fonts; TCVN3 has small letters for most capitals with marks. */
export function encodeLegacy(html: string, encoding: 'tcvn3' | 'vni'): string {
  const signs = new Map(letters.map((letter, at) => [letter, (encoding === 'vni' ? vni[at] : tcvn3[at]) ?? letter]));
  return [...html.normalize('NFC')].map((letter) => {
    const small = signs.get(letter.toLowerCase());
    if (small === undefined) return letter;
    return encoding === 'vni' && letter !== letter.toLowerCase() ? small.toUpperCase() : small;
  }).join('');
}
