import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CareWords } from '../../lib/i18n';
import type { Task } from './use-task';

export interface TaskStatusProps<T> {
  task: Task<T>;
  onCancel: () => void;
  /** What is said when it is done. */
  children: (result: T) => ComponentChildren;
  /** Why it failed, in words. */
  reason: (error: unknown) => Promise<string>;
  /** What is said meanwhile, where it is not how far it is. */
  working?: string;
  /** What is said when it was stopped. */
  cancelled?: string;
  say: CareWords;
}

function Failure({ error, reason, say }: { error: unknown; reason: (error: unknown) => Promise<string>; say: CareWords }) {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void reason(error).then((found) => isCurrent && setWords(found));
    return () => {
      isCurrent = false;
    };
  }, [error]); // eslint-disable-line react-hooks/exhaustive-deps -- the function is made anew at each drawing
  return words === null ? null : <div class="task failed" role="alert">{say('failed', { reason: words })}</div>;
}

/** How a piece of work goes, with a way to stop it; read out as it changes. */
export function TaskStatus<T>({ task, onCancel, children, reason, working, cancelled, say }: TaskStatusProps<T>) {
  switch (task.state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <div class="task running">
          <label>{working ?? say('working', { done: task.done, total: task.total })}<progress value={task.total > 0 ? task.done : undefined} max={Math.max(1, task.total)} /></label>
          <button type="button" onClick={onCancel}>{say('cancel')}</button>
        </div>
      );
    case 'done': {
      const said = children(task.result);
      return said === null ? null : <div class="task done" role="status">{said}</div>;
    }
    case 'cancelled':
      return <div class="task" role="status">{cancelled ?? say('cancelled')}</div>;
    case 'failed':
      return <Failure error={task.error} reason={reason} say={say} />;
  }
}
