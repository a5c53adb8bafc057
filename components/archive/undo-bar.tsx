import type { LibraryWords } from '../../lib/i18n';
import { LibraryIcon } from '../library-icon';

export interface UndoBarProps {
  /** What was done last; `null` for nothing that can be undone. */
  text: string | null;
  /** Whether something is still being done. */
  isBusy: boolean;
  onUndo: () => void;
  onClose: () => void;
  say: LibraryWords;
}

/** Says what is being done, where that takes a while, and what was done last, with the way back; read out as it changes. */
export function UndoBar({ text, isBusy, onUndo, onClose, say }: UndoBarProps) {
  return (
    <div role="status" class="undo-place">
      {isBusy && <p class="undo busy">{say('working')}</p>}
      {text !== null && !isBusy && (
        <p class="undo">
          <span>{text}</span>
          <button type="button" onClick={onUndo}>{say('undo')}</button>
          <button type="button" class="close" aria-label={say('close')} onClick={onClose}><LibraryIcon name="close" /></button>
        </p>
      )}
    </div>
  );
}
