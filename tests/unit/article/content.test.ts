import { describe, expect, it } from 'vitest';
import { allBlocks, figures, pictures, plainText, readingTexts } from '../../../lib/article';
import { everyBlock, figureOf, fullArticle, paragraphOf, pictureUrl } from '../sample-article';

describe('what stands in an article', () => {
  it('gives its words, a line break as a new line', () => {
    const [first] = everyBlock();
    expect(first?.type === 'paragraph' && plainText(first.content)).toBe('Một hai\nbabốnnămsáu');
  });

  it('finds blocks inside lists and quotes, in reading order', () => {
    const inner = paragraphOf('trong');
    const blocks = [paragraphOf('một'), { type: 'list' as const, ordered: false, items: [[{ type: 'quote' as const, cite: null, blocks: [inner] }]] }, paragraphOf('hai')];
    expect(allBlocks(blocks).map((block) => block.type)).toEqual(['paragraph', 'list', 'quote', 'paragraph', 'paragraph']);
    expect(allBlocks(blocks)[3]).toEqual(inner);
  });

  it('counts each picture once, also one inside a quote', () => {
    const article = fullArticle({ blocks: [figureOf(2, 'b'), { type: 'quote', cite: null, blocks: [figureOf(1, 'a')] }, figureOf(2, 'c')] });
    expect(figures(article)).toHaveLength(3);
    expect(pictures(article).map(({ url }) => url)).toEqual([pictureUrl(2), pictureUrl(1)]);
  });

  it('counts as reading what a reader reads, with nothing empty', () => {
    const texts = readingTexts(fullArticle());
    expect(texts).toEqual(expect.arrayContaining([
      'Tổ chức gốc rễ của Đảng là chi bộ.', 'Công tác lãnh đạo', 'Hội nghị phường Ngọc Hà', 'Ý thứ hai', '5.667', 'Điều 1\n  Khoản 2',
    ]));
    expect(texts).not.toContain('');
    expect(readingTexts(fullArticle({ lead: null, blocks: [{ type: 'rule' }, paragraphOf('')] }))).toEqual([]);
  });
});
