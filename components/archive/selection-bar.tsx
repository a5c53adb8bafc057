import type { LibraryWords } from '../../lib/i18n';
import { sizeInWords } from '../../lib/text';
import { LibraryIcon, type LibraryIconName } from '../library-icon';

/** What can be done with all chosen articles. */
export type BulkAction = 'tag' | 'move' | 'favourite' | 'read' | 'unread' | 'export' | 'check' | 'delete' | 'restore';

export interface SelectionBarProps {
  count: number;
  /** What the chosen articles take on the disk. */
  bytes: number;
  isTrash: boolean;
  onAction: (action: BulkAction) => void;
  onAll: () => void;
  onNone: () => void;
  say: LibraryWords;
}

const live: readonly [BulkAction, LibraryIconName, 'tagAction' | 'moveAction' | 'favouriteAction' | 'readAction' | 'unreadAction' | 'exportAction' | 'checkAction' | 'deleteAction'][] = [
  ['tag', 'tag', 'tagAction'], ['move', 'folder', 'moveAction'], ['favourite', 'star', 'favouriteAction'], ['read', 'check', 'readAction'], ['unread', 'read', 'unreadAction'],
  ['export', 'file', 'exportAction'], ['check', 'link', 'checkAction'], ['delete', 'delete', 'deleteAction'],
];

/** Stands over the list while articles are chosen. */
export function SelectionBar({ count, bytes, isTrash, onAction, onAll, onNone, say }: SelectionBarProps) {
  return (
    <div class="selection-bar" role="toolbar" aria-label={say('selection')}>
      <span class="chosen-count" role="status">{say('chosen', { count })} · {sizeInWords(bytes)}</span>
      <button type="button" class="plain-button" onClick={onAll}>{say('chooseAll')}</button>
      <button type="button" class="plain-button" onClick={onNone}>{say('chooseNone')}</button>
      <div class="bulk">
        {isTrash
          ? <button type="button" onClick={() => onAction('restore')}><LibraryIcon name="back" />{say('restoreAction')}</button>
          : live.map(([action, icon, word]) => <button key={action} type="button" onClick={() => onAction(action)}><LibraryIcon name={icon} />{say(word)}</button>)}
      </div>
    </div>
  );
}
