import { useEffect, useState } from 'preact/hooks';
import { leftIfLow, readRoom } from '../lib/room';

/**
 * What is left on the disk, in bytes, where that is little; `null` where there is enough. Asked anew
 * when the window is looked at again.
 * @param work asked anew when it changes, too: what has been written meanwhile
 */
export function useLowRoom(work: unknown = null): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const ask = () => void readRoom().then((room) => setLeft(leftIfLow(room)), () => undefined);
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [work]);
  return left;
}
