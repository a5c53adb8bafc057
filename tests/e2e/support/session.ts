import type { Action, Reply, SaveReport } from '../../../lib/messaging/protocol.ts';
import type { Page } from 'puppeteer-core';
import { startPortal, type Portal } from '../../pages/portal/server.ts';
import { launchChromium, launchFirefox, type BrowserName, type ExtensionBrowser, type LaunchOptions } from '../../support/browsers/index.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

const output = new URL('../../../.output/', import.meta.url).pathname;
const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export const seedPath = '/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html';
export const reader = '[data-ban-sach=reader]';

/** One browser with the test build in it, and the sample portal. */
export interface Session {
  browser: ExtensionBrowser;
  portal: Portal;
  /** Opens the seed article and its reader by our button beside the portal's tools. */
  openReader(path?: string): Promise<Page>;
  /** Runs `(root, arg) => …` in the open reader. */
  inReader<T>(page: Page, fn: string, arg?: unknown): Promise<T>;
  isReaderOpen(page: Page): Promise<boolean>;
  clickInReader(page: Page, selector: string): Promise<void>;
  /** Rows of a table of the archive. */
  rows<T>(table: string): Promise<T[]>;
  /** Does what the popup's buttons do with a page. */
  act(page: Page, action: Action): Promise<Reply<SaveReport | null>>;
  /** Saves the article of a page as the popup would and waits for its pictures. @returns its id */
  save(page: Page): Promise<string>;
  /** The path with parameters of the page of ours opened last, e.g. `print.html?handover=…`. */
  openedPath(page: 'print' | 'mail' | 'archive'): Promise<string>;
  stop(): Promise<void>;
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

export async function startSession(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const portal = await startPortal();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extensionDir: `${output}${folders[name]}-test`, viewport: { width: 1280, height: 900 }, ...options });

  const session: Session = {
    browser,
    portal,
    async openReader(path = seedPath) {
      const page = await browser.openTab(portal.origin + path);
      await until('our button', () => browser.inClosedRoot(page, '[data-ban-sach=tool][name=read]', '(root) => root.querySelector("button") !== null'));
      await browser.clickInClosedRoot(page, '[data-ban-sach=tool][name=read]', 'button');
      await until('the reader', () => session.isReaderOpen(page));
      return page;
    },
    inReader: (page, fn, arg) => browser.inClosedRoot(page, reader, fn, arg),
    isReaderOpen: (page) => browser.inClosedRoot<boolean>(page, reader, '(root) => root.querySelector("article h1") !== null').catch(() => false),
    clickInReader: (page, selector) => browser.clickInClosedRoot(page, reader, selector),
    rows: (table) => browser.runInExtension(readTable, table),
    async act(page, action) {
      return browser.runInExtension(
        '({ tabId, action }) => (globalThis.browser ?? chrome).runtime.sendMessage({ name: "tab/act", data: { tabId, action } })',
        { tabId: await browser.tabId(page), action },
      );
    },
    async save(page) {
      const reply = await session.act(page, 'save');
      const id = reply.ok ? reply.value?.id : undefined;
      if (id === undefined) throw new Error(`saving failed: ${JSON.stringify(reply)}`);
      await until('the pictures', async () => {
        const pictures = await session.rows<{ articleId: string; state: string }>('pictures');
        return pictures.filter((row) => row.articleId === id).every((row) => row.state !== 'pending');
      });
      return id;
    },
    openedPath: (page) => until(`${page} page`, () => browser.runInExtension<string | undefined>(
      `async (page) => {
        const api = globalThis.browser ?? chrome;
        const root = api.runtime.getURL('/');
        const contexts = await api.runtime.getContexts({ contextTypes: ['TAB'] });
        return contexts.map((context) => context.documentUrl ?? '').filter((url) => url.startsWith(root + page + '.html?')).at(-1)?.slice(root.length);
      }`, page,
    )),
    async stop() {
      await browser.stop();
      await portal.stop().catch(() => undefined); // A test may have stopped it on purpose.
    },
  };
  return session;
}
