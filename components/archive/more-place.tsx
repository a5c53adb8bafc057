import { useState } from 'preact/hooks';
import { tagColours, withInner, type Catalogue, type TagColour } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { Dialog } from '../dialog';

export type PlaceKind = 'collection' | 'tag' | 'smart';
export type PlaceChange = { kind: 'rename'; name: string } | { kind: 'remove' } | { kind: 'colour'; colour: TagColour } | { kind: 'into'; id: string | null };

export interface MorePlaceProps {
  kind: PlaceKind;
  id: string;
  catalogue: Catalogue;
  onChange: (change: PlaceChange) => void;
  onInside: () => void;
  onClose: () => void;
  say: LibraryWords;
}

const colourWords = { green: 'colourGreen', blue: 'colourBlue', red: 'colourRed', amber: 'colourAmber', violet: 'colourViolet', grey: 'colourGrey' } as const;

function nameOf({ kind, id, catalogue }: Pick<MorePlaceProps, 'kind' | 'id' | 'catalogue'>): string {
  if (kind === 'tag') return catalogue.tags.get(id)?.name ?? '';
  if (kind === 'collection') return catalogue.collections.get(id)?.name ?? '';
  return catalogue.smartCollections.find((each) => each.id === id)?.name ?? '';
}

function others({ kind, id, catalogue }: Pick<MorePlaceProps, 'kind' | 'id' | 'catalogue'>): [id: string, name: string][] {
  if (kind === 'tag') return [...catalogue.tags.values()].filter((tag) => tag.id !== id).map((tag) => [tag.id, tag.name]);
  const inner = withInner([...catalogue.collections.values()], id);
  return [...catalogue.collections.values()].filter((each) => !inner.has(each.id)).map((each) => [each.id, each.name]);
}

/** Changes a collection, tag or kept search: name, colour, place; or removes it. */
export function MorePlace(props: MorePlaceProps) {
  const { kind, id, catalogue, onChange, onInside, onClose, say } = props;
  const was = nameOf(props);
  const [name, setName] = useState(was);
  const [into, setInto] = useState('');
  const choices = kind === 'smart' ? [] : others(props).sort((one, other) => one[1].localeCompare(other[1], 'vi'));
  const finish = (change: PlaceChange) => {
    onChange(change);
    onClose();
  };
  return (
    <Dialog title={was} onClose={onClose} closeLabel={say('done')}>
      <form
        class="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') finish({ kind: 'rename', name });
        }}
      >
        <label>{say('name')}<input type="text" value={name} maxLength={80} onInput={(event) => setName(event.currentTarget.value)} /></label>
        <button type="submit" disabled={name.trim() === '' || name === was}>{say('rename')}</button>
      </form>
      {kind === 'tag' && (
        <fieldset class="colours">
          <legend>{say('colour')}</legend>
          {tagColours.map((colour) => (
            <label key={colour}>
              <input type="radio" name="colour" checked={catalogue.tags.get(id)?.colour === colour} onChange={() => onChange({ kind: 'colour', colour })} />
              <span class={`tag-dot ${colour}`} />{say(colourWords[colour])}
            </label>
          ))}
        </fieldset>
      )}
      {choices.length > 0 && (
        <form
          class="one-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (into !== '') finish({ kind: 'into', id: into === 'top' ? null : into });
          }}
        >
          <label class="into">{say(kind === 'tag' ? 'mergeInto' : 'moveInto')}
            <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
              <option value="" disabled>…</option>
              {kind === 'collection' && <option value="top">{say('noCollection')}</option>}
              {choices.map(([other, label]) => <option key={other} value={other}>{label}</option>)}
            </select>
          </label>
          <button type="submit" disabled={into === ''}>{say(kind === 'tag' ? 'merge' : 'moveAction')}</button>
        </form>
      )}
      <p class="dialog-buttons">
        {kind === 'collection' && <button type="button" onClick={onInside}>{say('addInside')}</button>}
        <button type="button" class="danger" onClick={() => finish({ kind: 'remove' })}>{say('remove', { name: was })}</button>
      </p>
    </Dialog>
  );
}
