import { countClear, countModern, type LegacyEncoding } from './signs';
import { tcvn3Letters, tcvn3Signs, vniAccents, vniLetters, vniMarks, vniSigns } from './tables';

const pairUp = (signs: string, letters: Iterable<string>) => {
  const inOrder = [...letters];
  return new Map([...signs].map((sign, place) => [sign, inOrder[place] ?? sign]));
};
const tcvn3 = pairUp(tcvn3Signs, tcvn3Letters);
const vniLetter = pairUp(vniSigns, vniLetters);
const vniAccent = pairUp(vniMarks, vniAccents);

// Some signs that stand alone are the bullet, fraction or copyright sign they look like: no word is ã, â or ẵ.
const letter = `[\\p{L}${tcvn3Signs}]`;
const tcvn3Sign = new RegExp(`([©·×÷»¼½¾](?<!${letter}.)(?!${letter}))|[${tcvn3Signs}]`, 'gu');
// The longest first: "ôù" is one letter, ớ, and not ơ before ù.
const vniSign = /[aeouyôö][øùûõï]|[aeo][âàáåãä]|a[êèéúüë]|[ôöñìíæóòî]/gi;

/** The letters of the signs, whatever the text is. */
export function decode(text: string, encoding: LegacyEncoding): string {
  const decoded = encoding === 'tcvn3'
    ? text.replace(tcvn3Sign, (sign, symbol?: string) => symbol ?? tcvn3.get(sign) ?? sign)
    : text.replace(vniSign, (sign) => {
      const [base = '', mark = ''] = sign;
      return (vniLetter.get(base) ?? base) + (vniAccent.get(mark.toLowerCase()) ?? '');
    });
  return decoded.normalize('NFC');
}

/**
 * Text of an old encoding in Unicode, NFC. Lines that are mostly Unicode already, as in a page somebody
 * went on with later, stay as they are. Ask `detectLegacy` first: "cô" is a word in Unicode and
 * another, "cụ", in TCVN3.
 * @param text with its soft hyphens: in TCVN3 they are the letter ư.
 * @param options `capitals`: the text is set in a font of capitals (`isCapitalsFont`).
 */
export function convertLegacy(text: string, encoding: LegacyEncoding, options: { capitals?: boolean } = {}): string {
  const convertLine = (line: string) => {
    const modern = countModern(line);
    if (modern > 0 && modern >= countClear(line, encoding)) return line;
    const decoded = decode(line, encoding);
    return options.capitals ? decoded.toUpperCase().normalize('NFC') : decoded;
  };
  return text.normalize('NFC').split('\n').map(convertLine).join('\n');
}
