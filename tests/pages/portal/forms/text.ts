import { displayDate } from '../html.ts';
import { clock } from '../site.ts';
import type { Article } from '../types.ts';

/** The page as copied from a browser into a text file: blocks with empty lines between them. */
export function textForm(article: Article, related: readonly Article[]): string {
  const body = article.blocks.map((block) => (block.type === 'figure' ? block.caption : block.text));
  const list = related.map((item) => `${item.title} (${displayDate(item.publishedAt)})`);
  return [
    clock,
    article.category,
    // Only one line break here: that is how the copied page has it.
    `Gửi Email In trang Lưu\n${article.title}`,
    displayDate(article.publishedAt),
    ...body,
    article.author,
    'Tin khác',
    ...list,
    'xem tiếp',
  ].join('\n\n');
}
