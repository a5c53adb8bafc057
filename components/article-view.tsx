import { readingTexts, type Article, type Image } from '../lib/article';
import type { ArticleWords } from '../lib/i18n';
import type { Language } from '../lib/settings';
import { dateInWords, readableAddress, readingMinutes } from '../lib/text';
import { Blocks } from './article/block-view';
import type { PictureView } from './article/figure-view';
import { RelatedList } from './article/related-list';

export interface ArticleViewProps {
  article: Article;
  language: Language;
  say: ArticleWords;
  picture: (image: Image) => PictureView;
  /** Related addresses that are in the archive. */
  saved: ReadonlySet<string>;
  onOpenSaved: (url: string) => void;
}

function Heading({ article, language, say }: Pick<ArticleViewProps, 'article' | 'language' | 'say'>) {
  const minutes = readingMinutes(readingTexts(article));
  return (
    <header>
      {article.category !== null && <p class="category">{article.category}</p>}
      <h1>{article.title}</h1>
      <p class="about">
        {article.publishedAt !== null && <time dateTime={article.publishedAt}>{dateInWords(article.publishedAt, language)}</time>}
        {article.modifiedAt !== null && <span>{say('updated', { date: dateInWords(article.modifiedAt, language) })}</span>}
        {article.authors.length > 0 && <span>{say('by', { authors: article.authors.join(', ') })}</span>}
        <span>{say('minutes', { minutes })}</span>
      </p>
    </header>
  );
}

function Origin({ article, say }: Pick<ArticleViewProps, 'article' | 'say'>) {
  return (
    <footer class="origin">
      {article.source !== null && <p>{say('source', { source: article.source })}</p>}
      <p>
        {say('from', { site: article.site.name })}<br />
        <a href={article.url} target="_blank" rel="noopener noreferrer">{readableAddress(article.url)}</a>
      </p>
      {article.notice !== null && <p>{say('notice', { notice: article.notice })}</p>}
    </footer>
  );
}

/** An article for the screen: title, section, date, author, body, origin and the portal's other news. */
export function ArticleView({ article, language, say, picture, saved, onOpenSaved }: ArticleViewProps) {
  return (
    <div class="article-view">
      <article lang={article.lang}>
        <Heading article={article} language={language} say={say} />
        {article.lead !== null && <p class="lead">{article.lead}</p>}
        <Blocks blocks={article.blocks} picture={picture} say={say} />
        {article.attachments.length > 0 && (
          <section class="attachments">
            <h2>{say('attachments')}</h2>
            <ul>{article.attachments.map((file) => <li key={file.url}><a href={file.url} target="_blank" rel="noopener noreferrer">{file.title}</a></li>)}</ul>
          </section>
        )}
      </article>
      <Origin article={article} say={say} />
      <RelatedList related={article.related} saved={saved} onOpenSaved={onOpenSaved} say={say} />
    </div>
  );
}
