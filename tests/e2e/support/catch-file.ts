import type { Page } from 'puppeteer-core';

/** Catches the file a click in a page of ours offers, instead of putting it on the disk. */
export async function catchFile(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const name = this.download;
      void blobs.get(this.href)?.text().then((text) => Object.assign(window, { caught: { name, text } }));
    };
  });
  await click();
  const caught = await page.waitForFunction(() => (window as unknown as { caught?: { name: string; text: string } }).caught);
  return caught.jsonValue() as Promise<{ name: string; text: string }>;
}
