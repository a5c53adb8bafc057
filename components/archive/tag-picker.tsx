import { useState } from 'preact/hooks';
import type { ArticleRow, TagRow } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { Dialog } from '../dialog';
import { byName } from './sidebar';

export interface TagPickerProps {
  rows: readonly ArticleRow[];
  tags: readonly TagRow[];
  onTag: (tagId: string, isOn: boolean) => void;
  onNew: (name: string) => void;
  onClose: () => void;
  say: LibraryWords;
}

/** The tags of one or several articles: on all, on some, on none. */
export function TagPicker({ rows, tags, onTag, onNew, onClose, say }: TagPickerProps) {
  const [name, setName] = useState('');
  const sorted = byName(tags);
  return (
    <Dialog title={say('tagTitle', { count: rows.length })} onClose={onClose} closeLabel={say('done')}>
      <ul class="picker">
        {sorted.map((tag) => {
          const count = rows.filter((row) => row.tags.includes(tag.id)).length;
          return (
            <li key={tag.id}>
              <label>
                <input
                  type="checkbox" checked={count === rows.length} ref={(box) => {
                    if (box) box.indeterminate = count > 0 && count < rows.length;
                  }}
                  onChange={(event) => onTag(tag.id, event.currentTarget.checked)}
                />
                <span class={`tag-dot ${tag.colour}`} />{tag.name}
              </label>
            </li>
          );
        })}
      </ul>
      <form
        class="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onNew(name);
          setName('');
        }}
      >
        <label>{say('newTag')}<input type="text" value={name} maxLength={60} autoFocus onInput={(event) => setName(event.currentTarget.value)} /></label>
        <button type="submit" disabled={name.trim() === ''}>{say('add')}</button>
      </form>
    </Dialog>
  );
}
