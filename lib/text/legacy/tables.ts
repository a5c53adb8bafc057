// Both encodings as their bytes look when read as windows-1252, which is how such text reaches a page
// today. TCVN3 has one sign a letter and, but for seven, no capitals: fonts of capitals draw those.
// VNI writes most letters as a vowel and a mark.

/** The signs of TCVN3 as windows-1252 shows them; each stands for the letter at the same place of `tcvn3Letters`. */
export const tcvn3Signs = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
export const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Letters proper Vietnamese shares with Latin-1: as signs of an old encoding they prove nothing. */
export const sharedLetters = 'àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ';

/** VNI letters of one sign, and what they stand for. */
export const vniSigns = 'ôöñìíæóòîÔÖÑÌÍÆÓÒÎ';
export const vniLetters = 'ơưđìíỉĩịỵƠƯĐÌÍỈĨỊỴ';

/** A VNI mark follows its vowel and adds what stands at the same place of `vniAccents`. */
export const vniMarks = 'øùûõïâàáåãäêèéúüë';
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const withTones = (accent: string) => [accent, ...tones.map((tone) => accent + tone)];
export const vniAccents = [...tones, ...withTones('\u0302'), ...withTones('\u0306')];
