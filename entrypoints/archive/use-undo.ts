import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something that was done and can be undone. */
export interface Undoable {
  text: string;
  undo: () => Promise<unknown>;
}

const mostSteps = 30;

/** What was done, as far as it can be undone, the last first; Ctrl+Z undoes step by step. */
export function useUndo(onError: (error: unknown) => void) {
  const [steps, setSteps] = useState<readonly Undoable[]>([]);
  const last = steps.at(-1) ?? null;
  const undo = useCallback(() => {
    if (!last) return;
    setSteps((before) => before.filter((step) => step !== last));
    last.undo().catch(onError);
  }, [last, onError]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
  const done = useCallback((step: Undoable) => setSteps((before) => [...before, step].slice(-mostSteps)), []);
  const forget = useCallback(() => setSteps([]), []);
  return { last, done, undo, forget };
}
