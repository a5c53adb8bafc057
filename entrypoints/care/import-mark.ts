const key = 'import-under-way';

async function isUnderWay(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === key);
}

export interface MarkOptions {
  /** What the reader knows it by. */
  name: string;
  signal: AbortSignal;
  /** Told when another window is at one, and this one waits for it. */
  onWait: () => void;
}

/**
 * Does an import, and leaves a mark while it is under way: if the browser is ended in the middle, the
 * next visit says so. One at a time, whatever the window.
 * @throws the `signal`'s reason when that ends the waiting
 */
export async function markedImport<T>({ name, signal, onWait }: MarkOptions, work: () => Promise<T>): Promise<T> {
  if (await isUnderWay()) onWait();
  return navigator.locks.request(key, { signal }, async () => {
    localStorage.setItem(key, name);
    try {
      return await work();
    } finally {
      localStorage.removeItem(key);
    }
  });
}

/** The name of an import that was cut off; `null` when none was. */
export async function cutOffImport(): Promise<string | null> {
  return await isUnderWay() ? null : localStorage.getItem(key);
}

/** The reader has read it. */
export const forgetCutOff = (): void => localStorage.removeItem(key);
