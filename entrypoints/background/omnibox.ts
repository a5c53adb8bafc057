import { browser } from 'wxt/browser';
import { findArticles } from '../../lib/archive';
import { menuWords } from '../../lib/i18n';
import { isOpen } from '../../lib/lock';
import { languageSetting } from '../../lib/settings';
import { db } from './database';

const mostSuggestions = 6;

/** Chromium reads a suggestion as XML, Firefox as it is. */
const written = (text: string) => (import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`));

const articlePath = /^archive\.html\?id=[0-9a-f]+$/;

async function suggest(typed: string): Promise<{ content: string; description: string }[]> {
  if (!(await isOpen(Date.now()))) return [];
  const { rows } = await findArticles(db, typed, mostSuggestions);
  return rows.map((row) => ({ content: `archive.html?id=${row.id}`, description: written(`${row.title} – ${row.siteName}`) }));
}

async function open(content: string, place: string): Promise<void> {
  // What was typed and not picked from the list is a search.
  const path = articlePath.test(content) ? content : `archive.html?${new URLSearchParams({ q: content }).toString()}`;
  const url = browser.runtime.getURL(`/${path}` as '/archive.html');
  if (place === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place !== 'newBackgroundTab' });
}

/** Search from the address bar: `bs`, a blank, some words. */
export function setUpOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void languageSetting.get().then((language) => browser.omnibox.setDefaultSuggestion({ description: written(menuWords(language)('omnibox')) }));
  });
  browser.omnibox.onInputChanged.addListener((typed, give) => {
    // Without a list the search still works: Enter opens the archive on it.
    suggest(typed).then(give, () => give([]));
  });
  browser.omnibox.onInputEntered.addListener((content, place) => void open(content, place));
}
