import { useEffect } from 'preact/hooks';
import { TroubleNotice } from '../../components/trouble-notice';
import { markRead, type ArchiveDatabase } from '../../lib/archive';
import { archiveWords, troubleWords } from '../../lib/i18n';
import { SavedReader, type SavedReaderProps } from './saved-reader';
import { useSavedArticle } from './use-saved-article';

export type ArticlePaneProps = Omit<SavedReaderProps, 'saved'> & { db: ArchiveDatabase; id: string };

/** The open article, or why there is none. Opening it marks it as read. */
export function ArticlePane({ id, ...props }: ArticlePaneProps) {
  const { db, version, language, onBack } = props;
  const { saved, trouble } = useSavedArticle(db, id, version);
  const say = archiveWords(language);
  const openedId = saved?.row.id;
  const isUnread = saved?.row.readAt === null;
  useEffect(() => {
    if (openedId === id && isUnread) void markRead(db, [id], Date.now()).catch(() => undefined); // Reading must work where nothing can be written.
    // As it opens, and then no more: who marks the open article as unread means it.
  }, [db, id, openedId]); // eslint-disable-line react-hooks/exhaustive-deps
  if (trouble) return <TroubleNotice trouble={trouble} say={troubleWords(language)} />;
  if (saved === undefined) return <p class="loading" role="status">{say('loading')}</p>;
  if (saved === null) {
    return (
      <div class="not-found">
        <h1>{say('notFound')}</h1><p>{say('notFoundHint')}</p><p><button type="button" class="plain-button" onClick={onBack}>{say('back')}</button></p>
      </div>
    );
  }
  // Another article begins with no panel open.
  return <SavedReader key={id} {...props} saved={saved} />;
}
