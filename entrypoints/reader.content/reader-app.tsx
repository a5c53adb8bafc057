import { useEffect, useRef, useState } from 'preact/hooks';
import { AppearancePanel } from '../../components/appearance-panel';
import { ArticleView } from '../../components/article-view';
import { TroubleNotice } from '../../components/trouble-notice';
import type { Article, Image } from '../../lib/article';
import { articleWords, readerWords, troubleWords } from '../../lib/i18n';
import { ask, troubleOf, type Action, type Trouble } from '../../lib/messaging';
import { appearanceSetting, type Appearance, type Language } from '../../lib/settings';
import { ReaderBar } from './reader-bar';
import { ReaderStatus } from './reader-status';
import { useSaving, type OnProgress } from './saving';

export interface ReaderAppProps {
  article: Article;
  appearance: Appearance;
  language: Language;
  onClose: () => void;
  onProgress: OnProgress;
  /** Receives what Esc must do now. */
  onEscape: (action: () => void) => void;
}

// In the overlay the page's own address shows the picture, as the page itself does.
const picture = (image: Image) => ({ state: 'shown', src: image.url }) as const;

function useSavedNeighbours(article: Article): ReadonlySet<string> {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const urls = article.related.flatMap(({ url }) => url ?? []).slice(0, 200);
    if (urls.length > 0) ask('archive/saved-among', { urls }).then((found) => setSaved(new Set(found)), () => undefined);
  }, [article]);
  return saved;
}

/** The reader over a page. */
export function ReaderApp({ article, appearance: initial, language, onClose, onProgress, onEscape }: ReaderAppProps) {
  const [appearance, setLook] = useState(initial);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [saving, save] = useSaving(article.canonicalUrl, onProgress);
  const saved = useSavedNeighbours(article);
  const text = useRef<HTMLElement>(null);
  const say = readerWords(language);
  const sayTrouble = troubleWords(language);

  useEffect(() => {
    onEscape(() => (isPanelOpen ? setPanelOpen(false) : onClose()));
  }, [isPanelOpen, onClose, onEscape]);
  useEffect(() => {
    text.current?.focus({ preventScroll: true });
  }, []);

  const change = (next: Appearance) => {
    setLook(next);
    // Only remembering fails under an updated extension; the change itself is there to see.
    appearanceSetting.set(next).catch(() => undefined);
  };
  const act = (action: Action) => () => {
    setTrouble(null);
    ask('page/act', { action }).catch((error: unknown) => setTrouble(troubleOf(error)));
  };
  const open = (url: string) => {
    ask('archive/open', { url }).catch((error: unknown) => setTrouble(troubleOf(error)));
  };
  const style = {
    '--size': String(appearance.size),
    '--width': String(appearance.width),
    '--line-height': String(appearance.lineHeight),
    '--reading': `var(--${appearance.font})`,
  };

  return (
    <div class="theme reader" data-theme={appearance.theme} style={style} lang={language}>
      <ReaderBar
        saving={saving} isPanelOpen={isPanelOpen} say={say} onClose={onClose}
        onSave={() => saving.state !== 'saving' && save()} onPrint={act('print')} onMail={act('mail')}
        onTogglePanel={() => setPanelOpen(!isPanelOpen)}
      />
      {isPanelOpen && <div class="panel" id="appearance"><AppearancePanel appearance={appearance} onChange={change} say={say} /></div>}
      {trouble && <TroubleNotice trouble={trouble} say={sayTrouble} />}
      <ReaderStatus saving={saving} say={say} sayTrouble={sayTrouble} onSave={save} onMail={act('mail')} onOpenSaved={() => open(article.canonicalUrl)} />
      <main class="text" ref={text} tabIndex={-1}>
        <ArticleView article={article} language={language} say={articleWords(language)} picture={picture} saved={saved} onOpenSaved={open} />
      </main>
    </div>
  );
}
