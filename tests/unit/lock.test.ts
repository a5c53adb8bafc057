import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeLock, forgetLock, isOpen, openLock, removeLock, setLock, watchLock } from '../../lib/lock';
import { lockSetting } from '../../lib/settings';

const now = Date.UTC(2026, 0, 1);
const day = 24 * 60 * 60 * 1000;

describe('the lock of the archive', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is open where there is none', async () => {
    expect(await isOpen(now)).toBe(true);
  });

  it('stays open for who has set it, until it is closed or the browser is', async () => {
    await setLock('một hai ba');
    expect(await isOpen(now)).toBe(true);
    await closeLock();
    expect(await isOpen(now)).toBe(false);
    await openLock('một hai ba');
    await fakeBrowser.storage.session.clear();
    expect(await isOpen(now)).toBe(false);
  });

  it('opens with its passphrase, however its marks are composed, and with no other', async () => {
    await setLock('Tuyên Quang'.normalize('NFC'));
    await closeLock();
    expect(await openLock('tuyên quang')).toBe(false);
    expect(await isOpen(now)).toBe(false);
    expect(await openLock('Tuyên Quang'.normalize('NFD'))).toBe(true);
    expect(await isOpen(now)).toBe(true);
  });

  it('ends a day after its passphrase was called forgotten, and not a moment sooner', async () => {
    await setLock('quên mất');
    await closeLock();
    const endsAt = await forgetLock(now);
    expect(endsAt).toBe(now + day);
    expect(await forgetLock(now + 1000), 'asked again it ends no later').toBe(endsAt);
    expect(await isOpen(endsAt - 1)).toBe(false);
    expect(await isOpen(endsAt)).toBe(true);
    expect(await lockSetting.get()).toBeNull();
  });

  it('stays when its passphrase comes back to mind', async () => {
    await setLock('nhớ ra');
    await closeLock();
    await forgetLock(now);
    await openLock('nhớ ra');
    await closeLock();
    expect(await isOpen(now + 2 * day)).toBe(false);
  });

  it('tells every window that it was closed, opened or taken away, and is never closed while it is set', async () => {
    const seen: Promise<boolean>[] = [];
    const stop = watchLock(() => seen.push(isOpen(now)));
    await setLock('một');
    expect(await Promise.all(seen)).not.toContain(false);
    const last = async () => (await Promise.all(seen)).at(-1);
    await closeLock();
    await vi.waitFor(async () => expect(await last()).toBe(false));
    await openLock('một');
    await vi.waitFor(async () => expect(await last()).toBe(true));
    await closeLock();
    await removeLock();
    await vi.waitFor(async () => expect(await last()).toBe(true));
    stop();
    const before = seen.length;
    await closeLock();
    expect(seen).toHaveLength(before);
  });
});
