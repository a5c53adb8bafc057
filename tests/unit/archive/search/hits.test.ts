import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtHits, findHits, hitsInContext, termsOf } from '../../../../lib/archive';
import type { Block } from '../../../../lib/article';
import { fullArticle, paragraphOf } from '../../sample-article';

const marked = (text: string, query: string) => cutAtHits(text, findHits(text, termsOf(query))).map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text)).join('');

describe('the words a reader looked for', () => {
  it.each([
    ['Đảng bộ huyện', 'dang ', '[Đảng] bộ huyện'], ['Đảng bộ huyện', 'đảng huyện ', '[Đảng] bộ [huyện]'], ['Đảng bộ huyện', 'huy', 'Đảng bộ [huyện]'], ['Đảng bộ huyện', 'huy ', 'Đảng bộ huyện'],
    ['Chi bộ, chi đoàn', '"chi bo"', '[Chi bộ], chi đoàn'], ['bộ chi bộ', '"chi bộ" bộ ', '[bộ] [chi bộ]'], ['chi bộ chi bộ', '"chi bộ chi" "bộ chi bộ"', '[chi bộ chi bộ]'],
    ['có 5.667 đảng viên', '5667 ', 'có [5.667] đảng viên'], ['Uỷ ban', 'ủy ', '[Uỷ] ban'], ['kĩ sư', 'kỹ ', '[kĩ] sư'], ['Đảng bộ', '-bộ đảng ', '[Đảng] bộ'], ['Đảng bộ', 'tag:đảng ', 'Đảng bộ'], ['Đảng bộ', 'title:đảng bộ ', 'Đảng [bộ]'], ['', 'đảng', ''], ['Đảng', '', 'Đảng'], ['A😀đảng', 'dang ', 'A😀[đảng]'],
  ])('in %j, asked %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('are cut out without losing a letter; hits are apart, in order and inside the text', () => {
    const words = fc.array(fc.constantFrom('chi', 'bộ', 'Đảng', 'đang', 'họp', ',', '5.667', '“', '😀'), { maxLength: 15 }).map((all) => all.join(' '));
    const queries = fc.array(fc.constantFrom('chi', 'bo', '"chi bộ"', 'đảng', 'OR', '-họp', '56', '"bộ chi bộ"'), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(fc.property(words, queries, (text, query) => {
      const hits = findHits(text, termsOf(query));
      expect(cutAtHits(text, hits).map((piece) => piece.text).join('')).toBe(text);
      let last = -1;
      for (const [start, end] of hits) {
        expect([start > last, end > start, end <= text.length]).toEqual([true, true, true]);
        last = end;
      }
    }));
  });
});

const article = (...blocks: (string | Block)[]) => fullArticle({ lead: null, blocks: blocks.map((block) => (typeof block === 'string' ? paragraphOf(block) : block)) });
const shown = (each: ReturnType<typeof article>, query: string, note = '') => hitsInContext(each, note, termsOf(query))?.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text)).join('') ?? null;
const filler = 'lời dẫn dài dòng không nói gì '.repeat(12).trim();

describe('the place that shows why an article was found', () => {
  it('is the one where most of the words stand', () => {
    expect(shown(article('Chi đoàn họp.', 'Chi bộ họp bàn công tác.', 'Bộ.'), 'chi bộ ')).toBe('[Chi] [bộ] họp bàn công tác.');
  });

  it('may be the note, and is none where none of the words stand', () => {
    expect(shown(article('Không có gì'), 'hỏi ', 'nhớ hỏi lại')).toBe('nhớ [hỏi] lại');
    expect(shown(article('Không có gì'), 'hỏi ')).toBeNull();
    expect(shown(article('Không có gì'), '')).toBeNull();
  });

  it('shows no word that was looked for in another part', () => {
    expect(shown(article('Chợ họp'), 'title:chợ ')).toBeNull();
    expect(shown(article('Chợ họp'), 'note:chợ ', 'xem chợ')).toBe('xem [chợ]');
  });

  it('may be the caption of a table, whose words are quoted, or the name of an attachment', () => {
    const each = fullArticle({ lead: null, blocks: [{ type: 'table', rows: [], caption: [{ type: 'text', text: 'Bảng thu phí' }] }, { type: 'quote', blocks: [], cite: 'Cụ Sùng' }], attachments: [{ title: 'Kế hoạch 408', url: 'https://a.vn/1' }] });
    expect(['phí ', 'sùng ', '408 '].map((query) => shown(each, query))).toEqual(['Bảng thu [phí]', 'Cụ [Sùng]', 'Kế hoạch [408]']);
  });

  it('is cut from a long text at a word, with dots where something is left out', () => {
    const text = shown(article(`${filler} thuỷ điện ${filler}`), 'thuỷ điện ') ?? '';
    expect(text).toMatch(/^… \S.*\[thuỷ\] \[điện\].*…$/);
    expect(text.length).toBeLessThan(220);
    expect(filler).toContain(/^… (\S+ \S+)/.exec(text)?.[1] ?? 'none');
  });

  it.each([
    ['a text without spaces', `${'dòng\n'.repeat(60)}thuỷ`], ['a long address', `https://a.vn/${'x1/'.repeat(100)}thuỷ`], ['a long word before it', `Xem ${'x-'.repeat(150)}thuỷ điện`],
  ])('shows the word also in %s', (_, text) => {
    expect(shown(article({ type: 'preformatted', text }), 'thuỷ ')).toContain('[thuỷ]');
  });

  it('shows a hit wherever it stands', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('lời', 'dài', 'một', 'nghiêng'), { maxLength: 120 }), fc.array(fc.constantFrom('sau', 'đó'), { maxLength: 80 }), (before, after) => {
      expect(shown(article([...before, 'thuỷ', ...after].join(' ')), 'thuỷ ')).toContain('[thuỷ]');
    }));
  });
});
