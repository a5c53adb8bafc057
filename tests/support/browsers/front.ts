import type { Page } from 'puppeteer-core';

/** Puts a tab in front, unless it is there: doing it again would close the popup over it. */
export async function bringToFront(page: Page): Promise<void> {
  if ((await page.evaluate('document.visibilityState')) === 'visible') return;
  await page.bringToFront();
}
