/** What the browser gives the extension on the disk, in bytes. */
export interface Room {
  used: number;
  quota: number;
  /** Whether the browser has promised not to clear it by itself. */
  isKept: boolean;
}

/** Less than this left is said early: an article with pictures takes some megabytes. */
const low = 256 * 1024 * 1024;

/** How much room there is, as far as the browser tells. */
export async function readRoom(): Promise<Room> {
  const [{ usage = 0, quota = 0 }, isKept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: usage, quota, isKept };
}

/** What is left, in bytes, where that is little; `null` where there is enough or nobody knows. */
export function leftIfLow({ used, quota }: Room): number | null {
  return quota > 0 && quota - used < low ? Math.max(0, quota - used) : null;
}
