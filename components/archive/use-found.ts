import { useEffect, useState } from 'preact/hooks';

/**
 * What a loader gives for an id; `null` before it has, and without a loader.
 * @param version loads anew when it changes
 */
export function useFound<T>(load: ((id: string) => Promise<T | null>) | null, id: string, version: number): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setFound(null);
    load?.(id).then((value) => isCurrent && setFound(value), () => undefined); // The entry is whole without it.
    return () => {
      isCurrent = false;
    };
  }, [load, id, version]);
  return found;
}
