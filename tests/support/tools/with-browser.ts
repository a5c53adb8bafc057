import { launchExtracting, type ExtractingBrowser } from '../../pages/support/extract-in-browser.ts';
import { findChromium } from '../browsers/index.ts';
import { PlainError } from './plain-error.ts';

function hasChromium(): boolean {
  try {
    return findChromium() !== null;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

/** Lends a headless Chromium and closes it, whatever happens. */
export async function withBrowser<T>(work: (browser: ExtractingBrowser) => Promise<T>): Promise<T> {
  if (!hasChromium()) throw new PlainError('Chromium or Chrome was not found. Install it, or set CHROME_PATH to it.');
  const browser = await launchExtracting('chromium');
  try {
    return await work(browser);
  } finally {
    await browser.stop();
  }
}
