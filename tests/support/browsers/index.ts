export { launchChromium, stopServiceWorker } from './chromium.ts';
export { findChromium, findFirefox } from './find-browser.ts';
export { launchFirefox } from './firefox.ts';
export type { BrowserName, ColorScheme, ExtensionBrowser, LaunchOptions } from './types.ts';
