import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Which articles of a list are chosen, and where the keyboard is. */
export interface Selection {
  chosen: ReadonlySet<string>;
  currentId: string | null;
  /** Its place in the list, from 0; between two places when it has just left it, -1 when the keyboard is nowhere. */
  at: number;
  setCurrent: (id: string | null) => void;
  toggle: (id: string) => void;
  /** Chooses all from where the last choice began to here, and no more than that. */
  extend: (id: string) => void;
  all: () => void;
  none: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Where the keyboard was: in which list, and what it was at. */
interface Place { list: string; ids: readonly string[]; id: string }

/** Between which entries of a list the one stood that has left it. */
function gapOf({ ids: before, id }: Place, ids: readonly string[], inList: ReadonlySet<string>): number {
  const next = before.slice(before.indexOf(id) + 1).find((each) => inList.has(each));
  return (next === undefined ? ids.length : ids.indexOf(next)) - 0.5;
}

/**
 * @param ids the list in its order; what leaves it is no longer chosen
 * @param openId where the keyboard begins: the open article, if it is in the list
 * @param list names what the list shows: another one is begun from above
 */
export function useSelection(ids: readonly string[], openId: string | null, list: string): Selection {
  const [marked, setMarked] = useState(nothing);
  const [moved, setMoved] = useState<string | null>(null);
  /** Where a choice of several began, and what was chosen before. */
  const anchor = useRef<{ id: string; before: ReadonlySet<string> } | null>(null);
  const inList = useMemo(() => new Set(ids), [ids]);
  const chosen = useMemo(() => (marked.size === 0 ? marked : new Set([...marked].filter((id) => inList.has(id)))), [marked, inList]);
  const currentId = [moved, openId].find((id) => id !== null && inList.has(id)) ?? null;
  // In a list of the unread, the one that is opened leaves it: the keyboard goes on from where it stood.
  const last = useRef<Place | null>(null);
  const at = useMemo(() => {
    if (currentId !== null) return ids.indexOf(currentId);
    return last.current?.list === list ? gapOf(last.current, ids, inList) : -1;
  }, [ids, inList, currentId, list]);
  useLayoutEffect(() => {
    if (currentId !== null) last.current = { list, ids, id: currentId };
  }, [list, ids, currentId]);
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
  return { chosen, currentId, at, setCurrent, toggle, extend, all: () => setMarked(new Set(ids)), none };
}
