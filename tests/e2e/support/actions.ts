import type { Page } from 'puppeteer-core';
import type { Action, Reply, SaveReport } from '../../../lib/messaging/protocol.ts';
import type { BrowserName, ExtensionBrowser } from '../../support/browsers/index.ts';

const output = new URL('../../../.output/', import.meta.url).pathname;

/** Where the test build for a browser stands. */
export const extensionDir = (name: BrowserName) => `${output}${name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'}-test`;

export const reader = '[data-ban-sach=reader]';

/** What tests do with the extension in a browser, whatever site it is on. */
export interface Actions {
  /** Does what the popup's buttons do with a page. `null`: nobody answered. */
  act(page: Page, action: Action): Promise<Reply<SaveReport | null> | null>;
  isReaderOpen(page: Page): Promise<boolean>;
  /** Rows of a table of the archive; bytes as their number. */
  rows<T>(table: string): Promise<T[]>;
  /** Saves the article of a page as the popup would and waits for its pictures. @returns its id */
  save(page: Page): Promise<string>;
}

/** Asks until the answer is truthy. @throws with `what` when the time is up. */
export async function until<T>(what: string, ask: () => Promise<T>, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`${what}: not within ${timeout} ms; last answer ${String(last)}`);
}

const readTable = `async (table) => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('ban-sach');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    const rows = await new Promise((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return rows.map((row) => ({ ...row, ...(row.bytes && { isBuffer: row.bytes instanceof ArrayBuffer, bytes: row.bytes.byteLength }) }));
  } finally {
    database.close();
  }
}`;

const send = '({ tabId, action }) => (globalThis.browser ?? chrome).runtime.sendMessage({ name: "tab/act", data: { tabId, action } })';

export function actionsOn(browser: ExtensionBrowser): Actions {
  const actions: Actions = {
    act: async (page, action) =>
      (await browser.runInExtension<Reply<SaveReport | null> | undefined>(send, { tabId: await browser.tabId(page), action })) ?? null,
    isReaderOpen: (page) => browser.inClosedRoot<boolean>(page, reader, '(root) => root.querySelector("article h1") !== null').catch(() => false),
    rows: (table) => browser.runInExtension(readTable, table),
    async save(page) {
      const reply = await actions.act(page, 'save');
      if (!reply?.ok || !reply.value) throw new Error(`saving failed: ${JSON.stringify(reply)}`);
      const { id } = reply.value;
      await until('the pictures', async () => {
        const pictures = await actions.rows<{ articleId: string; state: string }>('pictures');
        return pictures.filter((row) => row.articleId === id).every((row) => row.state !== 'pending');
      });
      return id;
    },
  };
  return actions;
}
