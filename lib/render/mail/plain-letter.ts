import { plainText, type Article, type Block } from '../../article';
import { publishedLine } from '../../text';
import { provenanceLine, siteLine, sourceLine } from '../provenance';

function lines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.content)];
    case 'heading':
      return [plainText(block.content)];
    case 'figure': {
      const caption = block.caption ? plainText(block.caption) : block.images[0]?.alt;
      return [`[Ảnh${caption ? `: ${caption}` : ''}${block.credit === null ? '' : ` – ${block.credit}`}]`];
    }
    case 'list':
      return [block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item.flatMap(lines).join(' ')}`).join('\n')];
    case 'table':
      return [...(block.caption ? [plainText(block.caption)] : []), block.rows.map((row) => row.cells.map((cell) => plainText(cell.content)).join(' | ')).join('\n')];
    case 'quote':
      return block.blocks.flatMap(lines).map((text) => `> ${text}`);
    case 'preformatted':
      return [block.text];
    case 'embed':
      return [`${block.title ?? ''} ${block.url}`.trim()];
    case 'rule':
      return ['* * *'];
  }
}

/** The twin of a letter for programs that show no HTML: the same words in the same order, a blank line between blocks. */
export function plainLetter(article: Article, savedAt: string | null): string {
  return [
    [siteLine(article), article.category].filter(Boolean).join(' · '),
    article.title,
    article.publishedAt === null ? '' : publishedLine(article.publishedAt),
    article.lead ?? '',
    ...article.blocks.flatMap(lines),
    article.authors.join(', '),
    sourceLine(article) ?? '',
    ...article.attachments.map((file) => `Đính kèm: ${file.title} ${file.url}`),
    provenanceLine(article, savedAt),
    article.notice ?? '',
  ].filter(Boolean).join('\n\n');
}
