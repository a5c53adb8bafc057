import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { careWords } from '../lib/i18n';
import type { Language } from '../lib/settings';
import { dateInWords, isoInVietnam } from '../lib/text';
import { LockGate } from './lock-gate';

/** What a lock can be asked. */
export interface LockActions {
  isOpen(now: number): Promise<boolean>;
  openLock(passphrase: string): Promise<boolean>;
  forgetLock(now: number): Promise<number>;
  watchLock(onChange: () => void): () => void;
}

/** Shows its content while the lock is open, or there is none; one closed in another window takes it away. */
export function BehindLock({ lock, language, children }: { lock: LockActions; language: Language; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    // A lock that cannot be read keeps nobody out of his own library.
    const look = () => void lock.isOpen(Date.now()).then(setOpen, () => setOpen(true));
    look();
    return lock.watchLock(look);
  }, [lock]);
  if (isOpen === null) return null;
  if (isOpen) return <>{children}</>;
  const attempt = async (passphrase: string) => {
    const isRight = await lock.openLock(passphrase);
    setOpen(isRight);
    return isRight;
  };
  const forget = async () => dateInWords(isoInVietnam(new Date(await lock.forgetLock(Date.now()))), language);
  return <LockGate onTry={attempt} onForgotten={forget} say={careWords(language)} />;
}
