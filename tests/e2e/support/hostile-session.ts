import type { Page } from 'puppeteer-core';
import { startHostileSite, type HostileSite } from '../../pages/hostile/server.ts';
import { launchChromium, launchFirefox, type BrowserName, type ExtensionBrowser } from '../../support/browsers/index.ts';
import { reader, until } from './session.ts';

const output = new URL('../../../.output/', import.meta.url).pathname;
export const extensionDir = (name: BrowserName) => `${output}${name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'}-test`;

type Reply = { ok: true; value: { id: string } | null } | { ok: false; trouble: string } | null;

/** A browser with the test build in it, and the hostile site. */
export interface HostileSession {
  browser: ExtensionBrowser;
  site: HostileSite;
  open(path: string): Promise<Page>;
  /** What the popup would ask for. `null`: nobody answered. */
  act(page: Page, action: 'read' | 'save' | 'print' | 'mail'): Promise<Reply>;
  isReaderOpen(page: Page): Promise<boolean>;
  /** Opens the reader, waiting until it shows an article. */
  read(page: Page): Promise<void>;
  /** Saves and waits for the pictures. @returns the id */
  save(page: Page): Promise<string>;
  /** Whole rows without bytes. */
  rows<T>(table: string): Promise<T[]>;
  stop(): Promise<void>;
}

const readRows = `async (table) => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('ban-sach');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    return await new Promise((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}`;

const send = `({ tabId, action }) => (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'tab/act', data: { tabId, action } })`;

/** Long enough for a request that somebody wanted to make. */
export const settle = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startHostileSession(name: BrowserName): Promise<HostileSession> {
  const site = await startHostileSite();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extensionDir: extensionDir(name), viewport: { width: 1280, height: 900 } });
  const session: HostileSession = {
    browser,
    site,
    open: (path) => browser.openTab(site.portal.origin + path),
    act: async (page, action) => (await browser.runInExtension<Reply | undefined>(send, { tabId: await browser.tabId(page), action })) ?? null,
    isReaderOpen: (page) => browser.inClosedRoot<boolean>(page, reader, '(root) => root.querySelector("article h1") !== null').catch(() => false),
    async read(page) {
      await session.act(page, 'read');
      await until('the reader', () => session.isReaderOpen(page), 6000);
    },
    async save(page) {
      const reply = await session.act(page, 'save');
      if (!reply?.ok || !reply.value) throw new Error(`saving failed: ${JSON.stringify(reply)}`);
      const { id } = reply.value;
      await until('the pictures', async () => {
        const rows = await session.rows<{ articleId: string; state: string }>('pictures');
        return rows.filter((row) => row.articleId === id).every((row) => row.state !== 'pending');
      });
      return id;
    },
    rows: (table) => browser.runInExtension(readRows, table),
    async stop() {
      await browser.stop();
      await site.stop();
    },
  };
  return session;
}
