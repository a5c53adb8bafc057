import type { Page } from 'puppeteer-core';
import PostalMime from 'postal-mime';
import { until } from './session.ts';

/** An exported mail: as text, and as a mail program reads it. */
export interface Letter {
  raw: string;
  /** The lines before the first empty one. */
  header: string;
  fileName: string;
  mail: Awaited<ReturnType<typeof PostalMime.parse>>;
}

/** The file that "Tải tệp thư" of an open mail page offers, caught on its way to the disk. */
export async function exportLetter(page: Page): Promise<Letter> {
  await page.waitForSelector('.way.file:not([disabled])');
  await page.evaluate(() => {
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type.startsWith('message/')) void blob.text().then((text) => { document.body.dataset['letter'] = text; });
      return original(blob);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      document.body.dataset['fileName'] = this.download;
    };
  });
  await page.click('.way.file');
  const raw = await until('the letter', () => page.evaluate(() => document.body.dataset['letter'] ?? ''));
  const fileName = await page.evaluate(() => document.body.dataset['fileName'] ?? '');
  return { raw, header: raw.slice(0, raw.indexOf('\r\n\r\n')), fileName, mail: await PostalMime.parse(raw) };
}
