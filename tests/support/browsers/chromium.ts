import { launch, type Browser, type Extension, type Page } from 'puppeteer-core';
import { inClosedRootOfChromium } from './chromium-closed-root.ts';
import { clickInClosedRoot } from './closed-root.ts';
import { findChromium } from './find-browser.ts';
import { HELPER_PATH, HelperPage } from './helper-page.ts';
import { killTree } from './kill-tree.ts';
import { callAsJson, readJson } from './source-text.ts';
import type { ExtensionBrowser, LaunchOptions } from './types.ts';
import { poll } from './wait.ts';

const FLAGS = [
  // Containers run the tests as root, where Chromium's sandbox cannot start.
  '--no-sandbox',
  '--disable-gpu',
  // No traffic of the browser's own: tests count requests.
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

// How often a lost click is repeated, and how long a popup may take to open.
const CLICKS = 3;
const POPUP_TIMEOUT = 3_000;

export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium was not found; set CHROME_PATH');

  const browser = await launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    args: [...FLAGS, ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []), ...(options.args ?? [])],
    ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
  });
  try {
    const id = await browser.installExtension(options.extensionDir);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('Chromium did not keep the extension');
    await workerHasStarted(browser, id);
    return await chromiumWith(browser, extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function chromiumWith(browser: Browser, extension: Extension): Promise<ExtensionBrowser> {
  const extensionOrigin = `chrome-extension://${extension.id}`;
  let popup: Page | null = null;

  async function openExtensionPage(path: string, background = false): Promise<Page> {
    const page = await browser.newPage({ background });
    await page.goto(`${extensionOrigin}/${path}`);
    return page;
  }
  const firstTab = (await browser.pages())[0] ?? (await browser.newPage());
  await firstTab.goto(`${extensionOrigin}/${HELPER_PATH}`);
  const helper = new HelperPage(firstTab, () => openExtensionPage(HELPER_PATH, true));

  async function click(page: Page): Promise<Page | null> {
    const before = new Set(browser.targets());
    const opened = browser
      .waitForTarget(
        (target) => !before.has(target) && target.url().startsWith(`${extensionOrigin}/`),
        { timeout: POPUP_TIMEOUT },
      )
      .then(
        (target) => target.asPage(),
        // No target in time: the click was lost, and the caller clicks again.
        () => null,
      );
    await page.triggerExtensionAction(extension);
    return opened;
  }

  async function openPopup(): Promise<Page> {
    if (popup === null || popup.isClosed()) throw new Error('No popup is open');
    return popup;
  }

  return {
    name: 'chromium',
    browser,
    extensionOrigin,

    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: ['domcontentloaded', 'load'] });
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(path),
    tabId: (page) => helper.tabId(page),

    async clickToolbar(page) {
      const popupExpected = await helper.hasPopup(await helper.tabId(page));
      // A popup left open swallows the click that closes it.
      if (popup !== null && !popup.isClosed()) await popup.close();
      popup = null;
      if (!popupExpected) {
        await page.triggerExtensionAction(extension);
        return null;
      }
      for (let attempt = 1; attempt <= CLICKS; attempt += 1) {
        popup = await click(page);
        if (popup !== null) {
          await popup.waitForFunction('document.readyState === "complete"');
          return popup;
        }
      }
      throw new Error(`No popup after ${CLICKS} clicks on the toolbar button`);
    },
    async runInPopup<T>(fn: string, arg?: unknown) {
      const page = await openPopup();
      return readJson<T>(await page.evaluate(callAsJson(fn, 'window', arg)));
    },
    async clickInPopup(selector) {
      await (await openPopup()).click(selector);
    },

    runInExtension: (fn, arg) => helper.run(fn, arg),
    inClosedRoot: inClosedRootOfChromium,
    clickInClosedRoot: (page, host, inner) =>
      clickInClosedRoot(inClosedRootOfChromium, page, host, inner),

    async setColorScheme(page, scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },

    stop: () => browser.close(),
    async kill() {
      const child = browser.process();
      if (child !== null) await killTree(child);
    },
  };
}

/**
 * A click before the worker has run for the first time is lost. (Watched from outside: puppeteer's
 * `extension.workers()` attaches a debugger, and such a worker can neither rest nor be stopped.)
 */
async function workerHasStarted(browser: Browser, extensionId: string): Promise<void> {
  await browser.waitForTarget(
    (target) =>
      target.type() === 'service_worker' &&
      target.url().startsWith(`chrome-extension://${extensionId}/`),
    { timeout: 5_000 },
  );
}

/**
 * Stops the extension's worker, as Chromium does by itself after half a minute without events.
 * The next event starts it again.
 */
export async function stopServiceWorker({ browser, extensionOrigin }: ExtensionBrowser): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${extensionOrigin}/`),
    );
  };
  try {
    await Promise.all(
      (await running()).map(({ targetId }) => cdp.send('Target.closeTarget', { targetId })),
    );
    const stopped = await poll(async () => (await running()).length === 0, 5_000);
    if (stopped === null) {
      throw new Error('The worker did not stop; has a test attached to it by extension.workers()?');
    }
  } finally {
    await cdp.detach();
  }
}
