import type { Page } from 'puppeteer-core';
import { startHostileSite, type HostileSite } from '../../pages/hostile/server.ts';
import { launchChromium, launchFirefox, type BrowserName, type ExtensionBrowser } from '../../support/browsers/index.ts';
import { actionsOn, extensionDir, until, type Actions } from './actions.ts';

/** A browser with the test build in it, and the hostile site. */
export interface HostileSession extends Actions {
  browser: ExtensionBrowser;
  site: HostileSite;
  open(path: string): Promise<Page>;
  /** Opens the reader, waiting until it shows an article. */
  read(page: Page): Promise<void>;
  stop(): Promise<void>;
}

/** Long enough for a request that somebody wanted to make. */
export const settle = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startHostileSession(name: BrowserName): Promise<HostileSession> {
  const site = await startHostileSite();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extensionDir: extensionDir(name), viewport: { width: 1280, height: 900 } });
  const session: HostileSession = {
    ...actionsOn(browser),
    browser,
    site,
    open: (path) => browser.openTab(site.portal.origin + path),
    async read(page) {
      await session.act(page, 'read');
      await until('the reader', () => session.isReaderOpen(page), 6000);
    },
    async stop() {
      await browser.stop();
      await site.stop();
    },
  };
  return session;
}
