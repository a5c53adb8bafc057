import type { Page } from 'puppeteer-core';
import { startPortal, type Portal } from '../../pages/portal/server.ts';
import { actionsOn, extensionDir, reader, until, type Actions } from './actions.ts';
import { launchChromium, launchFirefox, type BrowserName, type ExtensionBrowser, type LaunchOptions } from '../../support/browsers/index.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export const seedPath = '/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html';
export { reader, until } from './actions.ts';

/** One browser with the test build in it, and the sample portal. */
export interface Session extends Actions {
  browser: ExtensionBrowser;
  portal: Portal;
  /** Opens the seed article and its reader by our button beside the portal's tools. */
  openReader(path?: string): Promise<Page>;
  /** Runs `(root, arg) => …` in the open reader. */
  inReader<T>(page: Page, fn: string, arg?: unknown): Promise<T>;
  clickInReader(page: Page, selector: string): Promise<void>;
  /** The path with parameters of the page of ours opened last, e.g. `print.html?handover=…`. */
  openedPath(page: 'print' | 'mail' | 'archive'): Promise<string>;
  stop(): Promise<void>;
}

export async function startSession(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const portal = await startPortal();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extensionDir: extensionDir(name), viewport: { width: 1280, height: 900 }, ...options });

  const session: Session = {
    ...actionsOn(browser),
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
    clickInReader: (page, selector) => browser.clickInClosedRoot(page, reader, selector),
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
