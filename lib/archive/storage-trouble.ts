/** Why the archive cannot be written or read, as far as it can be told apart for the reader. */
export type StorageTrouble = 'disk-full' | 'storage-refused' | 'storage-outdated' | 'storage-broken';

function chain(error: unknown): { name: string; message: string }[] {
  const errors: { name: string; message: string }[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && errors.length < 8) {
    const { name, message, inner } = current as { name?: unknown; message?: unknown; inner?: unknown };
    errors.push({ name: String(name ?? ''), message: String(message ?? '') });
    current = inner;
  }
  return errors;
}

/**
 * Tells database errors apart by all their causes: Chromium hides `QuotaExceededError` inside an
 * `AbortError`, a full disk is "Failed to write blobs (IOError)", and Firefox without history
 * refuses all writing. An IO error of any other kind is a store that cannot be read: making room
 * would not help there.
 */
export function storageTrouble(error: unknown): StorageTrouble {
  const all = chain(error);
  // Dexie wraps a database that would not open in one that is closed; the cause inside says why.
  const errors = all.length > 1 && all[0]?.name === 'DatabaseClosedError' ? all.slice(1) : all;
  const has = (pattern: RegExp) => errors.some(({ name, message }) => pattern.test(`${name} ${message}`));
  if (has(/Quota|disk full|write blobs.*IO ?Error|NO_SPACE|no space left/i)) return 'disk-full';
  if (has(/did not allow mutations|MissingAPI|SecurityError|insecure/i)) return 'storage-refused';
  if (has(/VersionError|VersionChange|DatabaseClosed/)) return 'storage-outdated';
  return 'storage-broken';
}

/** Less room than any writing needs. */
const noRoom = 1024 * 1024;

/**
 * As `storageTrouble`, but looks at the disk too: on a full one Chromium's database does not even
 * open any more, and says only that it is broken.
 */
export async function diagnoseStorage(error: unknown): Promise<StorageTrouble> {
  const trouble = storageTrouble(error);
  if (trouble !== 'storage-broken') return trouble;
  const { usage = 0, quota = Infinity } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  return quota - usage < noRoom ? 'disk-full' : trouble;
}
