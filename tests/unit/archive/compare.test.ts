import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type Change } from '../../../lib/archive/versions';
import { isSameEdition, type Article, type Block } from '../../../lib/article';
import { figureOf, fullArticle, paragraphOf } from '../sample-article';

const withTexts = (...texts: string[]) => fullArticle({ title: 'Tên', lead: null, blocks: texts.map(paragraphOf) });
function say(change: Change): string {
  if (change.kind === 'field') return `${change.field}: ${change.before} → ${change.after}`;
  if (change.kind === 'part') return `${change.part} ${change.how}: ${change.text}`;
  return 'words' in change ? `${change.kind}: ${change.words.map(({ kind, text }) => (kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text)).join('')}` : `${change.kind}: ${change.text}`;
}
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

  it('is also who wrote it, where it is from, its day, pictures, captions of tables, films, attachments and where links lead; each in words of its own', () => {
    const table = (caption: string): Block => ({ type: 'table', rows: [{ cells: [{ header: false, span: [1, 1], content: [{ type: 'text', text: '5.667' }] }] }], caption: [{ type: 'text', text: caption }] });
    const film = (number: number): Block => ({ type: 'embed', kind: 'video', url: `https://hagiang.gov.vn/phim-${number}`, title: `Phim ${number}` });
    const link = (number: number): Block => ({ type: 'paragraph', content: [{ type: 'link', url: `https://hagiang.gov.vn/nghi-quyet-${number}`, content: [{ type: 'text', text: 'Nghị quyết' }] }] });
    const version = (number: number): Article => fullArticle({
      authors: [`Tác giả ${number}`], source: `Báo ${number}`, publishedAt: `2024-03-0${number}T08:00:00+07:00`, blocks: [figureOf(number, 'Hội nghị'), table(`Bảng số ${number} của phường`), film(number), link(number)],
      attachments: [{ title: 'Kế hoạch', url: `https://hagiang.gov.vn/tep/ke-hoach-${number}.pdf` }],
    });
    expect(isSameEdition(version(1), version(2))).toBe(false);
    expect(difference(version(1), version(2))).toEqual([
      'authors: Tác giả 1 → Tác giả 2', 'source: Báo 1 → Báo 2', 'published: 2024-03-01 → 2024-03-02', 'changed: Bảng số -1-+2+ của phường',
      'picture exchanged: Hội nghị', 'embed removed: Phim 1', 'embed added: Phim 2', 'attachment exchanged: Kế hoạch', 'link exchanged: Nghị quyết',
    ]);
  });

  it('is every sentence that begins like a clock and is none', () => {
    const texts = ['Thứ trưởng Bộ Nội vụ thăm và làm việc tại Hà Giang năm 2024', 'Thứ năm tổng kết nhiệm kỳ 2020 - 2025', 'Chủ nhật xanh năm 2024', 'Thứ hai, ngày 01/03 khởi công, năm 2025 hoàn thành'];
    for (const text of texts) expect(difference(withTexts(one, text), withTexts(one)), text).toEqual([`removed: ${text}`]);
  });

  it.each(['Thứ sáu, 01/03/2024 - 16:00', 'Thứ 6, ngày 1/3/2024', 'Chủ nhật, 03/03/2024, 08:15', 'Hôm nay, thứ hai ngày 4 tháng 3 năm 2024', 'Cập nhật lúc: 16:30, Thứ Sáu, 01/03/2024', '16:30 | Thứ sáu, 01-03-2024', 'Số lượt xem: 1.205'])('is not the clock or counter "%s"', (text) => {
    expect(isSameEdition(withTexts(one, text), withTexts(one))).toBe(true);
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
        if (change.kind === 'added' || change.kind === 'removed') expect(change.kind === 'added' ? newTexts : texts).toContain(change.text);
        else if ('words' in change) {
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
