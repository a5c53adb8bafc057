import { useEffect, useState } from 'preact/hooks';

/**
 * The latest value of something that calls back; `undefined` until it does.
 * @param subscribe starts it and returns what ends it
 * @param key starts anew when it changes
 */
export function useSubscription<T>(subscribe: (next: (value: T) => void) => () => void, key: unknown): T | undefined {
  const [value, setValue] = useState<T>();
  // The function is made anew at each drawing; only the key says that it means something else.
  useEffect(() => subscribe((next) => setValue(() => next)), [key]); // eslint-disable-line react-hooks/exhaustive-deps
  return value;
}
