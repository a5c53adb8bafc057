import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalWords } from '../../lib/i18n';
import { ask, troubleOf, type Action } from '../../lib/messaging';
import { portalMatches } from '../../lib/portals';
import { languageSetting } from '../../lib/settings';
import { findTools } from './find-tools';
import { placeButton, type ToolButton } from './tool-button';

async function placeButtons(): Promise<void> {
  const tools = findTools(document);
  const [first] = tools;
  if (!first || document.querySelector('[data-ban-sach=tool]')) return;
  const say = portalWords(await languageSetting.get());
  const buttons = new Map<Action, ToolButton>();

  const run = async (action: Action) => {
    const button = buttons.get(action);
    button?.say(say('working'), 'busy');
    try {
      await ask('page/act', { action });
      button?.say(say(action === 'save' ? 'saved' : action), action === 'save' ? 'done' : undefined);
    } catch (error) {
      // The background says on the page what is wrong, unless it is there no more.
      if (troubleOf(error) === 'outdated') button?.say(say('outdated'), 'failed');
      else button?.say(say(action));
    }
  };
  const place = (beside: Element, where: 'before' | 'after', action: Action) =>
    buttons.set(action, placeButton(beside, where, action, say(action), () => void run(action)));

  place(first.element, 'before', 'read');
  for (const { element, action } of tools) place(element, 'after', action);

  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  if ((await ask('archive/saved-among', { urls: [address] })).length > 0) buttons.get('save')?.say(say('saved'), 'done');
}

export default defineContentScript({
  matches: portalMatches(import.meta.env.MODE),
  runAt: 'document_idle',
  // Nothing to report when it fails: the page is as it was, and the toolbar still works.
  main: () => void placeButtons().catch(() => undefined),
});
