import { canonicalAddress } from './identity';
import { allBlocks, plainText, readingTexts } from './content';
import type { Article, Block, Inline } from './types';

// Counters and clocks change without anybody having changed the article. A clock is a weekday and a
// whole date, nothing else: "Thứ trưởng …" and "Thứ năm, tổng kết nhiệm kỳ 2020 - 2025" are text.
const counter = /^(?:(?:số )?lượt (?:xem|đọc|truy cập)|số lượt|views?|đã xem|chia sẻ|bình luận)\s*:?\s*[\d.,\s]*$/iu;
// A literal: what is built by a call would stay in scripts that never compare.
const clock = /^(?:hôm nay|cập nhật(?: lúc)?)?[\s:,]*(?:\d{1,2}\s*[:hg]\s*\d\d(?::\d\d)?)?[\s,|–-]*(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,:|–-]*(?:ngày\s+)?\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|tháng\s+\d{1,2}\s*(?:[,/-]|năm)?)\s*\d{4}\s*(?:[-–,|]?\s*(?:lúc\s+)?\d{1,2}\s*[:hg]\s*\d\d(?::\d\d)?)?$/iu;

/** A text as comparisons see it: composed, with single spaces. */
export const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const isText = (text: string) => text !== '' && !counter.test(text) && !clock.test(text);

/** The words of an article without counters and clocks: what is the same at every address it stands at. */
export function steadyTexts(article: Article): string[] {
  return readingTexts(article).map(tidy).filter(isText);
}

/** Words beside the text that a reader sees as well. */
function besides(block: Block): (string | null)[] {
  if (block.type === 'figure') return [block.credit];
  if (block.type === 'quote') return [block.cite];
  if (block.type === 'table') return [block.caption && plainText(block.caption)];
  return [];
}

/** What a comparison of two editions looks at: the paragraphs, headings, captions and cells, the names under pictures and quotations; without counters and clocks. */
export function editionTexts(article: Article): string[] {
  const beside = allBlocks(article.blocks).flatMap(besides).map((text) => tidy(text ?? ''));
  return [...steadyTexts(article), ...beside.filter(isText)];
}

/** The name of a picture's or file's own, wherever a server keeps it: `anh.jpg`; with its parameters where only they tell it, as in `anh.ashx?id=5`. */
export function pictureFile(address: string): string {
  const url = URL.parse(address);
  const file = url?.pathname.split('/').at(-1) ?? address;
  return url && !/\.(?:jpe?g|png|gif|webp|avif|bmp|pdf|docx?|xlsx?|pptx?|zip|rar)$/i.test(file) ? `${file}${url.search}` : file;
}

/** Something of an article that is no text of it. */
export interface EditionPart {
  kind: 'picture' | 'embed' | 'attachment' | 'link';
  /** The same in two editions for the same thing. */
  key: string;
  /** What a reader knows it by; may be empty. */
  name: string;
}

const addressKey = (url: string) => (/^https?:/.test(url) ? canonicalAddress(url) : url);

function links(content: readonly Inline[]): EditionPart[] {
  return content.flatMap((part): EditionPart[] => {
    if (part.type === 'link') return [{ kind: 'link', key: `${tidy(plainText(part.content))} ${addressKey(part.url)}`, name: tidy(plainText(part.content)) }];
    return 'content' in part ? links(part.content) : [];
  });
}

function partsOf(block: Block): EditionPart[] {
  switch (block.type) {
    case 'figure': {
      const caption = tidy(block.caption ? plainText(block.caption) : '');
      return [...block.images.map((image): EditionPart => ({ kind: 'picture', key: pictureFile(image.url), name: caption || tidy(image.alt) })), ...links(block.caption ?? [])];
    }
    case 'embed':
      return [{ kind: 'embed', key: block.url, name: tidy(block.title ?? '') }];
    case 'table':
      return [...links(block.caption ?? []), ...block.rows.flatMap((row) => row.cells.flatMap((cell) => links(cell.content)))];
    default:
      return 'content' in block ? links(block.content) : [];
  }
}

/** The pictures, films, attachments and links of an article, in its order. */
export function editionParts(article: Article): EditionPart[] {
  const files = article.attachments.map(({ title, url }): EditionPart => ({ kind: 'attachment', key: `${tidy(title)} ${pictureFile(url)}`, name: tidy(title) }));
  return [...allBlocks(article.blocks).flatMap(partsOf), ...files];
}

/**
 * What is said of an article above or under it, as far as an edit of it is an edit of the article.
 * Not its section, where a portal files it, nor the time of day, which many pages give as "3 giờ trước".
 */
export function editionFields(article: Article): { authors: string; source: string; published: string } {
  return { authors: article.authors.map(tidy).join(', '), source: tidy(article.source ?? ''), published: (article.publishedAt ?? '').slice(0, 10) };
}

function editionKey(article: Article): string {
  return JSON.stringify([tidy(article.title), editionTexts(article), editionParts(article).map(({ kind, key }) => `${kind} ${key}`), editionFields(article)]);
}

/**
 * Whether two captures of an address say the same: title, authors, source, day, lead, text, pictures,
 * attachments and where links lead. Clock, counters, section and the related list are not looked at,
 * nor where a server keeps a picture.
 */
export function isSameEdition(one: Article, other: Article): boolean {
  return editionKey(one) === editionKey(other);
}
