import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../lib/archive';
import type { PopupWords, TroubleWords } from '../lib/i18n';
import type { Trouble } from '../lib/messaging/protocol';
import { SavedList } from './saved-list';
import { TroubleNotice } from './trouble-notice';
import { useListKeys } from './use-list-keys';
import { useSubscription } from './use-subscription';

/** What the shelf shows at one moment. */
export interface ShelfContent {
  rows: ArticleRow[];
  /** `null` until they are counted. */
  count: number | null;
  /** The article deleted last, while that can be undone. */
  deleted: ArticleRow | null;
}

/** What the shelf needs of the archive. */
export interface ShelfLibrary {
  watch(query: string, limit: number, onValue: (content: ShelfContent) => void, onTrouble: (trouble: Trouble) => void): () => void;
  thumbnail(id: string): Promise<Blob | null>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

export interface SavedShelfProps {
  library: ShelfLibrary;
  onOpen: (page: 'archive' | 'print' | 'mail', id: string) => void;
  say: PopupWords;
  sayTrouble: TroubleWords;
}

const pageSize = 40;

/** The saved articles with a filter, deletion with undo, and the keyboard: arrows, Enter, Delete, `/`. */
export function SavedShelf({ library, onOpen, say, sayTrouble }: SavedShelfProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const filter = useRef<HTMLInputElement>(null);
  const shelf = useRef<HTMLElement>(null);
  const content = useSubscription<ShelfContent>((next) => library.watch(query, limit, next, setTrouble), `${limit} ${query}`);
  const rows = content?.rows ?? [];

  const remove = (row: ArticleRow) => library.remove(row.id).catch(() => setTrouble('storage-broken'));
  const [chosen, setChosen] = useListKeys({ rows, filter, shelf, onOpen: (id) => onOpen('archive', id), onDelete: (row) => void remove(row) });
  useLayoutEffect(() => setChosen(-1), [query, setChosen]);

  if (trouble) return <TroubleNotice trouble={trouble} say={sayTrouble}><p><button type="button" onClick={() => location.reload()}>{sayTrouble('retry')}</button></p></TroubleNotice>;
  if (!content) return null;
  const { count, deleted } = content;
  const isEmpty = rows.length === 0 && query.trim() === '';
  return (
    <section class="shelf" ref={shelf} aria-labelledby="shelf-heading">
      <div class="shelf-head">
        <h2 id="shelf-heading">{say('archive')}</h2>
        {count !== null && <span class="count">{say('count', { count })}</span>}
      </div>
      {!isEmpty && (
        <input
          ref={filter} class="filter" type="search" value={query} aria-label={say('filter')} placeholder={say('filterPlaceholder')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <div role="status" class="undo-place">
        {deleted && (
          <p class="undo">
            <span>{say('deleted', { title: deleted.title })}</span>
            <button type="button" onClick={() => void library.restore(deleted.id)}>{say('undo')}</button>
          </p>
        )}
      </div>
      {isEmpty && <div class="empty"><p><strong>{say('empty')}</strong></p><p>{say('emptyHint')}</p></div>}
      {!isEmpty && rows.length === 0 && (
        <div class="empty">
          <p>{say('nothingFound', { query })}</p>
          <p><button type="button" class="plain-button" onClick={() => setQuery('')}>{say('showAll')}</button></p>
        </div>
      )}
      <SavedList
        rows={rows} chosen={chosen} onChoose={setChosen} say={say} loadThumbnail={library.thumbnail}
        onOpen={(id) => onOpen('archive', id)} onPrint={(id) => onOpen('print', id)} onMail={(id) => onOpen('mail', id)}
        onDelete={(row) => void remove(row)}
      />
      {rows.length >= limit && <button type="button" class="plain-button more" onClick={() => setLimit(limit + pageSize)}>{say('more')}</button>}
      {!isEmpty && <p class="keys">{say('keys')}</p>}
    </section>
  );
}
