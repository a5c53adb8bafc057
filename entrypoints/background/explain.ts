import { browser } from 'wxt/browser';
import { troubleWords } from '../../lib/i18n';
import { tell, troubleOf } from '../../lib/messaging';
import { languageSetting } from '../../lib/settings';

/**
 * Runs an action that was not started from a page of ours and says on the tab itself what went
 * wrong; where no script may run, the toolbar button says it.
 * @throws what the action throws
 */
export async function explaining<T>(tabId: number, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const trouble = troubleOf(error);
    const isSaid = (await tell(tabId, 'reader/ping', {})) === 'reader';
    if (isSaid) await tell(tabId, 'reader/notice', { trouble });
    else {
      const say = troubleWords(await languageSetting.get());
      await browser.action.setBadgeText({ tabId, text: '!' });
      await browser.action.setTitle({ tabId, title: `${say(trouble)}. ${say(`${trouble}-hint`)}` });
    }
    throw error;
  }
}
