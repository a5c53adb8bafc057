import type { PopupWords } from '../lib/i18n';
import { cutSavesSetting, type BegunSave } from '../lib/settings/cut-saves';
import { useSubscription } from './use-subscription';

function watch(next: (cut: BegunSave[]) => void): () => void {
  void cutSavesSetting.get().then(next);
  return cutSavesSetting.watch(next);
}

/** Articles whose saving was cut by the end of the browser, until the reader has seen that. */
export function CutSaves({ say }: { say: PopupWords }) {
  const cut = useSubscription<BegunSave[]>(watch, '') ?? [];
  if (cut.length === 0) return null;
  return (
    <div class="cut-saves" role="status">
      <p><strong>{say('cutSaves')}</strong></p>
      <ul>{cut.map(({ title, url, at }) => <li key={at}><a href={url} target="_blank" rel="noopener noreferrer">{title}</a></li>)}</ul>
      <button type="button" class="plain-button" onClick={() => void cutSavesSetting.set([])}>{say('cutSavesSeen')}</button>
    </div>
  );
}
