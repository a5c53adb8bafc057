import { render } from 'preact';
import { readerWords } from '../../lib/i18n/in-page';
import { appearanceSetting, languageSetting } from '../../lib/settings';
import { startPicking } from './area-picker';
import { openOverlay } from './overlay';
import { css } from './styles';

/** Where an element stands in the window, as the frame around it. */
function frameOf(area: Element): Record<string, string> {
  const { top, left, width, height } = area.getBoundingClientRect();
  return { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` };
}

/**
 * Asks the reader to show where on the page the article stands, by pointing or by keys.
 * @returns `null` when they would rather not
 */
export async function pickArea(): Promise<Element | null> {
  const [{ theme }, language] = await Promise.all([appearanceSetting.get(), languageSetting.get()]);
  const say = readerWords(language);
  return new Promise((resolve) => {
    const overlay = openOverlay({ css, kind: 'notice', label: say('pickArea'), onEscape: () => finish(null) });
    const draw = (area: Element, isEmpty = false) => render(
      <div class="theme picking" data-theme={theme} lang={language}>
        <div class="area" style={frameOf(area)} />
        <div class="notice">
          <p role="status">{say(isEmpty ? 'pickEmpty' : 'pickHint')}</p>
          <p class="choices">
            <button type="button" class="primary" onClick={() => choose(picker.current())}>{say('pickChoose')}</button>
            <button type="button" onClick={() => picker.wider()}>{say('pickWider')}</button>
            <button type="button" onClick={() => picker.narrower()}>{say('pickNarrower')}</button>
            <button type="button" onClick={() => finish(null)}>{say('pickCancel')}</button>
          </p>
        </div>
      </div>,
      overlay.container,
    );
    const choose = (area: Element) => ((area.textContent ?? '').trim() ? finish(area) : draw(area, true));
    const picker = startPicking(overlay.host, (area) => draw(area), choose);
    const redraw = () => draw(picker.current());
    window.addEventListener('scroll', redraw, { capture: true, passive: true });
    const finish = (area: Element | null) => {
      picker.stop();
      window.removeEventListener('scroll', redraw, { capture: true });
      render(null, overlay.container);
      overlay.close();
      resolve(area);
    };
  });
}
