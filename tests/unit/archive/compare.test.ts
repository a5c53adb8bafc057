import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type Change } from '../../../lib/archive/versions';
import { isSameEdition, type Article } from '../../../lib/article';
import { figureOf, fullArticle, paragraphOf } from '../sample-article';

const withTexts = (...texts: string[]) => fullArticle({ title: 'Tên', lead: null, blocks: texts.map(paragraphOf) });
const say = (change: Change) => ('words' in change ? `${change.kind}: ${change.words.map(({ kind, text }) => (kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text)).join('')}` : `${change.kind}: ${change.text}`);
const difference = (before: Article, after: Article) => compareVersions(before, after).map(say);

const one = 'Sáng nay, chi bộ họp bàn công tác năm mới tại trụ sở phường.';
const edited = 'Sáng nay, chi bộ họp bàn công tác năm học mới tại trụ sở phường.';
const two = 'Chiều qua, Ủy ban nhân dân tỉnh ban hành quyết định số 12.';
const three = 'Giá xăng dầu tiếp tục giảm.';

describe('what somebody has changed', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', [one, two], [one, two], []],
    ['a paragraph put in', [one, two], [one, three, two], [`added: ${three}`]],
    ['one put before the first', [one], [three, one], [`added: ${three}`]],
    ['one taken out', [one, three, two], [one, two], [`removed: ${three}`]],
    ['all taken out', [one, two], [], [`removed: ${one}`, `removed: ${two}`]],
    ['a word put in', [one, two], [edited, two], ['changed: Sáng nay, chi bộ họp bàn công tác năm +học +mới tại trụ sở phường.']],
    ['one exchanged for quite another', [three], [two], [`removed: ${three}`, `added: ${two}`]],
    ['one put before a changed one', [one], [three, edited], [`added: ${three}`, 'changed: Sáng nay, chi bộ họp bàn công tác năm +học +mới tại trụ sở phường.']],
    ['one paragraph twice, then once', [three, three], [three], [`removed: ${three}`]],
  ])('%s', (_, before, after, expected) => {
    expect(difference(withTexts(...before), withTexts(...after))).toEqual(expected);
  });

  it('is also the title, the lead, a caption or a cell', () => {
    const before = fullArticle({ blocks: [figureOf(1, 'Hội nghị sáng nay ở phường')] });
    const after = { ...before, title: `${before.title} năm 2024`, lead: 'Tổ chức gốc rễ của Đảng chính là chi bộ.', blocks: [figureOf(1, 'Hội nghị chiều nay ở phường')] };
    expect(compareVersions(before, after).map((change) => change.kind)).toEqual(['title', 'changed', 'changed']);
  });

  it('is no clock, no counter, no related list and no space', () => {
    const before = withTexts(one, 'Lượt xem: 1.205', 'Thứ sáu, 01/03/2024 - 16:00');
    const after = { ...withTexts(one.replace(' ', '  '), 'Lượt xem: 2', 'Thứ bảy, 02/03/2024 - 8:00'), title: 'Tên ', related: [], capturedAt: '2025-01-01' };
    expect(isSameEdition(before, after)).toBe(true);
    expect(difference(before, after)).toEqual([]);
  });
});

const words = fc.array(fc.constantFrom('chi', 'bộ', 'họp', 'Đảng', '5.667', 'ngày', '“tốt”', 'a,', '–', 'ơ'), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const strange = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()).filter(Boolean);
const article = fc.array(fc.oneof({ weight: 4, arbitrary: words }, strange), { maxLength: 8 }).map((texts) => withTexts(...texts));

describe('whatever two versions say', () => {
  it('an article compared with itself has no changes', () => {
    fc.assert(fc.property(article, (each) => {
      expect(compareVersions(each, structuredClone(each))).toEqual([]);
    }));
  });

  it('the words of a change are the paragraph before without what came, and after without what went', () => {
    fc.assert(fc.property(article, article, (before, after) => {
      const [texts, newTexts] = [before, after].map((each) => new Set(each.blocks.map((block) => (block.type === 'paragraph' && block.content[0]?.type === 'text' ? block.content[0].text : ''))));
      for (const change of compareVersions(before, after)) {
        if (!('words' in change)) expect(change.kind === 'added' ? newTexts : texts).toContain(change.text);
        else {
          const { words: all } = change;
          const without = (kind: 'added' | 'removed') => all.filter((word) => word.kind !== kind).map((word) => word.text).join('');
          expect([texts?.has(without('added')), newTexts?.has(without('removed'))]).toEqual([true, true]);
        }
      }
    }));
  });

  it('as much went and came as the two differ by', () => {
    fc.assert(fc.property(article, article, (before, after) => {
      const kinds = compareVersions(before, after).map((change) => change.kind);
      const count = (kind: Change['kind']) => kinds.filter((each) => each === kind).length;
      expect(count('added') - count('removed')).toBe(after.blocks.length - before.blocks.length);
    }));
  });

  it('an article written anew from end to end is compared before the reader tires', () => {
    const paragraphs = (seed: number) => Array.from({ length: 60 }, (_, at) => Array.from({ length: 80 }, (__, word) => `từ${(at * 31 + word * seed) % 997}`).join(' '));
    const began = performance.now();
    compareVersions(withTexts(...paragraphs(7)), withTexts(...paragraphs(13)));
    expect(performance.now() - began).toBeLessThan(1500);
  }, 60_000);
});
