import { useState } from 'preact/hooks';
import type { Catalogue, CollectionRow } from '../../lib/archive';
import { placeTag, type Facets, type View } from '../../lib/archive/view';
import type { LibraryWords } from '../../lib/i18n';
import { LibraryIcon, type LibraryIconName } from '../library-icon';

/** Where articles can be dropped. */
export type DropTarget = { kind: 'collection'; id: string | null } | { kind: 'tag'; id: string } | { kind: 'trash' } | { kind: 'favourite' };

export interface SidebarProps {
  view: View;
  catalogue: Catalogue;
  facets: Facets;
  /** Goes to another place; in what order its list stands is for the page to say, unless it is a search. */
  onGo: (change: Partial<View>) => void;
  onDrop: (ids: string[], target: DropTarget) => void;
  onNewCollection: (parentId: string | null) => void;
  onMore: (kind: 'collection' | 'tag' | 'smart', id: string) => void;
  say: LibraryWords;
}

interface PlaceProps {
  label: string;
  icon?: LibraryIconName;
  colour?: string;
  count?: number | undefined;
  depth?: number;
  isHere: boolean;
  onGo: () => void;
  onDrop?: (ids: string[]) => void;
  onMore?: () => void;
  moreLabel?: string;
}

/** What a drag of articles carries: their ids as JSON. */
export const draggedArticles = 'application/x-ban-sach-articles';

function draggedIds(event: DragEvent): string[] | null {
  try {
    const ids: unknown = JSON.parse(event.dataTransfer?.getData(draggedArticles) ?? '');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : null;
  } catch {
    return null; // Something else was dropped.
  }
}

function Place({ label, icon, colour, count, depth = 0, isHere, onGo, onDrop, onMore, moreLabel }: PlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    <li
      class={isOver ? 'over' : ''}
      onDragOver={(event) => {
        if (!onDrop || !event.dataTransfer?.types.includes(draggedArticles)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const ids = draggedIds(event);
        if (!ids || !onDrop) return;
        event.preventDefault();
        onDrop(ids);
      }}
    >
      <button type="button" class="place" aria-current={isHere ? 'page' : undefined} onClick={onGo} style={{ paddingInlineStart: `${12 + depth * 16}px` }}>
        {icon && <LibraryIcon name={icon} />}
        {colour && <span class={`tag-dot ${colour}`} />}
        <span class="label">{label}</span>
        {count !== undefined && count > 0 && <span class="count">{count}</span>}
      </button>
      {onMore && <button type="button" class="place-more" aria-label={moreLabel} title={moreLabel} onClick={onMore}><LibraryIcon name="more" /></button>}
    </li>
  );
}

/** Things of the reader's own as a Vietnamese dictionary has their names. */
export const byName = <T extends { name: string }>(all: Iterable<T>): T[] => [...all].sort((one, other) => one.name.localeCompare(other.name, 'vi'));

/** Collections with those inside them below, each with its depth. */
export function inTree(collections: ReadonlyMap<string, CollectionRow>): { collection: CollectionRow; depth: number }[] {
  const sorted = byName(collections.values());
  const below = (parentId: string | null, depth: number): { collection: CollectionRow; depth: number }[] =>
    (depth > 12 ? [] : sorted.filter((each) => each.parentId === parentId).flatMap((collection) => [{ collection, depth }, ...below(collection.id, depth + 1)]));
  const found = below(null, 0);
  // One whose parent is not there, or which is its own, must not be out of reach.
  const lost = sorted.filter((each) => !found.some(({ collection }) => collection.id === each.id));
  return [...found, ...lost.map((collection) => ({ collection, depth: 0 }))];
}

const nowhere: Partial<View> = { place: 'library', collection: null, smartCollection: null, tags: [], states: [], site: null, section: null, from: '', to: '', query: '', id: null, version: null };

/** The places of the library: all, unread, favourites, collections, kept searches, tags, the trash. */
export function Sidebar({ view, catalogue, facets, onGo, onDrop, onNewCollection, onMore, say }: SidebarProps) {
  const go = (change: Partial<View>) => onGo({ ...nowhere, ...change });
  const isPlain = view.place === 'library' && view.collection === null && view.tags.length === 0 && view.smartCollection === null;
  const [onlyState] = view.states;
  const tags = byName(catalogue.tags.values());
  // Out of the trash there is one way only: back to all the others.
  const dropsOn = (target: DropTarget) => (view.place === 'trash' ? {} : { onDrop: (ids: string[]) => onDrop(ids, target) });
  return (
    <nav class="sidebar" aria-label={say('places')}>
      <ul>
        <Place label={say('all')} icon="archive" count={facets.all} isHere={isPlain && onlyState === undefined} onGo={() => go({})} onDrop={(ids) => onDrop(ids, { kind: 'collection', id: null })} />
        <Place label={say('unreadPlace')} icon="read" count={facets.unread} isHere={isPlain && onlyState === 'unread'} onGo={() => go({ states: ['unread'] })} />
        <Place label={say('favourites')} icon="star" count={facets.favourite} isHere={isPlain && onlyState === 'favourite'} onGo={() => go({ states: ['favourite'] })} {...dropsOn({ kind: 'favourite' })} />
        <Place label={say('trash')} icon="delete" count={facets.trash} isHere={view.place === 'trash'} onGo={() => go({ place: 'trash' })} {...dropsOn({ kind: 'trash' })} />
      </ul>
      <div class="place-heading"><h2>{say('collections')}</h2><button type="button" class="place-more" aria-label={say('newCollection')} title={say('newCollection')} onClick={() => onNewCollection(null)}><LibraryIcon name="add" /></button></div>
      <ul>
        {inTree(catalogue.collections).map(({ collection, depth }) => (
          <Place
            key={collection.id} label={collection.name} icon="folder" depth={depth} count={facets.collections.get(collection.id)}
            isHere={view.collection === collection.id} onGo={() => go({ collection: collection.id })} {...dropsOn({ kind: 'collection', id: collection.id })}
            onMore={() => onMore('collection', collection.id)} moreLabel={say('moreOf', { name: collection.name })}
          />
        ))}
        {catalogue.smartCollections.map((search) => (
          <Place
            key={search.id} label={search.name} icon="search" isHere={view.smartCollection === search.id} onGo={() => go({ smartCollection: search.id, sort: 'best' })}
            onMore={() => onMore('smart', search.id)} moreLabel={say('moreOf', { name: search.name })}
          />
        ))}
        {catalogue.collections.size + catalogue.smartCollections.length === 0 && <li class="hint">{say('collectionsHint')}</li>}
      </ul>
      <div class="place-heading"><h2>{say('tags')}</h2></div>
      <ul>
        {tags.map((tag) => (
          <Place
            key={tag.id} label={tag.name} colour={tag.colour} count={facets.tags.get(tag.id)} isHere={placeTag(view) === tag.id} onGo={() => go({ tags: [tag.id] })}
            {...dropsOn({ kind: 'tag', id: tag.id })} onMore={() => onMore('tag', tag.id)} moreLabel={say('moreOf', { name: tag.name })}
          />
        ))}
        {tags.length === 0 && <li class="hint">{say('tagsHint')}</li>}
      </ul>
    </nav>
  );
}
