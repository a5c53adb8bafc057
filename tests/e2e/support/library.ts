import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until, type Session } from './session.ts';

/** An open archive page, as a reader sees and works it. */
export interface Library {
  page: Page;
  /** Titles of the drawn entries, from above. */
  titles(): Promise<string[]>;
  /** Waits until the list is this. */
  shows(titles: readonly string[]): Promise<void>;
  /** How many articles the line over the list counts. */
  count(): Promise<number>;
  /** Texts of elements. */
  texts(selector: string): Promise<string[]>;
  says(words: string, selector?: string): Promise<void>;
  /** A real click on the first such element with these words in its text or its name. */
  click(selector: string, words?: string): Promise<void>;
  /** Keys one after the other, `Control+a` as one. */
  press(...keys: string[]): Promise<void>;
  /** Writes into a field in place of what is there. */
  write(selector: string, text: string): Promise<void>;
  /** Goes to a place of the sidebar. */
  go(place: string): Promise<void>;
  /** Ticks entries. */
  choose(...titles: string[]): Promise<void>;
  /** The ticked entries. */
  chosen(): Promise<string[]>;
  /** The entry the keyboard is at. */
  current(): Promise<string>;
  /** Where the focus is: `body` when it is lost. */
  focus(): Promise<string>;
  /** The list gets the focus, as Tab gives it. */
  toList(): Promise<void>;
  undo(): Promise<void>;
  /** Waits for a dialog with these words. */
  dialog(words: string): Promise<void>;
  /** Waits until no dialog is open. */
  noDialog(): Promise<void>;
  /** Opens what can be done with a place of the reader's own. */
  more(place: string): Promise<void>;
  /** Answers a dialog that asks for a name. */
  answer(name: string): Promise<void>;
  close(): Promise<void>;
}

const title = '.library-entry .title';

/** Runs in the page: the middle of the first such element in sight that a click there would reach, else `null`. */
function placeOf(selector: string, words: string): { x: number; y: number } | null {
  const says = (element: Element) => [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')].some((text) => text?.includes(words));
  const element = [...document.querySelectorAll(selector)].find((each) => says(each) && each.getClientRects().length > 0);
  const box = element?.getBoundingClientRect();
  if (!element || !box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (element.contains(document.elementFromPoint(x, y))) return { x, y };
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return null;
}

export async function openLibrary(session: Session, path = 'archive.html'): Promise<Library> {
  const page = await session.browser.openExtensionPage(path);
  await page.waitForSelector('.archive');
  return libraryOn(page);
}

function libraryOn(page: Page): Library {
  const read = (selector: string) => page.evaluate((selector) => [...document.querySelectorAll(selector)].map((element) => {
    const hidden = element.querySelector('.visually-hidden')?.textContent ?? '';
    return (element.textContent ?? '').slice(element.matches('.title') ? hidden.length : 0).trim();
  }), selector);

  const library: Library = {
    page,
    titles: () => read(title),
    async shows(titles) {
      let found: string[] = [];
      await until('the list', async () => {
        found = await library.titles();
        return found.join(' | ') === titles.join(' | ');
      }).catch(() => undefined); // What is there instead says more.
      expect(found).toEqual(titles);
    },
    count: async () => Number.parseInt((await read('.list-count')).join(), 10),
    texts: read,
    async says(words, selector = 'body') {
      await until(`«${words}» in ${selector}`, async () => (await read(selector)).some((text) => text.includes(words)));
    },
    async click(selector, words = '') {
      // What still moves is not clicked: a window that has just got another size, a panel that opens.
      const still = { at: '' };
      const place = await until(`${selector} «${words}»`, async () => {
        const found = await page.evaluate(placeOf, selector, words);
        const at = JSON.stringify(found);
        if (found && at === still.at) return found;
        still.at = at;
        return null;
      });
      await page.mouse.click(place.x, place.y);
    },
    async press(...keys) {
      for (const each of keys) {
        const parts = each.split('+') as KeyInput[];
        const key = parts.pop() ?? 'Enter';
        for (const held of parts) await page.keyboard.down(held);
        await page.keyboard.press(key === 'Space' ? ' ' : key);
        for (const held of parts) await page.keyboard.up(held);
      }
    },
    async write(selector, text) {
      await until(selector, () => page.evaluate((selector) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        field?.focus();
        field?.select();
        return field !== null;
      }, selector));
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
    },
    go: (place) => library.click('.sidebar .place', place),
    async choose(...titles) {
      for (const each of titles) {
        const at = await until(each, async () => (await library.titles()).indexOf(each) + 1);
        const boxes = await page.$$('.library-entry .choose');
        await boxes[at - 1]?.click();
      }
      await expect.poll(library.chosen).toEqual(expect.arrayContaining(titles));
    },
    chosen: () => read(`.library-entry[aria-selected=true] .title`),
    current: async () => (await read('.library-entry.current .title')).join(' | '),
    focus: () => page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return 'body';
      return [activeElement.localName, ...activeElement.classList].join('.');
    }),
    toList: () => page.focus('.article-list'),
    async undo() {
      await library.click('.undo button', 'Hoàn tác');
    },
    dialog: (words) => library.says(words, 'dialog[open]'),
    async noDialog() {
      await expect.poll(() => read('.dialog')).toEqual([]);
    },
    more: (place) => library.click('.sidebar .place-more', `Sửa «${place}»`),
    async answer(name) {
      await library.write('dialog[open] input[type=text]', name);
      await library.press('Enter');
      await library.noDialog();
    },
    close: () => page.close(),
  };
  return library;
}

const copySource = `async ({ id, count }) => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('ban-sach');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const get = (store, key) => new Promise((resolve, reject) => {
    const request = store.get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const transaction = database.transaction(['articles', 'bodies', 'counters'], 'readwrite');
    const [articles, bodies, counters] = ['articles', 'bodies', 'counters'].map((name) => transaction.objectStore(name));
    const [row, body, counter] = await Promise.all([get(articles, id), get(bodies, id), get(counters, 'library')]);
    for (let at = 1; at <= count; at += 1) {
      const [copy, title, canonicalUrl] = ['copy-' + at, 'Bản tin số ' + at, row.canonicalUrl + '?' + at];
      articles.put({ ...row, id: copy, canonicalUrl, title, savedAt: row.savedAt - at * 60000, textNumber: 0, revision: counter.revision + at });
      bodies.put({ id: copy, article: { ...body.article, title, canonicalUrl } });
    }
    counters.put({ ...counter, revision: counter.revision + count });
    await new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onerror = () => reject(transaction.error); });
  } finally {
    database.close();
  }
}`;

/** Fills the archive with copies of an article, each older than the one before: "Bản tin số 1" and so on. */
export const fillWithCopies = (session: Session, id: string, count: number) => session.browser.runInExtension(copySource, { id, count });
