import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { ArticleRow, Catalogue, Piece, TextTerm } from '../../lib/archive';
import type { Group } from '../../lib/archive/view';
import type { LibraryWords } from '../../lib/i18n';
import { ArticleEntry } from './article-entry';
import { draggedArticles } from './sidebar';
import { VirtualList } from './virtual-list';

export interface ArticleListProps {
  groups: readonly Group[];
  headingOf: (group: Group) => string | null;
  catalogue: Catalogue;
  /** The entry the keyboard is at; `null` for none. */
  currentId: string | null;
  chosen: ReadonlySet<string>;
  list: RefObject<HTMLDivElement | null>;
  onOpen: (row: ArticleRow) => void;
  onChoose: (row: ArticleRow, how: 'toggle' | 'range') => void;
  onKeyDown: (event: KeyboardEvent) => void;
  loadThumbnail: (id: string) => Promise<Blob | null>;
  /** What was searched. */
  terms: readonly TextTerm[];
  loadContext: ((id: string) => Promise<Piece[] | null>) | null;
  say: LibraryWords;
}

type Item = { kind: 'heading'; text: string; count: number } | { kind: 'article'; row: ArticleRow; place: number };

const entryHeight = 132;
const headingHeight = 40;
const heightOf = (item: Item) => (item.kind === 'heading' ? headingHeight : entryHeight);
const keyOf = (item: Item) => (item.kind === 'heading' ? `heading ${item.text}` : item.row.id);

function toItems(groups: readonly Group[], headingOf: ArticleListProps['headingOf']): Item[] {
  const items: Item[] = [];
  let place = 0;
  for (const group of groups) {
    const text = headingOf(group);
    if (text !== null) items.push({ kind: 'heading', text, count: group.rows.length });
    for (const row of group.rows) {
      place += 1;
      items.push({ kind: 'article', row, place });
    }
  }
  return items;
}

/** The articles of a view under their headings. One tab stop: arrows move, Space chooses, Enter opens. */
export function ArticleList(props: ArticleListProps) {
  const { groups, headingOf, catalogue, currentId, chosen, list, onOpen, onChoose, onKeyDown, say } = props;
  const items = useMemo(() => toItems(groups, headingOf), [groups, headingOf]);
  const count = useMemo(() => groups.reduce((sum, group) => sum + group.rows.length, 0), [groups]);
  const current = useMemo(() => items.findIndex((item) => item.kind === 'article' && item.row.id === currentId), [items, currentId]);
  const chosenNow = useRef(chosen);
  chosenNow.current = chosen;
  const drag = useCallback((event: DragEvent, row: ArticleRow) => {
    const ids = chosenNow.current.has(row.id) ? [...chosenNow.current] : [row.id];
    event.dataTransfer?.setData(draggedArticles, JSON.stringify(ids));
    event.dataTransfer?.setData('text/plain', row.canonicalUrl);
  }, []);
  return (
    <div
      ref={list} class="article-list" role="listbox" tabIndex={0} aria-label={say('list')} aria-multiselectable="true"
      aria-activedescendant={currentId === null ? undefined : `entry-${currentId}`} onKeyDown={onKeyDown}
    >
      <VirtualList items={items} height={heightOf} keyOf={keyOf} scroller={list} current={current}>
        {(item) => (item.kind === 'heading'
          ? <div class="group-heading" role="presentation">{item.text} <span class="count">{item.count}</span></div>
          : (
            <ArticleEntry
              row={item.row} position={[item.place, count]} isCurrent={item.row.id === currentId} isChosen={chosen.has(item.row.id)}
              tags={item.row.tags.flatMap((id) => catalogue.tags.get(id) ?? [])}
              loadThumbnail={props.loadThumbnail} terms={props.terms} loadContext={props.loadContext} say={say}
              onDragStart={(event) => drag(event, item.row)}
              onChoose={(event) => {
                event.stopPropagation();
                onChoose(item.row, event.shiftKey ? 'range' : 'toggle');
              }}
              onOpen={(event) => {
                if (event.ctrlKey || event.metaKey) onChoose(item.row, 'toggle');
                else if (event.shiftKey) onChoose(item.row, 'range');
                else onOpen(item.row);
              }}
            />
          ))}
      </VirtualList>
    </div>
  );
}
