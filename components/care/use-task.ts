import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { NotUndone } from '../../lib/archive/import/undo-import';

/** Work that takes a while: how far it is, what came out of it, or why it ended. */
export type Task<T> =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; result: T }
  | { state: 'cancelled' }
  | { state: 'failed'; error: unknown };

export type Work<T> = (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<T>;

/** Asks before the page is left in the middle of work; what is said then is the browser's own. */
const stay = (event: Event) => event.preventDefault();

/** Runs one piece of work at a time; leaving the page ends it, but the browser asks first. */
export function useTask<T>(): { task: Task<T>; start: (work: Work<T>) => void; cancel: () => void; reset: () => void } {
  const [task, setTask] = useState<Task<T>>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((work: Work<T>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    window.addEventListener('beforeunload', stay);
    setTask({ state: 'running', done: 0, total: 0 });
    work(controller.signal, (done, total) => setTask({ state: 'running', done, total })).then(
      (result) => setTask({ state: 'done', result }),
      (error: unknown) => setTask(controller.signal.aborted && !(error instanceof NotUndone) ? { state: 'cancelled' } : { state: 'failed', error }),
    ).finally(() => {
      running.current = null;
      window.removeEventListener('beforeunload', stay);
    });
  }, []);
  return { task, start, cancel: useCallback(() => running.current?.abort(), []), reset: useCallback(() => setTask({ state: 'idle' }), []) };
}
