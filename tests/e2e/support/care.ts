import type { Page } from 'puppeteer-core';
import { until, type Session } from './session.ts';

/** The page that cares for the archive, as a reader works it. */
export interface Care {
  page: Page;
  go(section: string): Promise<void>;
  click(selector: string, words?: string): Promise<void>;
  /** Waits until the page says this. @returns all it says */
  says(words: string, timeout?: number): Promise<string>;
  /** Gives files to the field of the section, as the browser's own window would. */
  choose(files: readonly { name: string; base64: string }[]): Promise<void>;
  write(selector: string, text: string): Promise<void>;
}

export async function openCare(session: Session, section: string): Promise<Care> {
  const page = await session.browser.openExtensionPage(`care.html#${section}`);
  await page.waitForSelector('main section:not([hidden]) h2');
  return {
    page,
    go: (name) => page.click(`nav a[href="#${name}"]`),
    async click(selector, words = '') {
      const found = await until(`${selector} ${words}`, () => page.evaluate((wanted, text) => {
        const target = [...document.querySelectorAll<HTMLElement>(wanted)].find((each) => (each.textContent ?? '').includes(text) && !each.matches(':disabled') && !each.closest('[hidden]'));
        target?.setAttribute('data-test-target', '');
        return target !== undefined;
      }, selector, words));
      if (!found) throw new Error(`no ${selector}`);
      await page.click('[data-test-target]');
      await page.evaluate(() => document.querySelector('[data-test-target]')?.removeAttribute('data-test-target'));
    },
    says: (words, timeout) => until(words, () => page.evaluate((text) => {
      const said = document.querySelector('main section:not([hidden])')?.textContent ?? '';
      return said.includes(text) && said;
    }, words), timeout) as Promise<string>,
    async choose(files) {
      await page.waitForSelector('section:not([hidden]) input[type=file]');
      await page.evaluate((given) => {
        const transfer = new DataTransfer();
        for (const { name, base64 } of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
        const input = document.querySelector<HTMLInputElement>('section:not([hidden]) input[type=file]');
        if (!input) return;
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, files as { name: string; base64: string }[]);
    },
    async write(selector, text) {
      const shown = `section:not([hidden]) ${selector}`;
      await page.waitForSelector(shown);
      await page.$eval(shown, (field, value) => {
        const input = field as HTMLInputElement;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    },
  };
}

/** Catches the next file a page of ours gives to the downloads. */
export async function catchDownload(page: Page, act: () => Promise<void>): Promise<{ name: string; base64: string }> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      const name = this.download;
      if (!blob || !name) return;
      const reader = new FileReader();
      reader.addEventListener('load', () => Object.assign(window, { caughtFile: { name, base64: String(reader.result).split(',')[1] } }));
      reader.readAsDataURL(blob);
    };
  });
  await act();
  const caught = await page.waitForFunction(() => (window as unknown as { caughtFile?: { name: string; base64: string } }).caughtFile, { timeout: 20_000 });
  const file = await caught.jsonValue() as { name: string; base64: string };
  await page.evaluate(() => delete (window as { caughtFile?: unknown }).caughtFile);
  return file;
}
