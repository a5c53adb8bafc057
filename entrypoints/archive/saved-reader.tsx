import { useEffect, useState } from 'preact/hooks';
import { AppearancePanel } from '../../components/appearance-panel';
import { ArticleView } from '../../components/article-view';
import { Icon } from '../../components/icon';
import { savedAmong, type ArchiveDatabase, type SavedArticle } from '../../lib/archive';
import { articleId } from '../../lib/article';
import { archiveWords, articleWords, readerWords } from '../../lib/i18n';
import { appearanceSetting, type Appearance, type Language } from '../../lib/settings';
import { isoInVietnam, dateInWords } from '../../lib/text';
import { MissingPictures } from './missing-pictures';
import { usePictures } from './use-saved-article';

export interface SavedReaderProps {
  db: ArchiveDatabase;
  saved: SavedArticle;
  language: Language;
  appearance: Appearance;
}

function useSavedNeighbours(db: ArchiveDatabase, saved: SavedArticle): ReadonlySet<string> {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const urls = saved.article.related.flatMap(({ url }) => url ?? []);
    savedAmong(db, urls).then((among) => setFound(new Set(among)), () => undefined);
  }, [db, saved]);
  return found;
}

/** A saved article in the reader's own look, needing no network. */
export function SavedReader({ db, saved, language, appearance: initial }: SavedReaderProps) {
  const [appearance, setLook] = useState(initial);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const picture = usePictures(saved);
  const neighbours = useSavedNeighbours(db, saved);
  const say = archiveWords(language);
  const sayReader = readerWords(language);
  const { id, title } = saved.row;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const change = (next: Appearance) => {
    setLook(next);
    document.documentElement.dataset['theme'] = next.theme;
    void appearanceSetting.set(next);
  };
  const style = {
    '--size': String(appearance.size), '--width': String(appearance.width),
    '--line-height': String(appearance.lineHeight), '--reading': `var(--${appearance.font})`,
  };
  return (
    <div class="saved-reader" style={style}>
      <header>
        <div class="bar" role="toolbar" aria-label={sayReader('toolbar')}>
          <a class="button back" href="archive.html"><Icon name="back" /><span>{say('back')}</span></a>
          <span class="space" />
          <a class="button print" href={`print.html?id=${id}`} target="_blank"><Icon name="print" /><span>{sayReader('print')}</span></a>
          <a class="button mail" href={`mail.html?id=${id}`} target="_blank"><Icon name="mail" /><span>{sayReader('mail')}</span></a>
          <button type="button" class="appearance" aria-expanded={isPanelOpen} onClick={() => setPanelOpen(!isPanelOpen)}><Icon name="text" /><span>{sayReader('appearance')}</span></button>
        </div>
      </header>
      {isPanelOpen && <div class="panel"><AppearancePanel appearance={appearance} onChange={change} say={sayReader} /></div>}
      <MissingPictures db={db} saved={saved} language={language} />
      <main>
        <ArticleView
          article={saved.article} language={language} say={articleWords(language)} picture={picture} saved={neighbours}
          onOpenSaved={(url) => void articleId(url).then((other) => location.assign(`archive.html?id=${other}`))}
        />
        <p class="saved-on">{say('savedOn', { date: dateInWords(isoInVietnam(new Date(saved.row.updatedAt)), language) })}</p>
      </main>
    </div>
  );
}
