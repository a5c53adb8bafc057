import { browser } from 'wxt/browser';
import { menuWords } from '../../lib/i18n';
import type { Action } from '../../lib/messaging';
import { developerSetting, languageSetting } from '../../lib/settings';

const actions: readonly Action[] = ['read', 'save', 'print', 'mail'];
const traceItem = 'trace';

async function create(): Promise<void> {
  const [language, isDeveloper] = await Promise.all([languageSetting.get(), developerSetting.get()]);
  const say = menuWords(language);
  await browser.contextMenus.removeAll();
  for (const action of [...actions, ...(isDeveloper ? [traceItem] as const : [])]) {
    browser.contextMenus.create({ id: action, title: say(action), contexts: ['page', 'selection', 'link', 'image'] });
  }
}

/** Offers the four actions on the right mouse button, in the reader's language; to developers also the trace of the extraction, painted over the page. */
export function setUpMenus(onChoice: (tabId: number, action: Action) => void): void {
  browser.runtime.onInstalled.addListener(() => void create());
  languageSetting.watch(() => void create());
  developerSetting.watch(() => void create());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const action = actions.find((each) => each === info.menuItemId);
    if (tab?.id === undefined) return;
    if (action) onChoice(tab.id, action);
    // Pages where no script may run have nothing to trace either.
    else if (info.menuItemId === traceItem) browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/trace.js'] }).catch(() => undefined);
  });
}
