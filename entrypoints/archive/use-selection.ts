import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

/** Which articles of a list are chosen, and where the keyboard is. */
export interface Selection {
  chosen: ReadonlySet<string>;
  currentId: string | null;
  setCurrent: (id: string | null) => void;
  toggle: (id: string) => void;
  /** Chooses all from where the keyboard is to here. */
  extend: (id: string) => void;
  all: () => void;
  none: () => void;
}

/** @param ids the list in its order; what leaves it is no longer chosen */
export function useSelection(ids: readonly string[]): Selection {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrent] = useState<string | null>(null);
  const chosen = useMemo(() => {
    if (marked.size === 0) return marked;
    const inList = new Set(ids);
    return new Set([...marked].filter((id) => inList.has(id)));
  }, [marked, ids]);
  useEffect(() => {
    if (currentId !== null && !ids.includes(currentId)) setCurrent(null);
  }, [ids, currentId]);
  const toggle = useCallback((id: string) => {
    setCurrent(id);
    setMarked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const extend = useCallback((id: string) => {
    const [from, to] = [ids.indexOf(currentId ?? id), ids.indexOf(id)].sort((one, other) => one - other);
    setMarked((before) => new Set([...before, ...ids.slice(from, (to ?? 0) + 1)]));
    setCurrent(id);
  }, [ids, currentId]);
  return { chosen, currentId, setCurrent, toggle, extend, all: () => setMarked(new Set(ids)), none: () => setMarked(new Set()) };
}
