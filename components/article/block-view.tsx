import type { Block, Image, TableCell } from '../../lib/article';
import type { ArticleWords } from '../../lib/i18n';
import { FigureView, type PictureView } from './figure-view';
import { InlineContent } from './inline-content';

export interface BlocksProps {
  blocks: readonly Block[];
  picture: (image: Image) => PictureView;
  say: ArticleWords;
}

const embedWords = { video: 'embedVideo', audio: 'embedAudio', document: 'embedDocument' } as const;

function Cell({ cell }: { cell: TableCell }) {
  const Element = cell.header ? 'th' : 'td';
  const [columns, rows] = cell.span;
  return <Element colSpan={columns} rowSpan={rows}><InlineContent content={cell.content} /></Element>;
}

function BlockView({ block, picture, say }: { block: Block } & Omit<BlocksProps, 'blocks'>) {
  switch (block.type) {
    case 'paragraph':
      return <p><InlineContent content={block.content} /></p>;
    case 'heading': {
      const Element = `h${block.level}` as const;
      return <Element><InlineContent content={block.content} /></Element>;
    }
    case 'figure':
      return <FigureView figure={block} picture={picture} say={say} />;
    case 'list': {
      const Element = block.ordered ? 'ol' : 'ul';
      return <Element>{block.items.map((item, at) => <li key={at}><Blocks blocks={item} picture={picture} say={say} /></li>)}</Element>;
    }
    case 'table':
      return (
        // A wide table scrolls by itself; the keyboard must be able to reach it.
        <div class="table" tabIndex={0}>
          <table>
            {block.caption && <caption><InlineContent content={block.caption} /></caption>}
            <tbody>{block.rows.map((row, at) => <tr key={at}>{row.cells.map((cell, column) => <Cell key={column} cell={cell} />)}</tr>)}</tbody>
          </table>
        </div>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} picture={picture} say={say} />
          {block.cite !== null && <cite>{block.cite}</cite>}
        </blockquote>
      );
    case 'preformatted':
      return <pre>{block.text}</pre>;
    case 'embed':
      return <p class="embed"><a href={block.url} target="_blank" rel="noopener noreferrer">{block.title ?? say(embedWords[block.kind])}</a></p>;
    case 'rule':
      return <hr />;
  }
}

/** The blocks of an article in order, for reader, archive and print alike. */
export function Blocks({ blocks, picture, say }: BlocksProps) {
  return <>{blocks.map((block, at) => <BlockView key={at} block={block} picture={picture} say={say} />)}</>;
}
