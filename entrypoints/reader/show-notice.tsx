import { render } from 'preact';
import { TroubleNotice } from '../../components/trouble-notice';
import { readerWords, troubleWords } from '../../lib/i18n/in-page';
import type { Trouble } from '../../lib/messaging';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { openOverlay } from './overlay';
import { css } from './styles';

const shownFor = 12_000;
let closeLast: (() => void) | null = null;

/**
 * Says in a corner of the page why nothing opened; goes away by itself, by Esc or by its button.
 * @param onPick offered as a way out where the reader can show where the article stands
 */
export async function showNotice(trouble: Trouble, onPick?: () => void): Promise<void> {
  const [{ theme }, language] = await Promise.all([appearanceSetting.get(), languageSetting.get()]);
  const say = readerWords(language);
  closeLast?.();
  const overlay = openOverlay({ css, kind: 'notice', label: '', onEscape: () => close() });
  const timer = setTimeout(() => close(), shownFor);
  const close = () => {
    clearTimeout(timer);
    render(null, overlay.container);
    overlay.close();
    closeLast = null;
  };
  closeLast = close;
  render(
    <div class="theme notice" data-theme={theme} lang={language}>
      <TroubleNotice trouble={trouble} say={troubleWords(language)}>
        <p class="choices">
          {onPick && <button type="button" class="pick" onClick={() => { close(); onPick(); }}>{say('pickArea')}</button>}
          <button type="button" onClick={close}>{say('close')}</button>
        </p>
      </TroubleNotice>
    </div>,
    overlay.container,
  );
}
