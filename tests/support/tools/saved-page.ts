import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtractingBrowser } from '../../pages/support/extract-in-browser.ts';
import { PlainError } from './plain-error.ts';

const somewhere = 'http://localhost/saved-page.html';

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};

/** The text of a file, named from where the command was typed. */
export async function readSaved(file: string): Promise<string> {
  try {
    // npm runs its scripts in the project's folder, and tells where it was called.
    const bytes = await readFile(path.resolve(process.env['INIT_CWD'] ?? '', file));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new PlainError(`${file} cannot be read: ${reasons[code] ?? code}`);
  }
}

/** Where a page says it lives, without a fragment; `null` when it does not say. */
async function claimedAddress(page: Page): Promise<string | null> {
  const claimed = await page.evaluate(() =>
    document.querySelector('link[rel="canonical"]')?.getAttribute('href')
    ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '');
  const url = URL.parse(claimed);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

/** Opens a saved page as if at the address it names, still and without the network. */
export async function openSaved(browser: ExtractingBrowser, html: string): Promise<Page> {
  const page = await browser.openStill(html, somewhere);
  const address = await claimedAddress(page);
  if (address === null) return page;
  await page.close();
  return browser.openStill(html, address);
}
