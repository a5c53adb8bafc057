import { browser } from 'wxt/browser';

/** Keeps the worker from being stopped in the middle of long work: a call to the browser every 20 seconds counts as use. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    return await work();
  } finally {
    clearInterval(awake);
  }
}
