import { useEffect, useState } from 'preact/hooks';
import { leftIfLow, readRoom } from '../../lib/room';

/** What is left on the disk, in bytes, where that is little; `null` where there is enough. */
export function useLowRoom(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => void readRoom().then((room) => setLeft(leftIfLow(room)), () => undefined), []);
  return left;
}
