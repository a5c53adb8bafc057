import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Which articles of a list are chosen, and where the keyboard is. */
export interface Selection {
  chosen: ReadonlySet<string>;
  currentId: string | null;
  setCurrent: (id: string | null) => void;
  toggle: (id: string) => void;
  /** Chooses all from where the last choice began to here, and no more than that. */
  extend: (id: string) => void;
  all: () => void;
  none: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * @param ids the list in its order; what leaves it is no longer chosen
 * @param openId where the keyboard begins: the open article, if it is in the list
 */
export function useSelection(ids: readonly string[], openId: string | null): Selection {
  const [marked, setMarked] = useState(nothing);
  const [moved, setMoved] = useState<string | null>(null);
  /** Where a choice of several began, and what was chosen before. */
  const anchor = useRef<{ id: string; before: ReadonlySet<string> } | null>(null);
  const inList = useMemo(() => new Set(ids), [ids]);
  const chosen = useMemo(() => (marked.size === 0 ? marked : new Set([...marked].filter((id) => inList.has(id)))), [marked, inList]);
  const currentId = [moved, openId].find((id) => id !== null && inList.has(id)) ?? null;
  useEffect(() => {
    // For good: one that comes back later, restored, must not be chosen without anybody seeing it.
    if (chosen.size !== marked.size) setMarked(chosen);
  }, [chosen, marked]);

  const setCurrent = useCallback((id: string | null) => {
    anchor.current = null;
    setMoved(id);
  }, []);
  const toggle = useCallback((id: string) => {
    setMoved(id);
    setMarked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      anchor.current = { id, before: next };
      return next;
    });
  }, []);
  const extend = useCallback((id: string) => {
    // The one where a choice began may have left the list.
    if (!anchor.current || !inList.has(anchor.current.id)) anchor.current = { id: currentId ?? id, before: marked };
    const [from, to] = [ids.indexOf(anchor.current.id), ids.indexOf(id)].sort((one, other) => one - other);
    setMarked(new Set([...anchor.current.before, ...ids.slice(from, (to ?? 0) + 1)]));
    setMoved(id);
  }, [ids, inList, currentId, marked]);
  const none = useCallback(() => {
    anchor.current = null;
    setMarked(nothing);
  }, []);
  return { chosen, currentId, setCurrent, toggle, extend, all: () => setMarked(new Set(ids)), none };
}
