import { useEffect, useRef, useState } from 'preact/hooks';
import { AppearancePanel } from '../../components/appearance-panel';
import { ArticleView } from '../../components/article-view';
import { LegacyNotice } from '../../components/legacy-notice';
import { TroubleNotice } from '../../components/trouble-notice';
import type { Article, Image } from '../../lib/article';
import { articleWords, readerWords, troubleWords } from '../../lib/i18n/in-page';
import type { ArticlePage } from '../../lib/extract';
import { ask, troubleOf, type Action, type Trouble } from '../../lib/messaging';
import { appearanceSetting, type Appearance, type Language } from '../../lib/settings';
import { MorePages } from './more-pages';
import type { HowToRead } from './read-page';
import { ReaderBar } from './reader-bar';
import { ReaderHelp } from './reader-help';
import { ReaderStatus } from './reader-status';
import { RememberArea } from './remember-area';
import { useSaving, type OnProgress } from './saving';

export interface ReaderAppProps {
  article: Article;
  /** All pages of the article; empty when this is the only one. */
  pages: readonly ArticlePage[];
  /** Finds the area that the reader has just chosen by hand, on other pages too; `null` when none was. */
  areaSelector: string | null;
  appearance: Appearance;
  language: Language;
  onClose: () => void;
  onProgress: OnProgress;
  /** Reads the page once more. @returns `null` when there is no article now */
  onReread: (how: HowToRead) => Promise<Article | null>;
  onPick: () => void;
  /** Called when another article is shown than the one it was opened on. */
  onShow: (article: Article) => void;
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
export function ReaderApp({ article: first, pages, areaSelector, appearance: initial, language, onClose, onProgress, onReread, onPick, onShow, onEscape }: ReaderAppProps) {
  const [article, setArticle] = useState(first);
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
  const reread = async (how: HowToRead) => {
    const again = await onReread(how);
    if (again) setArticle(again);
    return again !== null;
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
      {article.legacyEncoding && <LegacyNotice legacy={article.legacyEncoding} onSwitch={(encoding) => void reread({ encoding })} say={say} />}
      {pages.length > 1 && (
        <MorePages
          article={article} pages={pages} say={say}
          onJoined={(joined) => {
            setArticle(joined);
            onShow(joined);
          }}
        />
      )}
      {areaSelector && <RememberArea host={article.site.host} selector={areaSelector} say={say} />}
      <main class="text" ref={text} tabIndex={-1}>
        <ArticleView article={article} language={language} say={articleWords(language)} picture={picture} saved={saved} onOpenSaved={open} />
        <ReaderHelp onReread={() => reread({})} onPick={onPick} say={say} />
      </main>
    </div>
  );
}
