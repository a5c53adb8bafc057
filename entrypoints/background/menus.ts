import { browser } from 'wxt/browser';
import { menuWords } from '../../lib/i18n';
import type { Action } from '../../lib/messaging';
import { languageSetting, type Language } from '../../lib/settings';

const actions: readonly Action[] = ['read', 'save', 'print', 'mail'];

async function create(language: Language): Promise<void> {
  const say = menuWords(language);
  await browser.contextMenus.removeAll();
  for (const action of actions) {
    browser.contextMenus.create({ id: action, title: say(action), contexts: ['page', 'selection', 'link', 'image'] });
  }
}

/** Offers the four actions on the right mouse button, in the reader's language. */
export function setUpMenus(onChoice: (tabId: number, action: Action) => void): void {
  browser.runtime.onInstalled.addListener(() => void languageSetting.get().then(create));
  languageSetting.watch((language) => void create(language));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const action = actions.find((each) => each === info.menuItemId);
    if (action && tab?.id !== undefined) onChoice(tab.id, action);
  });
}
