import type { Page } from 'puppeteer-core';
import { bringToFront } from './front.ts';
import { callAsJson, readJson } from './source-text.ts';

export const HELPER_PATH = 'options.html';

/**
 * A page of the extension that stays open in the background, where tests call extension APIs.
 * At first it is the browser's first tab; it is opened anew if a test has closed it.
 */
export class HelperPage {
  #page: Page;
  readonly #reopen: () => Promise<Page>;

  constructor(page: Page, reopen: () => Promise<Page>) {
    this.#page = page;
    this.#reopen = reopen;
  }

  async run<T>(fn: string, arg?: unknown): Promise<T> {
    const page = await this.#live();
    return readJson<T>(await page.evaluate(callAsJson(fn, null, arg)));
  }

  /** The number the extension APIs know this tab by. Brings it to the front to find out. */
  async tabId(page: Page): Promise<number> {
    await bringToFront(page);
    return this.run<number>(`async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return tab.id;
    }`);
  }

  /** Whether a click on the toolbar button opens a popup for this tab. */
  async hasPopup(tabId: number): Promise<boolean> {
    return this.run<boolean>(
      `async (tabId) => {
        const api = globalThis.browser ?? globalThis.chrome;
        return (await api.action.getPopup({ tabId })) !== '';
      }`,
      tabId,
    );
  }

  async #live(): Promise<Page> {
    // Not `isClosed()`: Firefox does not tell puppeteer that an extension page has closed.
    const alive = await this.#page.evaluate('true').catch(() => false);
    if (alive !== true) this.#page = await this.#reopen();
    return this.#page;
  }
}
