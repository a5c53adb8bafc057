import { useEffect, useState } from 'preact/hooks';
import { closeLock, removeLock, setLock } from '../../lib/lock';
import { lockSetting } from '../../lib/settings';
import type { SectionProps } from './care-app';
import { PassphraseFields } from './passphrase-fields';

/** Puts a lock before the archive, or takes it away. */
export function LockSection({ say }: SectionProps) {
  const [isLocked, setLocked] = useState<boolean | null>(null);
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  useEffect(() => {
    void lockSetting.get().then((lock) => setLocked(lock !== null));
    return lockSetting.watch((lock) => setLocked(lock !== null));
  }, []);
  if (isLocked === null) return null;
  return (
    <>
      <p>{say('lockText')}</p>
      {isLocked
        ? <p role="status">{say('lockIsOn')} <button type="button" onClick={() => void closeLock().then(() => location.reload())}>{say('lockNow')}</button> <button type="button" onClick={() => void removeLock()}>{say('lockRemove')}</button></p>
        : (
          <>
            <PassphraseFields value={passphrase} onChange={setPassphrase} say={say} />
            <p><button type="button" class="primary" disabled={passphrase.first === '' || passphrase.first !== passphrase.again} onClick={() => void setLock(passphrase.first)}>{say('lockSet')}</button></p>
          </>
        )}
    </>
  );
}
