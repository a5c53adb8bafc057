import { browser } from 'wxt/browser';

/** One setting in the extension's local storage, parsed whenever it is read. */
export interface Stored<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back at each change, also from another tab. @returns a function that ends it. */
  watch(onChange: (value: T) => void): () => void;
}

/**
 * A setting under a key. Over the browser's own storage, for WXT's alone is larger than the script
 * that rests on portal pages may be.
 * @param parse makes a value out of anything, damaged or missing
 */
export function stored<T>(key: string, parse: (value: unknown) => T): Stored<T> {
  return {
    get: async () => parse((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: value }),
    watch(onChange) {
      const listen = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[key]) onChange(parse(changes[key].newValue));
      };
      browser.storage.local.onChanged.addListener(listen);
      return () => browser.storage.local.onChanged.removeListener(listen);
    },
  };
}
