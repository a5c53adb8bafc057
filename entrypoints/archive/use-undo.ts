import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isTyping } from './is-typing';

/** Something that was done and can be undone. */
export interface Undoable {
  text: string;
  undo: () => Promise<unknown>;
}

const mostSteps = 30;
/** Work that takes longer is said to be under way. In milliseconds. */
const noticed = 500;

/**
 * Does things one after the other, in the order they were asked for, and keeps how the last of them
 * are undone. Ctrl+Z undoes step by step; pressed while something is still being done, that is undone.
 */
export function useUndo(onError: (error: unknown) => void) {
  const steps = useRef<readonly Undoable[]>([]);
  const [last, setLast] = useState<Undoable | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const keep = useCallback((kept: readonly Undoable[]) => {
    steps.current = kept;
    setLast(kept.at(-1) ?? null);
  }, []);
  const waiting = useRef<{ count: number; timer?: ReturnType<typeof setTimeout> }>({ count: 0 });
  const [isBusy, setBusy] = useState(false);
  const next = useCallback((work: () => Promise<unknown>) => {
    const { current } = waiting;
    current.count += 1;
    current.timer ??= setTimeout(() => setBusy(true), noticed);
    queue.current = queue.current.then(work).catch(onError).finally(() => {
      current.count -= 1;
      if (current.count > 0) return;
      clearTimeout(current.timer);
      delete current.timer;
      setBusy(false);
    });
  }, [onError]);
  const run = useCallback((work: () => Promise<Undoable | null>) => next(async () => {
    const done = await work();
    if (done) keep([...steps.current, done].slice(-mostSteps));
  }), [next, keep]);
  const undo = useCallback(() => next(async () => {
    const step = steps.current.at(-1);
    await step?.undo();
    // Not before: what could not be undone can be tried again.
    keep(steps.current.filter((each) => each !== step));
  }), [next, keep]);
  const forget = useCallback(() => keep([]), [keep]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // With Shift it asks to do again what was undone, which nobody can here.
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || isTyping(event)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
  return useMemo(() => ({ last, isBusy, run, undo, forget }), [last, isBusy, run, undo, forget]);
}
