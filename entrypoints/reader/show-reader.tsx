import { render } from 'preact';
import type { Article } from '../../lib/article';
import { areaSelector, findPages } from '../../lib/extract';
import { readerWords } from '../../lib/i18n/in-page';
import type { SaveReport } from '../../lib/messaging';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { openOverlay } from './overlay';
import { readAgain, type HowToRead } from './read-page';
import { ReaderApp } from './reader-app';
import { css } from './styles';

/** The reader while it is open. */
export interface OpenReader {
  /** What is shown, and so what is kept. */
  article(): Article;
  close(): void;
  report(report: SaveReport): void;
}

export interface ShowReaderOptions {
  article: Article;
  /** What of the page the reader has chosen by hand. */
  area?: Element | undefined;
  /** Called once when it closes, by whatever way. */
  onClosed: () => void;
  /** Called when the reader wants to show where the article stands; the reader is closed by then. */
  onPick: () => void;
}

/** Opens the reader on an article. */
export async function showReader({ article, area, onClosed, onPick }: ShowReaderOptions): Promise<OpenReader> {
  const [appearance, language] = await Promise.all([appearanceSetting.get(), languageSetting.get()]);
  let shown = article;
  // Until the reader has said what Esc must do, it closes.
  let escape = () => close();
  const listeners = new Set<(report: SaveReport) => void>();
  const overlay = openOverlay({ css, kind: 'modal', label: readerWords(language)('name'), onEscape: () => escape() });
  const close = () => {
    render(null, overlay.container);
    overlay.close();
    onClosed();
  };
  const onProgress = (listener: (report: SaveReport) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const onReread = async (how: HowToRead) => {
    const again = (await readAgain({ area, ...how })).article;
    if (again) shown = again;
    return again;
  };
  render(
    <ReaderApp
      article={article} pages={findPages(document, location.href)} areaSelector={area ? areaSelector(document.body, area) : null} appearance={appearance} language={language}
      onShow={(next) => (shown = next)} onClose={close} onProgress={onProgress} onReread={onReread} onEscape={(action) => (escape = action)}
      onPick={() => {
        close();
        onPick();
      }}
    />,
    overlay.container,
  );
  return {
    article: () => shown,
    close,
    report: (report) => listeners.forEach((listener) => listener(report)),
  };
}
