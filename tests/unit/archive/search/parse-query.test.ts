import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticles, saveArticle } from '../../../../lib/archive';
import { parseQuery, wantedTerms, type Term } from '../../../../lib/archive/search/parse-query';
import { articleAt, freshArchive } from '../fresh-archive';

const term = (each: Term): string => {
  const sign = each.isNegated ? '-' : '';
  if (each.kind !== 'text') return `${sign}${each.kind}=${each.isWhole ? '=' : ''}${each.value}`;
  return `${sign}${each.part ? `${each.part}:` : ''}${each.words.map((word) => word.exact).join('+')}${each.isOpen ? '…' : ''}`;
};
/** A query in short: groups by spaces, alternatives by bars, side by side by plus, an unfinished word with dots. */
const read = (typed: string) => parseQuery(typed).groups.map((group) => group.map(term).join('|')).join(' ');

describe('a typed query', () => {
  it.each([
    ['đảng bộ', 'đảng bộ…'], ['đảng bộ ', 'đảng bộ'], ['"đảng bộ"', 'đảng+bộ'], ['“đảng bộ” huyện ', 'đảng+bộ huyện'], ['«đảng bộ', 'đảng+bộ'], ['"đảng', 'đảng'],
    ['-huyện', '-huyện'], ['-"chi bộ" họp ', '-chi+bộ họp'], ['a -b ', 'a -b'], ['kinh-tế ', 'kinh+tế'],
    ['chợ OR hoa ', 'chợ|hoa'], ['chợ OR hoa OR tết đẹp ', 'chợ|hoa|tết đẹp'], ['chợ or hoa ', 'chợ or hoa'], ['OR chợ ', 'or chợ'], ['chợ OR', 'chợ or…'], ['"OR" chợ ', 'or chợ'], ['chợ OR OR hoa ', 'chợ|hoa'],
    ['title:đảng ', 'title:đảng'], ['TITLE:"chi bộ"', 'title:chi+bộ'], ['-author:cường ', '-author:cường'], ['note:hỏi', 'note:hỏi…'],
    ['site:hagiang.gov.vn', 'site=hagiang.gov.vn'], ['-tag:"Chi bộ"', '-tag=Chi bộ'], ['section:“Thời sự” ', 'section=Thời sự'], ['is:unread OR is:favourite', 'is=unread|is=favourite'], ['before:02/03/2024 after:2023', 'before=02/03/2024 after=2023'], ['collection:báo họp ', 'collection=báo họp'],
    ['nghi* quyết ', 'nghi… quyết'], ['-nghi* ', '-nghi'], ['"nghi*" ', 'nghi'], ['section:="Kinh tế" ', 'section==Kinh tế'], ['-tag:="Chi bộ"', '-tag==Chi bộ'],
    ['16:00', '16+00…'], ['https://a.vn/b ', 'https+a+vn+b'], ['khác:hẳn ', 'khác+hẳn'], ['-khac:hẳn ', '-khac+hẳn'], ['site:', 'site…'], ['title: đảng ', 'title đảng'], ['site:""', ''], ['"" ( - * …', ''], ['', ''],
    ['hoà'.normalize('NFD'), 'hòa…'], ['5.667 ', '5.667'],
  ])('%j', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('marks nothing that it excludes or only asks of the entry', () => {
    expect(wantedTerms(parseQuery('đảng -bộ site:a.vn OR họp title:x ')).map(term)).toEqual(['đảng', 'họp', 'title:x']);
  });

  it('of very many words is still answered', () => {
    expect(parseQuery('chi bộ '.repeat(500)).groups.length).toBeGreaterThan(20);
  });
});

describe('what cannot be understood', () => {
  it('is never an error, whatever is typed, and no group is empty', async () => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1'), 1);
    const piece = fc.constantFrom('"', '“', '-', 'OR', 'is:', 'before:', 'title:', 'site:', 'đảng', '(', ':', ' ', '\u0000', '*', '\\', 'tag:"', '2024', '__proto__', 'is:constructor');
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(piece, { maxLength: 8 }).map((all) => all.join('')), fc.array(piece, { maxLength: 8 }).map((all) => all.join(' ')));
    await fc.assert(fc.asyncProperty(typed, async (query) => {
      for (const group of parseQuery(query).groups) expect(group.length).toBeGreaterThan(0);
      expect((await findArticles(db, query, 5)).rows.length).toBeLessThanOrEqual(1);
    }), { numRuns: 300 });
  });

  it.each(['is:thường', 'before:Tết', 'after:"hôm qua"', 'before:31/02/2024'])('is searched as words: %s', async (query) => {
    const db = freshArchive();
    await saveArticle(db, articleAt('/tin/1', { title: 'Is thường, before Tết, after hôm qua, before 31/02/2024' }), 1);
    await saveArticle(db, articleAt('/tin/2', { title: 'Bài khác' }), 1);
    expect((await findArticles(db, query, 5)).rows).toHaveLength(1);
  });
});
