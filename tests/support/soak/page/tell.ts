import type { Told } from '../told';

/** Reaches the test; resolves when it has. */
export function tell(told: Told): Promise<void> {
  return (globalThis as unknown as { soakTold: (told: Told) => Promise<void> }).soakTold(told);
}
