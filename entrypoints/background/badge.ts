import { browser } from 'wxt/browser';
import { savedAmong } from '../../lib/archive';
import { menuWords } from '../../lib/i18n';
import { languageSetting } from '../../lib/settings';
import { db } from './database';
import { openWhereLost } from './lost-pages';

/** Says on the toolbar button whether the tab's article is saved. */
export async function showSaved(tabId: number, isSaved: boolean): Promise<void> {
  const say = menuWords(await languageSetting.get());
  await browser.action.setBadgeText({ tabId, text: isSaved ? '✓' : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f7a4d' });
  await browser.action.setTitle({ tabId, title: say(isSaved ? 'badgeSaved' : 'badgeNone') });
}

async function refresh(tabId: number, url: string | undefined): Promise<void> {
  // Without the tabs permission only addresses of known portals are visible, which is enough.
  if (!url || !/^https?:/.test(url)) return;
  const saved = await savedAmong(db, [url]).catch(() => []);
  await showSaved(tabId, saved.length > 0);
  if (saved.length > 0) await openWhereLost(tabId, url);
}

/** Keeps the badge true while tabs load and change. */
export function watchBadges(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete') void refresh(tabId, tab.url).catch(() => undefined);
  });
}
