import { plainText } from '../../../lib/article/content.ts';
import type { Article, Block } from '../../../lib/article/types.ts';
import type { Extracted } from './extract-in-browser.ts';

export interface PlainBlock {
  type: string;
  text?: string;
  caption?: string;
}

/** An article as `expected/seed-article.json` writes it: the words, their order and what they are. */
export interface PlainArticle {
  title: string;
  category: string | null;
  publishedAt: string | null;
  author: string | null;
  blocks: PlainBlock[];
  related: { title: string; publishedAt: string | null }[];
}

function plainBlock(block: Block): PlainBlock {
  if (block.type === 'paragraph' || block.type === 'heading') return { type: block.type, text: plainText(block.content) };
  if (block.type === 'figure') return { type: 'figure', ...(block.caption && { caption: plainText(block.caption) }) };
  return { type: block.type };
}

export function plainBlocks(article: Article): PlainBlock[] {
  return article.blocks.map(plainBlock);
}

/** All the words of an article's blocks. */
export const plainWords = (article: Article) => article.blocks.map((block) => JSON.stringify(block)).join('\n');

export function toPlain(article: Article): PlainArticle {
  return {
    title: article.title,
    category: article.category,
    publishedAt: article.publishedAt,
    author: article.authors.length > 0 ? article.authors.join(', ') : null,
    blocks: plainBlocks(article),
    related: article.related.map(({ title, publishedAt }) => ({ title, publishedAt })),
  };
}

/** The article, or a failure that says why the page was refused. */
export function found({ article, trace }: Extracted): Article {
  if (article) return article;
  throw new Error(`No article: ${trace.steps.at(-1)?.reason ?? 'no reason given'}`);
}

/** Everything but the moment of reading, which differs from one reading to the next. */
export function withoutMoment(article: Article): string {
  return JSON.stringify({ ...article, capturedAt: '' });
}

/** All words of an article that a reader could see, as one string. */
export function everyWord(article: Article): string {
  return JSON.stringify(toPlain(article));
}
