import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Action } from '../../lib/messaging';
import { answer } from '../../lib/messaging/answer';
import { act } from './actions';
import { watchBadges } from './badge';
import { explaining } from './explain';
import { createHandlers } from './handlers';
import { setUpMenus } from './menus';
import { setUpOmnibox } from './omnibox';
import { resumePictures } from './pictures';
import { keepUp } from './upkeep';

/** An action nobody waits for: what goes wrong is said on the page. */
function run(tabId: number, action: Action): void {
  explaining(tabId, () => act(tabId, action)).catch(() => undefined);
}

export default defineBackground({
  type: 'module',
  // Everything that listens is registered before the first await: a worker is woken by its listeners.
  main() {
    const handlers = createHandlers();
    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
      const reply = answer(handlers, message, sender, { id: browser.runtime.id, root: browser.runtime.getURL('/') });
      if (!reply) return false;
      void reply.then(sendResponse);
      return true;
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-reader' && tab?.id !== undefined) run(tab.id, 'read');
    });
    setUpMenus(run);
    setUpOmnibox();
    watchBadges();
    browser.runtime.onStartup.addListener(() => void resumePictures(true));
    void resumePictures();
    void keepUp();
  },
});
