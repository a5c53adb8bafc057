import type { LibraryWords } from '../../lib/i18n';
import { Dialog } from '../dialog';

const keys = [
  ['↑ ↓ · j k', 'keyMove'], ['Enter', 'keyOpen'], ['Space', 'keyChoose'], ['Shift + ↑ ↓', 'keyExtend'], ['Ctrl + A', 'keyAll'], ['Delete', 'keyDelete'],
  ['f', 'keyStar'], ['r · u', 'keyRead'], ['t', 'keyTag'], ['m', 'keyCollection'], ['n', 'keyNote'], ['v', 'keyVersions'], ['p', 'keyPrint'], ['j · k', 'keyNext'], ['/', 'keySearch'], ['l', 'keyList'], ['Ctrl + Z', 'keyUndo'], ['?', 'keyHelp'],
] as const;

/** The table of keys. */
export function KeysDialog({ onClose, say }: { onClose: () => void; say: LibraryWords }) {
  return (
    <Dialog title={say('keys')} onClose={onClose} closeLabel={say('close')}>
      <p>{say('keysText')}</p>
      <table class="keys-table"><tbody>{keys.map(([key, word]) => <tr key={key}><th scope="row"><kbd>{key}</kbd></th><td>{say(word)}</td></tr>)}</tbody></table>
    </Dialog>
  );
}
