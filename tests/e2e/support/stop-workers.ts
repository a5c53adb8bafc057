import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../support/browsers/index.ts';

/** Stops the extension's worker at once, whatever it is doing, as the browser's own page for workers would. */
export async function workerStopper(browser: ExtensionBrowser): Promise<() => Promise<void>> {
  const cdp = await (await browser.openExtensionPage('options.html')).createCDPSession();
  await cdp.send('ServiceWorker.enable');
  return async () => {
    await cdp.send('ServiceWorker.stopAllWorkers');
  };
}

/** Where a message is sent from. */
export interface Asker {
  /** Runs `(arg) => …` there. */
  run<T>(fn: string, arg?: unknown): Promise<T>;
}

async function evaluate<T>(cdp: CDPSession, contextId: number | undefined, fn: string, arg: unknown): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: `(${fn})(${JSON.stringify(arg) ?? ''})`, awaitPromise: true, returnByValue: true, ...(contextId !== undefined && { contextId }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

export async function pageAsker(page: Page): Promise<Asker> {
  const cdp = await page.createCDPSession();
  return { run: (fn, arg) => evaluate(cdp, undefined, fn, arg) };
}

/** Our own script in a web page, as it stands there after the page has loaded. */
export async function scriptAsker(page: Page, extensionOrigin: string): Promise<Asker> {
  const cdp = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === extensionOrigin) resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const contextId = await found;
  return { run: (fn, arg) => evaluate(cdp, contextId, fn, arg) };
}

/** Keeps everybody else out of the archive for a while: what the worker wants of it meanwhile is then in the middle. */
export const holdArchive = `async (time) => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('ban-sach');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const end = Date.now() + time;
  const again = () => {
    const request = transaction.objectStore('tags').get('none');
    if (Date.now() < end) request.onsuccess = again;
  };
  again();
  transaction.oncomplete = () => database.close();
}`;
