import { browser } from 'wxt/browser';
import { base64, fromBase64 } from './render';
import { lockSetting } from './settings/lock';

// The lock keeps who shares the device from looking. It is no encryption: what is on the disk is as before.

/** As OWASP advises for PBKDF2 with SHA-256 (2023). */
const rounds = 600_000;
const forgottenPeriod = 24 * 60 * 60 * 1000;
const openKey = 'archive-open';

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  return base64(new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256)));
}

async function setOpen(isOpen: boolean): Promise<void> {
  await browser.storage.session.set({ [openKey]: isOpen });
}

/** Locks the archive again before the session ends. */
export const closeLock = (): Promise<void> => setOpen(false);

/** Puts a lock on the archive. It stays open in this session of the browser. */
export async function setLock(passphrase: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await derive(passphrase, salt);
  // Open first: other windows look again with each change, and must not find it locked in between.
  await setOpen(true);
  await lockSetting.set({ salt: base64(salt), hash, endsAt: null });
}

/** Takes the lock away for good. */
export async function removeLock(): Promise<void> {
  await lockSetting.set(null);
}

/** Whether the archive may be shown: there is no lock, it was opened in this session, or its time is over. */
export async function isOpen(now: number): Promise<boolean> {
  const lock = await lockSetting.get();
  if (!lock) return true;
  if (lock.endsAt !== null && now >= lock.endsAt) {
    await removeLock();
    return true;
  }
  return (await browser.storage.session.get(openKey))[openKey] === true;
}

/** Calls back whenever the lock may have been opened, closed, set or taken away, in whatever window. @returns a function that ends it */
export function watchLock(onChange: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (openKey in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  const stop = lockSetting.watch(onChange);
  return () => {
    browser.storage.session.onChanged.removeListener(listen);
    stop();
  };
}

/** Opens the archive for this session. @returns false for a wrong passphrase */
export async function openLock(passphrase: string): Promise<boolean> {
  const lock = await lockSetting.get();
  if (lock && lock.hash !== await derive(passphrase, fromBase64(lock.salt))) return false;
  if (lock?.endsAt !== null && lock) await lockSetting.set({ ...lock, endsAt: null });
  await setOpen(true);
  return true;
}

/** Lets a lock whose passphrase is forgotten end after a day. @returns when; milliseconds since 1970 */
export async function forgetLock(now: number): Promise<number> {
  const lock = await lockSetting.get();
  const endsAt = lock?.endsAt ?? now + forgottenPeriod;
  if (lock) await lockSetting.set({ ...lock, endsAt });
  return endsAt;
}
