import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertLegacy, detectLegacy, isCapitalsFont } from '../../../lib/text/legacy';
import article from '../../pages/expected/seed-article.json';
import { letters, tcvn3, typed } from '../../support/typed-before-unicode.ts';
import { foreign } from './other-languages.ts';

const encodings = ['tcvn3', 'vni'] as const;
const bothFonts = ['.VnTime', 'VNI-Times'];
const seed = [article.title, ...article.blocks.map((block) => ('text' in block ? block.text : block.caption) ?? '')].join('\n');
const story = 'Sáng nay, ông Lê Văn Đức cùng bà con thôn Khuổi Trà mở hội mừng lúa mới. Trưởng thôn kể rằng mùa vừa qua mưa '
  + 'thuận gió hoà, ruộng nương tươi tốt, kỹ thuật cũng đỡ vất vả hơn trước. Ở nhà văn hoá, các cháu thiếu nhi xếp ghế, quét '
  + 'sân, vẽ tranh; ngoài bãi cỏ, đội bóng chuyền đã nghỉ giải lao, uống nước chè. “Phải giữ lấy nếp cũ nhưng chẳng được '
  + 'ngại điều mới”, cụ Tỵ dặn con cháu, rồi cười: chuyện ấy dễ nói mà khó làm, bởi thế mỗi người gắng một chút, kẻ thẳng từng '
  + 'việc nhỏ, sẵn lòng nhường nhịn, ắt sẽ nên.';

describe('every letter of Vietnamese', () => {
  it.each(letters)('%s comes back from both encodings', (letter) => {
    expect(convertLegacy(`t${typed(letter, 'tcvn3')}t`, 'tcvn3')).toBe(`t${letter}t`);
    expect(convertLegacy(typed(letter, 'vni'), 'vni')).toBe(letter);
    expect(convertLegacy(typed(letter.toUpperCase(), 'vni'), 'vni')).toBe(letter.toUpperCase());
  });

  it.each([...'ĂÂÊÔƠƯĐ'])('%s, a capital TCVN3 has itself, comes back', (letter) => {
    expect(convertLegacy(typed(letter, 'tcvn3'), 'tcvn3')).toBe(letter);
  });

  it.each(letters)('%s comes back as a capital from a font of capitals', (letter) => {
    expect(convertLegacy(`T${typed(letter, 'tcvn3')}t`, 'tcvn3', { capitals: true })).toBe(`T${letter.toUpperCase()}T`);
  });

  it('comes back from any row of letters', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...letters, ...'bcdghklmnpqrstvx ,.') }), (text) => {
      expect(convertLegacy(typed(text, 'vni'), 'vni')).toBe(text);
      expect(convertLegacy(typed(text.toUpperCase(), 'vni'), 'vni')).toBe(text.toUpperCase());
      // Beside another letter no sign can be a bullet.
      const words = text.replace(/[ ,.]/g, 't');
      expect(convertLegacy(`t${typed(words, 'tcvn3')}t`, 'tcvn3')).toBe(`t${words}t`);
    }));
  });
});

describe('text in an old encoding', () => {
  it.each([
    ['TiÕng ViÖt rÊt hay', 'tcvn3', 'Tiếng Việt rất hay'],
    ['Uû ban nh©n d©n x· Ph\u00ad¬ng §é', 'tcvn3', 'Uỷ ban nhân dân xã Phương Độ'],
    ['§\u00adêng lèi, nh\u00adng ch\u00ada ®ñ', 'tcvn3', 'Đường lối, nhưng chưa đủ'],
    ['Th«ng t\u00ad sè 5', 'tcvn3', 'Thông tư số 5'],
    ['¤ng Êy ë nhµ µ?', 'tcvn3', 'Ông ấy ở nhà à?'],
    ['Tieáng Vieät raát hay', 'vni', 'Tiếng Việt rất hay'],
    ['Söï nghieäp ñoåi môùi, ngöôøi lieät só', 'vni', 'Sự nghiệp đổi mới, người liệt sĩ'],
    ['kyõ sö, lieät syõ, löôõng löï', 'vni', 'kỹ sư, liệt sỹ, lưỡng lự'],
    ['UÛy ban, ÑAÛNG BOÄ, NGHÓA VUÏ', 'vni', 'Ủy ban, ĐẢNG BỘ, NGHĨA VỤ'],
  ] as const)('"%s" (%s) reads "%s"', (text, encoding, expected) => {
    expect(convertLegacy(text, encoding)).toBe(expected);
  });

  it.each(encodings)('is recognised and comes back whole, from %s', (encoding) => {
    for (const text of [story, seed]) {
      const old = typed(text, encoding);
      expect(detectLegacy(old, [])).toEqual({ encoding, isSure: true });
      const converted = convertLegacy(old, encoding);
      expect(encoding === 'vni' ? converted : converted.toLowerCase()).toBe(encoding === 'vni' ? text : text.toLowerCase());
      expect(converted.normalize('NFC')).toBe(converted);
    }
  });

  it.each(encodings)('converted once is not taken for %s again, nor changed by it', (encoding) => {
    const converted = convertLegacy(typed(story, encoding), encoding);
    expect(detectLegacy(converted, bothFonts)).toBeNull();
    expect(convertLegacy(converted, encoding)).toBe(converted);
  });

  it('is recognised whatever tidying decomposed its letters', () => {
    const old = typed(story, 'tcvn3').normalize('NFD');
    expect(detectLegacy(old, [])).toEqual({ encoding: 'tcvn3', isSure: true });
    expect(convertLegacy(old, 'tcvn3').toLowerCase()).toBe(story.toLowerCase());
  });

  it('keeps bullets, fractions, sums and copyright signs that stand alone', () => {
    const text = '·\u00a0Môc 1\n3 × 4, 1½ giê, 2 ÷ 1\n© 2004 Tr\u00adêng';
    expect(convertLegacy(text, 'tcvn3')).toBe('·\u00a0Mục 1\n3 × 4, 1½ giờ, 2 ÷ 1\n© 2004 Trường');
  });

  it('keeps lines somebody added in Unicode', () => {
    const mixed = `${typed(story, 'tcvn3')}\nCông tác xây dựng Đảng “tốt” – © Báo`;
    expect(convertLegacy(mixed, 'tcvn3').split('\n')[1]).toBe('Công tác xây dựng Đảng “tốt” – © Báo');
  });
});

describe('the fonts of a page', () => {
  it.each([
    ['Hµ Néi', '.VnTime', 'tcvn3'], ['Hµ Néi', '.vntimeh', 'tcvn3'], ['Hµ Néi', '".VnArial Narrow"', 'tcvn3'], ['Hµ Néi', 'VnTime', 'tcvn3'],
    ['Haø Noäi', 'VNI-Times', 'vni'], ['Haø Noäi', 'Vni-Helve', 'vni'], ['Haø Noäi', "'VNI Times'", 'vni'],
  ])('make "%s" in %s sure, however short', (text, font, encoding) => {
    expect(detectLegacy(text, ['Arial', font])).toEqual({ encoding, isSure: true });
    expect(detectLegacy(text, ['Arial', 'Vni', 'Times New Roman'])).toBeNull();
  });

  it('decide between the encodings no more than the letters do', () => {
    expect(detectLegacy('Uû ban nh©n d©n', bothFonts)).toEqual({ encoding: 'tcvn3', isSure: true });
    expect(detectLegacy('UÛy ban nhaân daân', bothFonts)).toEqual({ encoding: 'vni', isSure: true });
    expect(detectLegacy(typed(story, 'vni'), ['.VnTime'])).toEqual({ encoding: 'vni', isSure: true });
  });

  it.each(['Thái Bình', 'Công tác', 'Khoa Toán', 'hoá toán', 'Home', '', '© 2004 · ®', article.title])('do not make "%s" an old text', (text) => {
    expect(detectLegacy(text, bothFonts)).toBeNull();
  });

  it.each([
    ['.VnTimeH', true], ['".VnArial NarrowH"', true], ['.vntimeh', true], ['.VnTime', false], ['.VnTeknical', false],
    ['VNI-Times', false], ['Faith', false],
  ])('%s draws capitals: %s', (font, expected) => {
    expect(isCapitalsFont(font)).toBe(expected);
  });
});

describe('what is left alone', () => {
  it.each(Object.entries(foreign))('%s', (_, text) => {
    expect(detectLegacy(text, [])).toBeNull();
    expect(detectLegacy(`${text}\n`.repeat(50), bothFonts)).toBeNull();
    for (const sentence of text.split(/[.;:?]/)) expect(detectLegacy(sentence, [])).toBeNull();
  });

  it.each(['fr', 'de', 'es', 'pt', 'it', 'cs', 'pl', 'sk', 'hu', 'ro', 'tr', 'sv', 'nb', 'da', 'fi', 'et', 'is', 'fo', 'sq', 'ca', 'ga', 'vi'])(
    'a list of all countries and languages, in the language %s',
    (language) => {
      const regions = new Intl.DisplayNames(language, { type: 'region' });
      const languages = new Intl.DisplayNames(language, { type: 'language' });
      const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
      const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
      const names = [...codes.map((code) => regions.of(code.toUpperCase())), ...codes.map((code) => languages.of(code))];
      expect(detectLegacy(names.join(', '), [])).toBeNull();
    },
  );

  it.each([
    ['an article', seed], ['an article in decomposed letters', seed.normalize('NFD')], ['a story', story],
    ['a story in decomposed letters', story.normalize('NFD')], ['capitals', story.toUpperCase()],
    ['a story with a piece of French', `${story} ${foreign['French'] ?? ''}`],
  ])(
    'Vietnamese in Unicode: %s',
    (_, text) => {
      expect(detectLegacy(text, bothFonts)).toBeNull();
      for (const encoding of encodings) expect(convertLegacy(text, encoding)).toBe(text.normalize('NFC'));
    },
  );

  it('any choice of words from Vietnamese in Unicode, composed or not, whatever the fonts', () => {
    const words = [...new Set(`${seed} ${story}`.split(/\s+/))];
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.boolean(), (chosen, isDecomposed) => {
      const text = chosen.join(' ').normalize(isDecomposed ? 'NFD' : 'NFC');
      expect(detectLegacy(text, bothFonts)).toBeNull();
    }));
  });

  it('Vietnamese in Unicode with foreign words and signs in between', () => {
    const text = 'Café “Noël” – goûter, naïve, Citroën, España, señor, Malmö, Tromsø, 20 °C, © 2024 · ® «trích»';
    expect(detectLegacy(`${story} ${text}`, bothFonts)).toBeNull();
  });

  it('Vietnamese in Unicode misread byte by byte, which is another fault', () => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(story));
    expect(detectLegacy(misread, bothFonts)).toBeNull();
  });

  it('old text that is a few words of a page', () => {
    for (const encoding of encodings) {
      const name = typed('Nguyễn Thị Hường, Đặng Trường Tộ', encoding);
      expect(detectLegacy(`${name} ${foreign['English'] ?? ''} ${'and so on '.repeat(40)}`, [])).toBeNull();
      expect(detectLegacy(`${name} ${story} ${story}`, [])).toBeNull();
    }
  });
});

describe('between sure and nothing', () => {
  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni'],
  ])('"%s" is too short to be sure of, but is offered', (text, encoding) => {
    expect(detectLegacy(text, [])).toEqual({ encoding, isSure: false });
  });

  it.each(['Hµ Néi', 'Haø Noäi', 'Uû ban nh©n d©n', 'Néi vô'])('"%s" is too short to offer', (text) => {
    expect(detectLegacy(text, [])).toBeNull();
  });

  // So many letters of English to one of the old text: 12 % and 6 % of clear signs are left in TCVN3, 8 % and 4 % in VNI.
  it.each([
    ['tcvn3', 0, 'sure'], ['tcvn3', 0.5, 'sure'], ['tcvn3', 0.8, 'offered'], ['tcvn3', 2, 'offered'], ['tcvn3', 2.8, 'nothing'],
    ['vni', 0, 'sure'], ['vni', 1, 'sure'], ['vni', 1.6, 'offered'], ['vni', 3.2, 'offered'], ['vni', 4.5, 'nothing'],
  ] as const)('%s text in a page with %d times as much English is %s', (encoding, times, expected) => {
    const old = typed(story, encoding);
    const count = old.replace(/[\s“”.,;:]/g, '').length;
    const found = detectLegacy(old + ' etcetera'.repeat(Math.round(times * count / 8)), []);
    expect(found === null ? 'nothing' : found.isSure ? 'sure' : 'offered').toBe(expected);
  });

  it.each(encodings)('a page half in %s and half in Unicode is offered, and the conversion touches the one half only', (encoding) => {
    const page = `${typed(story, encoding)}\n${story}`;
    expect(detectLegacy(page, [])).toEqual({ encoding, isSure: false });
    expect(detectLegacy(page, bothFonts)).toEqual({ encoding, isSure: false });
    expect(convertLegacy(page, encoding).toLowerCase()).toBe(`${story}\n${story}`.toLowerCase());
  });
});

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...tcvn3, ...'øùûõïâàáåãäêèéúüëôöaeouyAEOUYΐß\n ·«»©đĐ\u0301\u0300\ud800') }),
  );

  it('is read without a fault, and what comes out is composed', () => {
    fc.assert(fc.property(anyText, fc.array(fc.oneof(fc.string(), fc.constantFrom(...bothFonts))), fc.boolean(), (text, fonts, capitals) => {
      const found = detectLegacy(text, fonts);
      if (found) expect(encodings).toContain(found.encoding);
      for (const encoding of encodings) {
        for (const line of convertLegacy(text, encoding, { capitals }).split('\n')) expect(line.normalize('NFC')).toBe(line);
      }
    }));
  });

  it.each([['the story', typed(story, 'tcvn3')], ['soft hyphens', '\u00ad'], ['vowels and marks', 'aø'], ['guillemets', '«'], ['empty lines', '\n']])(
    'of five million characters is no trouble: %s',
    (_, text) => {
      const long = text.repeat(Math.ceil(5_000_000 / text.length));
      const start = performance.now();
      detectLegacy(long, bothFonts);
      expect(performance.now() - start).toBeLessThan(2000);
      for (const encoding of encodings) expect(convertLegacy(long, encoding).length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('is recognised wherever in a book the old part stands, if it is most of it', () => {
    const book = 'Preface in English. '.repeat(1000) + `${typed(story, 'vni')}\n`.repeat(2000);
    expect(detectLegacy(book, [])).toEqual({ encoding: 'vni', isSure: true });
  });
});
