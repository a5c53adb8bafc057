import type { CollectionRow } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { Dialog } from '../dialog';
import { LibraryIcon } from '../library-icon';
import { inTree } from './sidebar';

export interface CollectionPickerProps {
  title: string;
  collections: ReadonlyMap<string, CollectionRow>;
  /** Cannot be chosen: a collection does not go into itself. */
  without: ReadonlySet<string>;
  onPick: (id: string | null) => void;
  onNew: () => void;
  onClose: () => void;
  say: LibraryWords;
}

/** Asks for a collection, or for none. */
export function CollectionPicker({ title, collections, without, onPick, onNew, onClose, say }: CollectionPickerProps) {
  const pick = (id: string | null) => {
    onPick(id);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} closeLabel={say('cancel')}>
      <ul class="picker">
        <li><button type="button" onClick={() => pick(null)}><LibraryIcon name="archive" />{say('noCollection')}</button></li>
        {inTree(collections).filter(({ collection }) => !without.has(collection.id)).map(({ collection, depth }) => (
          <li key={collection.id} style={{ paddingInlineStart: `${depth * 18}px` }}>
            <button type="button" onClick={() => pick(collection.id)}><LibraryIcon name="folder" />{collection.name}</button>
          </li>
        ))}
      </ul>
      <p class="dialog-buttons"><button type="button" onClick={onNew}><LibraryIcon name="add" />{say('newCollection')}</button></p>
    </Dialog>
  );
}
