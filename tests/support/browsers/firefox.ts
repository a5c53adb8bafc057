import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { clickInClosedRoot } from './closed-root.ts';
import { findFirefox } from './find-browser.ts';
import { inClosedRootOfFirefox } from './firefox-closed-root.ts';
import { contextOf, FirefoxProtocol } from './firefox-protocol.ts';
import { FirefoxToolbar } from './firefox-toolbar.ts';
import { HELPER_PATH, HelperPage } from './helper-page.ts';
import { killTree } from './kill-tree.ts';
import type { ColorScheme, ExtensionBrowser, LaunchOptions } from './types.ts';
import { poll } from './wait.ts';

// Firefox draws a random one for each profile; the tests have to know the origin beforehand.
const EXTENSION_UUID = '6f1d2c3b-4a59-4687-9b0c-1d2e3f405162';
const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

// How often a lost click is repeated, and how long a popup may take to open.
const CLICKS = 3;
const POPUP_TIMEOUT = 3_000;
const PAGE_TIMEOUT = 10_000;

const SCHEME_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';
const SCHEME_VALUES: Record<ColorScheme, number> = { dark: 0, light: 1 };

export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('Firefox was not found; set FIREFOX_PATH');
  const extensionId = await readExtensionId(options.extensionDir);
  // Firefox refuses a home folder that is not its user's own, as root's is in many containers.
  const home = await mkdtemp(join(tmpdir(), 'firefox-home-'));
  const removeHome = () => rm(home, { recursive: true, force: true, maxRetries: 3 });

  let browser: Browser | null = null;
  try {
    browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: options.headless ?? true,
      // Extension pages and the toolbar are closed to remote control without it.
      args: ['--remote-allow-system-access'],
      env: process.platform === 'linux' ? { ...process.env, HOME: home } : process.env,
      defaultViewport: options.viewport ?? { width: 1280, height: 800 },
      ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
        // A temporary add-on goes with the browser; these keep its data for the next launch.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        [SCHEME_PREFERENCE]: SCHEME_VALUES[options.colorScheme ?? 'light'],
      },
    });
    await browser.installExtension(options.extensionDir);
    const protocol = new FirefoxProtocol(browser);
    const toolbar = new FirefoxToolbar(protocol, await protocol.chromeContext(), extensionId);
    await toolbar.pin();
    return await firefoxWith(browser, protocol, toolbar, removeHome, options.profileDir);
  } catch (error) {
    await browser?.close();
    await removeHome();
    throw error;
  }
}

async function firefoxWith(
  browser: Browser,
  protocol: FirefoxProtocol,
  toolbar: FirefoxToolbar,
  removeHome: () => Promise<void>,
  profileDir: string | undefined,
): Promise<ExtensionBrowser> {
  async function goTo(page: Page, path: string): Promise<void> {
    const url = `${ORIGIN}/${path}`;
    // Not `page.goto`: Firefox sends no load events for extension pages, so it would never end.
    await protocol.send('browsingContext.navigate', {
      context: contextOf(page),
      url,
      wait: 'complete',
    });
    const loaded = await poll(async () => {
      // The page changes process on the way, which loses what is asked meanwhile.
      const state = await page
        .evaluate('location.href + " " + document.readyState')
        .catch(() => null);
      return state === `${url} complete`;
    }, PAGE_TIMEOUT);
    if (loaded === null) throw new Error(`${url} did not load in ${PAGE_TIMEOUT} ms`);
  }

  async function openExtensionPage(path: string, background = false): Promise<Page> {
    const page = await browser.newPage({ background });
    await goTo(page, path);
    return page;
  }

  const firstTab = (await browser.pages())[0] ?? (await browser.newPage());
  await goTo(firstTab, HELPER_PATH);
  const helper = new HelperPage(firstTab, () => openExtensionPage(HELPER_PATH, true));

  /** The popup lives in the process of the helper page, which can reach its window. */
  function runInPopup<T>(fn: string, arg?: unknown): Promise<T> {
    return helper.run<T>(
      `async (arg) => {
        const [popup] = browser.extension.getViews({ type: 'popup' });
        if (!popup) throw new Error('No popup is open');
        return (${fn})(popup, arg);
      }`,
      arg,
    );
  }

  const inClosedRoot = <T>(page: Page, hostSelector: string, fn: string, arg?: unknown) =>
    inClosedRootOfFirefox<T>(protocol, page, hostSelector, fn, arg);

  return {
    name: 'firefox',
    browser,
    extensionOrigin: ORIGIN,

    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: ['domcontentloaded', 'load'] });
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(path),
    tabId: (page) => helper.tabId(page),

    pressShortcut: () => toolbar.pressShortcut(),

    async clickToolbar(page) {
      const popupExpected = await helper.hasPopup(await helper.tabId(page));
      // A popup left open swallows the click that closes it.
      await toolbar.closePopup();
      if (!popupExpected) {
        await toolbar.click();
        return null;
      }
      for (let attempt = 1; attempt <= CLICKS; attempt += 1) {
        await toolbar.click();
        if (await toolbar.popupOpens(POPUP_TIMEOUT)) {
          await poll(
            () =>
              helper.run<boolean>(`() => {
                const [popup] = browser.extension.getViews({ type: 'popup' });
                return popup?.document.readyState === 'complete';
              }`),
            POPUP_TIMEOUT,
          );
          return null;
        }
      }
      throw new Error(`No popup after ${CLICKS} clicks on the toolbar button`);
    },
    runInPopup,
    async clickInPopup(selector) {
      const point = await runInPopup<{ x: number; y: number } | null>(
        `(popup, selector) => {
          const element = popup.document.querySelector(selector);
          if (!element) return null;
          element.scrollIntoView({ block: 'nearest' });
          const box = element.getBoundingClientRect();
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }`,
        selector,
      );
      if (point === null) throw new Error(`${selector} is not in the popup`);
      await toolbar.clickInPopup(point);
    },

    runInExtension: (fn, arg) => helper.run(fn, arg),
    inClosedRoot,
    clickInClosedRoot: (page, host, inner) => clickInClosedRoot(inClosedRoot, page, host, inner),

    async setColorScheme(page, scheme) {
      // Puppeteer cannot emulate media features in Firefox: the preference is for all tabs.
      await toolbar.run(
        `({ name, value }) => { Services.prefs.setIntPref(name, value); }`,
        { name: SCHEME_PREFERENCE, value: SCHEME_VALUES[scheme] },
      );
      // It takes a moment to reach the pages' processes.
      const arrived = await poll(
        async () =>
          (await page.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)) === true,
        2_000,
      );
      if (arrived === null) throw new Error(`The page did not turn ${scheme}`);
    },

    async stop() {
      await browser.close();
      await removeHome();
    },
    async kill() {
      const child = browser.process();
      if (child !== null) await killTree(child);
      if (profileDir !== undefined) await preferencesRestored(profileDir);
      await removeHome();
    },
  };
}

/** Puppeteer puts its copies of the preferences back once Firefox has ended; not to be raced. */
async function preferencesRestored(profileDir: string): Promise<void> {
  const copies = ['prefs.js.puppeteer', 'user.js.puppeteer'].map((name) => join(profileDir, name));
  await poll(async () => !copies.some((copy) => existsSync(copy)), 2_000);
}

/** Firefox's id of the extension stands in its manifest, as every MV3 add-on needs one. */
async function readExtensionId(extensionDir: string): Promise<string> {
  const text = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir}/manifest.json has no gecko.id`);
  return id;
}
