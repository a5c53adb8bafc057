import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import type { BulkAction } from '../../components/archive/selection-bar';
import { isTyping } from './is-typing';
import type { Selection } from './use-selection';

export interface LibraryKeysOptions {
  ids: readonly string[];
  selection: Selection;
  search: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLDivElement | null>;
  onOpen: (id: string) => void;
  onAction: (action: BulkAction, ids: string[]) => void;
  onHelp: () => void;
  /** Opens the article before or after the open one; `null` while none is open. */
  onStep: ((direction: 1 | -1) => void) | null;
}

const step: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };
const actions: Readonly<Record<string, BulkAction>> = { Delete: 'delete', f: 'favourite', r: 'read', u: 'unread', t: 'tag', m: 'move' };

/** The entry so many places from one, and no further than the ends. @param at may be between two, see `Selection` */
export function nextTo(ids: readonly string[], at: number, by: number): string | undefined {
  const wanted = by > 0 ? Math.floor(at + by) : Math.ceil(at + by);
  return ids[Math.max(0, Math.min(ids.length - 1, wanted))];
}

/** @returns what the list does with a key: arrows move, Shift extends, Space chooses, Enter opens, letters act on what is chosen */
export function useLibraryKeys({ ids, selection, search, list, onOpen, onAction, onHelp, onStep }: LibraryKeysOptions): (event: KeyboardEvent) => void {
  const { chosen, currentId, at } = selection;
  const onListKey = useCallback((event: KeyboardEvent) => {
    const by = step[event.key];
    const targets = chosen.size > 0 ? [...chosen] : currentId === null ? [] : [currentId];
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') selection.all();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (by !== undefined) {
      const next = nextTo(ids, at, by);
      if (next === undefined) return;
      if (event.shiftKey) selection.extend(next);
      else selection.setCurrent(next);
    } else if (event.key === 'Enter' && currentId !== null) onOpen(currentId);
    else if (event.key === ' ' && currentId !== null) selection.toggle(currentId);
    else if (event.key === 'Escape' && chosen.size > 0) selection.none();
    else if (actions[event.key] && targets.length > 0) {
      const next = ids[at + 1] ?? ids[at - 1] ?? null;
      onAction(actions[event.key] ?? 'read', targets);
      if (event.key === 'Delete' && chosen.size === 0) selection.setCurrent(next);
    } else return;
    event.preventDefault();
  }, [ids, selection, chosen, currentId, at, onOpen, onAction]);

  useLayoutEffect(() => {
    const onPageKey = (event: KeyboardEvent) => {
      // A letter picks in a list of choices.
      const isChoosing = event.target instanceof HTMLSelectElement;
      if (event.defaultPrevented || isTyping(event) || isChoosing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.key === '/') search.current?.focus();
      else if (event.key === '?') onHelp();
      else if (event.key === 'l') list.current?.focus();
      else if (onStep && (event.key === 'j' || event.key === 'k')) onStep(event.key === 'j' ? 1 : -1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onPageKey);
    return () => document.removeEventListener('keydown', onPageKey);
  }, [search, list, onHelp, onStep]);
  return onListKey;
}
