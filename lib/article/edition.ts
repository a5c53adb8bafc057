import { allBlocks, plainText, readingTexts } from './content';
import type { Article, Block } from './types';

// Counters and clocks change without anybody having changed the article.
const counter = /^(?:lượt (?:xem|đọc|truy cập)|số lượt|views?|đã xem|chia sẻ|bình luận)\s*:?\s*[\d.,\s]*$/iu;
const clock = /^(?:hôm nay|cập nhật lúc)?[\s:,]*(?:thứ|chủ nhật)[^.]{0,60}\d{4}\s*(?:[-–,|]?\s*\d{1,2}:\d\d)?$/iu;

/** A text as comparisons see it: composed, with single spaces. */
export const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const isText = (text: string) => text !== '' && !counter.test(text) && !clock.test(text);

/** What a comparison of two editions looks at: the paragraphs, headings, captions and cells, without counters and clocks. */
export function editionTexts(article: Article): string[] {
  return readingTexts(article).map(tidy).filter(isText);
}

const fileOf = (url: string) => URL.parse(url)?.pathname.split('/').at(-1) ?? url;

function structure(block: Block): string {
  if (block.type === 'figure') return `figure ${block.images.map((image) => fileOf(image.url)).join(' ')} ${tidy(block.caption ? plainText(block.caption) : '')}`;
  if (block.type === 'embed') return `embed ${block.url}`;
  return '';
}

function editionKey(article: Article): string {
  return JSON.stringify([tidy(article.title), editionTexts(article), allBlocks(article.blocks).map(structure).filter(Boolean)]);
}

/**
 * Whether two captures of an address say the same: title, lead, text and pictures. Clock, counters,
 * the related list and the dates around the article are not looked at, nor where a server keeps a picture.
 */
export function isSameEdition(one: Article, other: Article): boolean {
  return editionKey(one) === editionKey(other);
}
