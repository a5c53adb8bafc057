import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Work that takes a while: how far it is, what came out of it, or why it ended. */
export type Task<T> =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; result: T }
  | { state: 'cancelled' }
  | { state: 'failed'; error: unknown };

export type Work<T> = (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<T>;

/** Runs one piece of work at a time; leaving the page ends it. */
export function useTask<T>(): { task: Task<T>; start: (work: Work<T>) => void; cancel: () => void; reset: () => void } {
  const [task, setTask] = useState<Task<T>>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((work: Work<T>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setTask({ state: 'running', done: 0, total: 0 });
    work(controller.signal, (done, total) => setTask({ state: 'running', done, total })).then(
      (result) => setTask({ state: 'done', result }),
      (error: unknown) => setTask(controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error }),
    ).finally(() => {
      running.current = null;
    });
  }, []);
  return { task, start, cancel: useCallback(() => running.current?.abort(), []), reset: useCallback(() => setTask({ state: 'idle' }), []) };
}
