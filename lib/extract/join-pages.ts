import type { Article, Block } from '../article';

/** Every block of `more` that is not in `blocks` already: page heads are often repeated on each page. */
function withoutRepeated(blocks: readonly Block[], more: readonly Block[]): Block[] {
  const seen = new Set(blocks.map((block) => JSON.stringify(block)));
  return more.filter((block) => !seen.has(JSON.stringify(block)));
}

const unique = <T>(items: readonly T[], keyOf: (item: T) => string | null): T[] =>
  [...new Map(items.map((item, at) => [keyOf(item) ?? String(at), item])).values()];

/**
 * One article out of its pages, in order: what is said of it comes from the first page that says so,
 * text and pictures from all.
 * @param pages at least one
 * @param url the address the reader is at
 * @throws {RangeError} for no pages at all
 */
export function joinPages(pages: readonly Article[], url: string): Article {
  const [first, ...others] = pages;
  if (!first) throw new RangeError('no pages to join');
  const firstOf = <T>(field: (page: Article) => T | null): T | null => pages.map(field).find((value) => value !== null) ?? null;
  const blocks = others.reduce((joined, page) => {
    const lead: Block[] = page.lead && page.lead !== first.lead ? [{ type: 'paragraph', content: [{ type: 'text', text: page.lead }] }] : [];
    return [...joined, ...withoutRepeated(joined, [...lead, ...page.blocks])];
  }, first.blocks);
  return {
    ...first,
    url,
    blocks,
    category: firstOf((page) => page.category),
    source: firstOf((page) => page.source),
    publishedAt: firstOf((page) => page.publishedAt),
    modifiedAt: firstOf((page) => page.modifiedAt),
    notice: firstOf((page) => page.notice),
    authors: unique(pages.flatMap((page) => page.authors), (name) => name),
    related: unique(pages.flatMap((page) => page.related), (item) => item.url),
    attachments: unique(pages.flatMap((page) => page.attachments), (file) => file.url),
  };
}
