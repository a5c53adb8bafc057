import type { RelatedArticle } from '../../lib/article';
import type { ArticleWords } from '../../lib/i18n';
import { shortDate } from '../../lib/text';

export interface RelatedListProps {
  related: readonly RelatedArticle[];
  /** Addresses among them that are in the archive. */
  saved: ReadonlySet<string>;
  onOpenSaved: (url: string) => void;
  say: ArticleWords;
}

/** The portal's "Tin khác": each opens on the portal, or from the archive when it is saved. */
export function RelatedList({ related, saved, onOpenSaved, say }: RelatedListProps) {
  if (related.length === 0) return null;
  const link = (item: RelatedArticle, url: string) => {
    const isSaved = saved.has(url);
    const open = (click: MouseEvent) => {
      // With a key held, or another button, a link goes where it says.
      if (!isSaved || click.ctrlKey || click.metaKey || click.shiftKey) return;
      click.preventDefault();
      onOpenSaved(url);
    };
    return (
      <a href={url} target="_blank" rel="noopener noreferrer" onClick={open}>
        {item.title}{isSaved && <span class="in-archive">{say('inArchive')}</span>}
      </a>
    );
  };
  return (
    <aside class="related" aria-labelledby="related-heading">
      <h2 id="related-heading">{say('related')}</h2>
      <ul>
        {related.map((item) => (
          <li key={`${item.url} ${item.title}`}>
            {item.url === null ? item.title : link(item, item.url)}
            {item.publishedAt !== null && <time dateTime={item.publishedAt}>{shortDate(item.publishedAt)}</time>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
