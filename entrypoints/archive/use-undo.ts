import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something that was done and can be undone. */
export interface Undoable {
  text: string;
  undo: () => Promise<unknown>;
}

/** The last thing done, as long as it can be undone; Ctrl+Z undoes it. */
export function useUndo() {
  const [last, setLast] = useState<Undoable | null>(null);
  const undo = useCallback(() => {
    setLast((current) => {
      void current?.undo();
      return null;
    });
  }, []);
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
  return { last, done: setLast, undo, forget: () => setLast(null) };
}
