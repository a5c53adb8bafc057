const key = 'import-under-way';

/**
 * Does an import, and leaves a mark while it is under way: if the browser is ended in the middle, the
 * next visit says so. One at a time, whatever the window.
 * @param name what the reader knows it by
 */
export async function markedImport<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(key, async () => {
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
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === key) ? null : localStorage.getItem(key);
}

/** The reader has read it. */
export const forgetCutOff = (): void => localStorage.removeItem(key);
