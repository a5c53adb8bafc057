import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../lib/archive';

export interface ListKeysOptions {
  rows: readonly ArticleRow[];
  filter: RefObject<HTMLInputElement | null>;
  shelf: RefObject<HTMLElement | null>;
  onOpen: (id: string) => void;
  onDelete: (row: ArticleRow) => void;
}

/**
 * Arrows choose a row, Enter opens it, Delete deletes it, `/` goes to the filter.
 * @returns the chosen index, -1 for none, and its setter
 */
export function useListKeys({ rows, filter, shelf, onOpen, onDelete }: ListKeysOptions): [chosen: number, choose: (index: number) => void] {
  const [chosen, setShown] = useState(-1);
  // Two keys may come before the list is drawn again.
  const chosenRef = useRef(-1);
  const setChosen = useCallback((index: number) => {
    chosenRef.current = index;
    setShown(index);
  }, []);

  // Before the rows are seen: a key pressed at their first sight must find them.
  useLayoutEffect(() => {
    const focusRow = (index: number) => {
      setChosen(index);
      shelf.current?.querySelectorAll<HTMLElement>('.saved-list .entry')[index]?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target === filter.current;
      const at = chosenRef.current;
      const row = rows[at];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping) filter.current?.focus();
      else if (event.key === 'ArrowDown' && rows.length > 0) focusRow(Math.min(rows.length - 1, at + 1));
      else if (event.key === 'ArrowUp' && at > 0) focusRow(at - 1);
      else if (event.key === 'ArrowUp' && at === 0) {
        setChosen(-1);
        filter.current?.focus();
      } else if (event.key === 'Enter' && isTyping && rows[0]) onOpen(rows[0].id);
      else if (event.key === 'Delete' && row && !isTyping) {
        onDelete(row);
        focusRow(Math.max(0, Math.min(rows.length - 2, at)));
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return [chosen, setChosen];
}
