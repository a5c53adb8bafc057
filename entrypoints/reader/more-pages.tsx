import { useState } from 'preact/hooks';
import type { Article } from '../../lib/article';
import type { ArticlePage } from '../../lib/extract';
import type { ReaderWords } from '../../lib/i18n';
import { joinShown } from './join-article';

export interface MorePagesProps {
  article: Article;
  /** All pages of the article, this one among them. */
  pages: readonly ArticlePage[];
  onJoined: (article: Article) => void;
  say: ReaderWords;
}

type State = { at: 'asked' } | { at: 'reading'; number: number } | { at: 'done'; missing: number[] };

/** Offers to join an article that is split over several pages, and says how far it is. */
export function MorePages({ article, pages, onJoined, say }: MorePagesProps) {
  const [state, setState] = useState<State>({ at: 'asked' });
  const total = pages.length;
  const join = async () => {
    const joined = await joinShown(article, pages, (number) => setState({ at: 'reading', number }));
    onJoined(joined.article);
    setState({ at: 'done', missing: joined.missing });
  };
  if (state.at === 'reading') return <div class="status pages" role="status"><span>{say('pagesReading', { number: state.number, total })}</span></div>;
  const missing = state.at === 'done' ? state.missing : [];
  const words = state.at === 'asked' ? say('pagesFound', { total }) : missing.length > 0 ? say('pagesMissing', { missing: missing.join(', ') }) : say('pagesJoined', { total });
  return (
    <div class="status pages" role="status">
      <span>{words}</span>
      {(state.at === 'asked' || missing.length > 0) && <button type="button" onClick={() => void join()}>{say(state.at === 'asked' ? 'pagesJoin' : 'pagesAgain')}</button>}
    </div>
  );
}
