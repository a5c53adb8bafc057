import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { LibraryIcon } from '../../components/library-icon';
import { PrintSheet } from '../../components/print-sheet';
import { useShownPictures } from '../../components/use-shown-pictures';
import { pictures } from '../../lib/article';
import { articleWords, printWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';
import type { ShownArticle } from '../../lib/shown-article';
import { sheetStep, usePages } from './use-pages';

export interface PrintPreviewProps {
  shown: ShownArticle;
  language: Language;
  /** Whether the browser prints page numbers into the margin. */
  printsNumbers: boolean;
}

/** The sheets side by side as they will come out, and the button that prints them. */
export function PrintPreview({ shown, language, printsNumbers }: PrintPreviewProps) {
  const [withPictures, setWithPictures] = useState(true);
  const loaded = useShownPictures(shown);
  const flow = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const pages = usePages(flow, `${withPictures} ${loaded.isComplete}`);
  const say = printWords(language);
  const turn = (direction: 1 | -1) => desk.current?.scrollBy({ left: direction * sheetStep, behavior: 'smooth' });

  return (
    <div class="print-page">
      <header>
        <div class="bar" role="toolbar" aria-label={say('preview')}>
          <button type="button" class="primary print" disabled={!loaded.isComplete} onClick={() => window.print()}>
            <Icon name="print" /><span>{loaded.isComplete ? say('print') : say('preparing')}</span>
          </button>
          <span class="pages" role="status">{say('pages', { pages })}</span>
          {pictures(shown.article).length > 0 && (
            <button type="button" class="without" aria-pressed={!withPictures} onClick={() => setWithPictures(!withPictures)}>{say('withoutPictures')}</button>
          )}
          <span class="space" />
          <button type="button" onClick={() => turn(-1)}><LibraryIcon name="back" /><span>{say('previous')}</span></button>
          <button type="button" onClick={() => turn(1)}><LibraryIcon name="next" /><span>{say('next')}</span></button>
          <button type="button" class="close" onClick={() => window.close()}><Icon name="close" /><span>{say('close')}</span></button>
        </div>
        <p class="hint">{say('hint')}{!printsNumbers && ` ${say('numberHint')}`}</p>
      </header>
      <main class="desk" ref={desk} tabIndex={0} aria-label={say('preview')}>
        <div class="sheets">
          {Array.from({ length: pages }, (_, at) => (
            <div key={at} class={`sheet at-${at}`} style={{ insetInlineStart: `${at * sheetStep}px` }} aria-hidden="true">
              {at > 0 && printsNumbers && <span>{at + 1}</span>}
            </div>
          ))}
          <div class="flow" ref={flow}>
            <PrintSheet article={shown.article} savedAt={shown.savedAt} picture={loaded.view} withPictures={withPictures} say={articleWords('vi')} />
          </div>
          <div class="after-last" style={{ insetInlineStart: `${pages * sheetStep}px` }} />
        </div>
      </main>
    </div>
  );
}
