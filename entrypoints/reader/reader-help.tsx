import { useState } from 'preact/hooks';
import type { ReaderWords } from '../../lib/i18n';

export interface ReaderHelpProps {
  /** Reads the page again. @returns whether there was an article. */
  onReread: () => Promise<boolean>;
  onPick: () => void;
  say: ReaderWords;
}

/** Ways out for an article that came out wrong: read the page again, or show where the article stands. */
export function ReaderHelp({ onReread, onPick, say }: ReaderHelpProps) {
  const [said, setSaid] = useState('');
  const reread = () => {
    onReread().then((isRead) => setSaid(say(isRead ? 'rereadDone' : 'rereadNothing')), () => setSaid(say('rereadNothing')));
  };
  return (
    <section class="help" aria-label={say('help')}>
      <h2>{say('help')}</h2>
      <p>
        <button type="button" class="reread" title={say('rereadHint')} onClick={reread}>{say('reread')}</button>
        <button type="button" class="pick" onClick={onPick}>{say('pickArea')}</button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
