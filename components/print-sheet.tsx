import { plainText, type Article, type Block, type Image } from '../lib/article';
import type { ArticleWords } from '../lib/i18n';
import { provenanceLine, siteLine, sourceLine } from '../lib/render/provenance';
import { publishedLine } from '../lib/text';
import { Blocks } from './article/block-view';
import type { PictureView } from './article/figure-view';

export interface PrintSheetProps {
  article: Article;
  savedAt: string | null;
  picture: (image: Image) => PictureView;
  /** False leaves pictures out and keeps their captions as bracketed lines. */
  withPictures: boolean;
  say: ArticleWords;
}

function withoutPictures(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.type !== 'figure') return block;
    const caption = block.caption ? plainText(block.caption) : '';
    return { type: 'paragraph', content: [{ type: 'text', text: caption ? `[Ảnh: ${caption}]` : '[Ảnh]' }] };
  });
}

/**
 * An article as it goes to paper: a press copy for study, in the order of an office paper but
 * without anything that would make it look issued. No tools, no other news.
 */
export function PrintSheet({ article, savedAt, picture, withPictures, say }: PrintSheetProps) {
  const source = sourceLine(article);
  return (
    <article class="print-sheet" lang={article.lang}>
      <div class="head"><span>{siteLine(article)}</span><span>{article.category}</span></div>
      <h1>{article.title}</h1>
      {article.publishedAt !== null && <p class="date">{publishedLine(article.publishedAt)}</p>}
      {article.lead !== null && <p class="lead">{article.lead}</p>}
      <Blocks blocks={withPictures ? article.blocks : withoutPictures(article.blocks)} picture={picture} say={say} />
      <div class="end">
        {article.authors.length > 0 && <p class="author">{article.authors.join(', ')}</p>}
        {source !== null && <p class="source">{source}</p>}
        <p class="source">{provenanceLine(article, savedAt)}</p>
      </div>
    </article>
  );
}
