import { render } from 'preact';
import type { Article } from '../../lib/article';
import { readerWords } from '../../lib/i18n';
import type { SaveReport } from '../../lib/messaging';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { openOverlay } from './overlay';
import { ReaderApp } from './reader-app';
import { css } from './styles';

/** The reader while it is open. */
export interface OpenReader {
  article: Article;
  close(): void;
  report(report: SaveReport): void;
}

/** Opens the reader on an article. @param onClosed called once when it closes, by whatever way */
export async function showReader(article: Article, onClosed: () => void): Promise<OpenReader> {
  const [appearance, language] = await Promise.all([appearanceSetting.get(), languageSetting.get()]);
  let escape: (() => void) | null = null;
  const listeners = new Set<(report: SaveReport) => void>();
  const overlay = openOverlay({ css, kind: 'modal', label: readerWords(language)('name'), onEscape: () => escape?.() });
  const close = () => {
    render(null, overlay.container);
    overlay.close();
    onClosed();
  };
  const onProgress = (listener: (report: SaveReport) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  render(
    <ReaderApp article={article} appearance={appearance} language={language} onClose={close} onProgress={onProgress} onEscape={(action) => (escape = action)} />,
    overlay.container,
  );
  return {
    article,
    close,
    report: (report) => listeners.forEach((listener) => listener(report)),
  };
}
