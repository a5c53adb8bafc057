import { plainText, type Article, type Block, type Figure, type Image, type Inline } from '../../article';
import { publishedLine, readableAddress } from '../../text';
import { provenanceLine, siteLine, sourceLine } from '../provenance';
import { element, type Markup, type MarkupElement } from './markup';

export interface LetterOptions {
  /** The address a picture has inside the letter (`cid:…` or `blob:…`); `null` leaves it out and keeps its caption. */
  picture: (image: Image) => string | null;
  /** ISO moment of saving, or `null` for a page that was only read. */
  savedAt: string | null;
}

// Mail programs drop style sheets: every element carries its own.
const styles = {
  letter: 'max-width:680px;margin:0 auto;font-family:"Times New Roman",Tinos,serif;font-size:17px;line-height:1.55;color:#1a1a1a;background:#ffffff',
  small: 'font-size:14px;color:#555555;margin:0 0 6px',
  title: 'font-size:24px;line-height:1.3;margin:0 0 10px;font-weight:bold',
  heading: 'font-size:18px;line-height:1.4;margin:22px 0 8px;font-weight:bold',
  paragraph: 'margin:0 0 12px;text-align:justify',
  figure: 'margin:18px 0;text-align:center',
  picture: 'display:block;max-width:100%;height:auto;margin:0 auto;border:0',
  caption: 'font-size:15px;font-style:italic;color:#444444;margin:6px 0 0;text-align:center',
  author: 'margin:14px 0;text-align:right;font-weight:bold',
  cell: 'border:1px solid #bbbbbb;padding:4px 8px;text-align:left;vertical-align:top',
  table: 'border-collapse:collapse;margin:0 0 12px',
  quote: 'margin:0 0 12px;padding:0 0 0 14px;border-left:3px solid #bbbbbb',
  origin: 'font-size:14px;color:#555555;margin:18px 0 0;padding:10px 0 0;border-top:1px solid #cccccc;word-break:break-word',
} as const;

const tagOfMark = { strong: 'strong', em: 'em', underline: 'u', sub: 'sub', sup: 'sup', code: 'code' } as const;

function inline(content: readonly Inline[]): Markup[] {
  return content.map((part) => {
    if (part.type === 'text') return part.text;
    if (part.type === 'break') return element('br', {});
    if (part.type === 'link') return element('a', { href: part.url }, ...inline(part.content));
    return element(tagOfMark[part.type], {}, ...inline(part.content));
  });
}

function figure(block: Figure, options: LetterOptions): MarkupElement {
  const caption = block.caption ? plainText(block.caption) : '';
  const shown = block.images.map(options.picture).filter((address) => address !== null);
  const credit = block.credit === null ? [] : [` Ảnh: ${block.credit}`];
  if (shown.length === 0) {
    const words = caption || block.images[0]?.alt || '';
    return element('p', { style: styles.caption }, words ? `[Ảnh: ${words}]` : '[Ảnh]', ...credit);
  }
  const pictures = shown.map((src) => element('img', { src, alt: caption, style: styles.picture }));
  const below = caption || credit.length > 0
    ? [element('p', { style: styles.caption }, ...inline(block.caption ?? []), ...credit)]
    : [];
  return element('div', { style: styles.figure }, ...pictures, ...below);
}

function draw(block: Block, options: LetterOptions): MarkupElement {
  const all = (blocks: readonly Block[]) => blocks.map((each) => draw(each, options));
  switch (block.type) {
    case 'paragraph':
      return element('p', { style: styles.paragraph }, ...inline(block.content));
    case 'heading':
      return element('h2', { style: styles.heading }, ...inline(block.content));
    case 'figure':
      return figure(block, options);
    case 'list':
      return element(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => element('li', {}, ...all(item))));
    case 'table': {
      const rows = block.rows.map((row) => element('tr', {}, ...row.cells.map((cell) => element(
        cell.header ? 'th' : 'td',
        { style: styles.cell, colspan: String(cell.span[0]), rowspan: String(cell.span[1]) },
        ...inline(cell.content),
      ))));
      const caption = block.caption ? [element('p', { style: styles.caption }, ...inline(block.caption))] : [];
      return element('div', {}, ...caption, element('table', { style: styles.table }, element('tbody', {}, ...rows)));
    }
    case 'quote':
      return element('blockquote', { style: styles.quote }, ...all(block.blocks));
    case 'preformatted':
      return element('pre', {}, block.text);
    case 'embed':
      return element('p', { style: styles.paragraph }, element('a', { href: block.url }, block.title ?? block.url));
    case 'rule':
      return element('hr', {});
  }
}

function line(style: string, text: string | null): MarkupElement[] {
  return text === null ? [] : [element('p', { style }, text)];
}

/** A whole article as a letter: one column, styles inline, source and address at its end. */
export function letter(article: Article, options: LetterOptions): MarkupElement {
  const source = sourceLine(article);
  const files = article.attachments.map((file) => element('p', { style: styles.small }, 'Đính kèm: ', element('a', { href: file.url }, file.title)));
  return element(
    'div', { style: styles.letter, lang: article.lang },
    ...line(styles.small, [siteLine(article), article.category].filter(Boolean).join(' · ')),
    element('h1', { style: styles.title }, article.title),
    ...line(styles.small, article.publishedAt === null ? null : publishedLine(article.publishedAt)),
    ...line(`${styles.paragraph};font-weight:bold`, article.lead),
    ...article.blocks.map((block) => draw(block, options)),
    ...line(styles.author, article.authors.join(', ') || null),
    ...line(styles.small, source),
    ...files,
    element(
      'div', { style: styles.origin },
      provenanceLine(article, options.savedAt), element('br', {}),
      element('a', { href: article.url }, readableAddress(article.url)),
      ...(article.notice === null ? [] : [element('br', {}), article.notice]),
    ),
  );
}
