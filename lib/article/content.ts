import type { Article, Block, Figure, Image, Inline } from './types';

/** The bare text of inline content; a line break becomes a newline. */
export function plainText(content: readonly Inline[]): string {
  return content.map((part) => {
    if (part.type === 'text') return part.text;
    return part.type === 'break' ? '\n' : plainText(part.content);
  }).join('');
}

function nested(block: Block): Block[] {
  if (block.type === 'list') return block.items.flat();
  return block.type === 'quote' ? block.blocks : [];
}

/** All blocks in reading order, with those inside lists and quotes. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(nested(block))]);
}

/** All figures in reading order. */
export function figures(article: Article): Figure[] {
  return allBlocks(article.blocks).filter((block) => block.type === 'figure');
}

/** The pictures of an article, each address once, in reading order. */
export function pictures(article: Article): Image[] {
  const byAddress = new Map<string, Image>();
  for (const image of figures(article).flatMap((figure) => figure.images)) {
    if (!byAddress.has(image.url)) byAddress.set(image.url, image);
  }
  return [...byAddress.values()];
}

function ownTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.content)];
    case 'figure':
      return block.caption ? [plainText(block.caption)] : [];
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => plainText(cell.content)));
    case 'preformatted':
      return [block.text];
    default:
      return [];
  }
}

/** The words a reader reads: lead, paragraphs, headings, captions, cells; one entry a block, none empty. */
export function readingTexts(article: Article): string[] {
  return [article.lead ?? '', ...allBlocks(article.blocks).flatMap(ownTexts)].filter(Boolean);
}

function besideText(block: Block): string[] {
  if (block.type === 'table') return block.caption ? [plainText(block.caption)] : [];
  if (block.type === 'quote') return [block.cite ?? ''];
  return block.type === 'embed' ? [block.title ?? ''] : [];
}

/** All that can be searched for: the words a reader reads, and those beside them: captions of tables, whose words are quoted, names of films and attachments. None empty. */
export function searchedTexts(article: Article): string[] {
  return [...readingTexts(article), ...allBlocks(article.blocks).flatMap(besideText), ...article.attachments.map(({ title }) => title)].filter(Boolean);
}

function linksOf(content: readonly Inline[]): string[] {
  return content.flatMap((part) => {
    if (part.type === 'link') return [part.url, ...linksOf(part.content)];
    return 'content' in part ? linksOf(part.content) : [];
  });
}

/** The web addresses that the text of an article links to, in reading order. */
export function linksIn(article: Article): string[] {
  return allBlocks(article.blocks).flatMap((block) => ('content' in block ? linksOf(block.content) : [])).filter((url) => /^https?:/.test(url));
}
