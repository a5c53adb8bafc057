import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** The unpacked extension, e.g. `.output/chrome-mv3`. */
  extensionDir: string;
  /** Kept if given; otherwise a temporary profile is used and removed with the browser. */
  profileDir?: string;
  viewport?: { width: number; height: number };
  colorScheme?: ColorScheme;
  /** Default: true. */
  headless?: boolean;
  /** More of the browser's own arguments. */
  args?: readonly string[];
}

/**
 * One browser with the extension in it.
 *
 * Functions that run inside the browser are given as source text: they cross a process border, so
 * they can close over nothing. They may be async. Their result crosses as JSON (`undefined` stays
 * `undefined`).
 */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  extensionOrigin: string;

  /** Opens an ordinary web page in a new tab in front and waits until it has loaded. */
  openTab(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab in front, e.g. `popup.html?tab=12`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The number the extension APIs know this tab by. Brings the tab to the front. */
  tabId(page: Page): Promise<number>;

  /**
   * A real click on the extension's toolbar button while `page` is the active tab: it grants
   * `activeTab` and opens the popup, if there is one.
   *
   * Returns the popup as a page in Chromium. Returns null when there is no popup, and always in
   * Firefox, whose popups are not browsing contexts the protocol knows: use `runInPopup` and
   * `clickInPopup`, which work in both.
   */
  clickToolbar(page: Page): Promise<Page | null>;
  /** Runs `(popup, arg) => …`, where `popup` is the window of the open popup. */
  runInPopup<T>(fn: string, arg?: unknown): Promise<T>;
  /** A real mouse click in the open popup (it counts as a user gesture). */
  clickInPopup(selector: string): Promise<void>;

  /** Runs the command of the extension's one shortcut as the key would. Firefox only: no driver reaches Chromium's own keys. */
  pressShortcut?(): Promise<void>;

  /** Runs `(arg) => …` in an extension page in the background, with `chrome.*` and `browser.*`. */
  runInExtension<T>(fn: string, arg?: unknown): Promise<T>;

  /** Runs `(root, arg) => …` with the shadow root, closed or open, of the first such element. */
  inClosedRoot<T>(page: Page, hostSelector: string, fn: string, arg?: unknown): Promise<T>;
  /** A real mouse click at the centre of an element in that shadow root. */
  clickInClosedRoot(page: Page, hostSelector: string, innerSelector: string): Promise<void>;

  /** `prefers-color-scheme`: of this page in Chromium, of the whole browser in Firefox. */
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;

  /** Closes the browser properly; removes the profile if it was a temporary one. */
  stop(): Promise<void>;
  /** Kills the whole process tree at once, as a power cut would; a given profile is kept. */
  kill(): Promise<void>;
}
