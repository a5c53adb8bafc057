import { useCallback, useEffect, useState } from 'preact/hooks';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { useSubscription } from '../../components/use-subscription';
import { watchQuery } from '../../lib/archive';
import { keepAttachmentsSetting } from '../../lib/settings';
import { useLowRoom } from '../../components/use-low-room';
import { sizeInWords } from '../../lib/text';
import { ask } from '../../lib/messaging';
import { checkJob, jobItems, jobPictures, retryFailed, runJob, type JobIndex, type JobProgress } from '../../lib/archive/jobs';
import type { JobFailure, JobItemRow } from '../../lib/archive/rows';
import { fetchArticle, ReadError } from '../../lib/page-reading';
import type { SectionProps } from './care-app';
import { askFor } from './collect-links';
import { reasonIn } from './reasons';

const stateWords = { saved: 'stateSaved', present: 'statePresent', waiting: 'stateWaiting', failed: 'stateFailed' } as const;
const whyWords = {
  'not-found': 'whyNotFound', 'server-error': 'whyServerError', network: 'whyNetwork', timeout: 'whyTimeout', 'not-article': 'whyNotArticle',
} as const satisfies Record<JobFailure, string>;

/** One series of articles: how far it is, pause and go on, what has failed, and the check at its end. */
export function JobCard({ db, progress, isStarted, onRemove, language, say }: SectionProps & { progress: JobProgress; isStarted: boolean; onRemove: () => void }) {
  const { job, total, saved, present, failed, waiting } = progress;
  const { task, start, cancel } = useTask<boolean>();
  const [items, setItems] = useState<JobItemRow[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  const isRunning = task.state === 'running';
  // A long series fills the disk while nobody looks: asked after each ten.
  const left = useLowRoom(Math.floor((total - waiting) / 10));
  const begin = useCallback(() => {
    start(async (signal) => runJob(db, job.id, {
      signal, fetchArticle, keepsAttachments: await keepAttachmentsSetting.get(),
      reasonOf: (error) => (error instanceof ReadError ? error.reason : null),
      onProgress: () => void ask('pictures/resume', {}).catch(() => undefined),
    }));
  }, [db, job.id, start]);
  // Known before the click: the browser asks only while it still feels that.
  const [addresses, setAddresses] = useState<string[]>([]);
  useEffect(() => {
    void jobItems(db, job.id).then((all) => setAddresses(all.map((item) => item.url)));
  }, [db, job.id]);
  const run = async () => {
    const isAllowed = await askFor(addresses).catch(() => false);
    setRefused(!isAllowed);
    if (isAllowed) begin();
  };
  // Who has just made a series has allowed it as well.
  useEffect(() => {
    if (isStarted) begin();
  }, [isStarted, begin]);
  const [index, setIndex] = useState<JobIndex | null>(null);
  useEffect(() => {
    if (waiting > 0 || isRunning) return setIndex(null);
    return void checkJob(db, job.id).then(setIndex);
  }, [db, job.id, waiting, isRunning]);
  const pictures = useSubscription<JobIndex['pictures']>((next) => watchQuery(() => jobPictures(db, job.id), next, () => undefined), job.id) ?? [0, 0];
  return (
    <div class="card job">
      <p><strong>{job.title}</strong></p>
      <label>{say('jobProgress', { done: saved + present, total, failed })}{waiting > 0 && `; ${say('jobWaiting', { waiting })}`}<progress value={total - waiting} max={Math.max(1, total)} /></label>
      {isRefused && <p class="task failed" role="alert">{say('needPermission')}</p>}
      {left !== null && waiting > 0 && <p class="task failed" role="status">{say('storageLow', { left: sizeInWords(left) })}</p>}
      {task.state === 'done' && !task.result && <p role="status">{say('jobElsewhere')}</p>}
      {task.state === 'failed' && <TaskStatus task={task} onCancel={cancel} reason={reasonIn(language, say)} say={say}>{() => null}</TaskStatus>}
      {index && <p role="status">{say('jobIndex', { texts: index.texts[0], ofTexts: index.texts[1], pictures: pictures[0], ofPictures: pictures[1] })}{index.parts > 0 && ` ${say('jobParts', { parts: index.parts })}`}</p>}
      <p class="buttons">
        {isRunning && <button type="button" onClick={cancel}>{say('jobPause')}</button>}
        {!isRunning && waiting > 0 && <button type="button" class="primary" onClick={() => void run()}>{say('jobResume')}</button>}
        {!isRunning && failed > 0 && <button type="button" onClick={() => void retryFailed(db, job.id)}>{say('jobRetry')}</button>}
        <button type="button" aria-expanded={items !== null} onClick={() => (items ? setItems(null) : void jobItems(db, job.id).then(setItems))}>{say('jobList')}</button>
        {!isRunning && <button type="button" onClick={onRemove}>{say('jobRemove')}</button>}
      </p>
      {items && (
        <ol class="preview">
          {items.map((item) => (
            <li key={item.position} class={item.state}>
              {item.articleId ? <a href={`archive.html?id=${item.articleId}`}>{item.title || item.url}</a> : item.title || item.url}
              {' – '}{say(stateWords[item.state])}{item.reason && ` (${say(whyWords[item.reason])})`}{item.part && ` (${say('jobPart', { pages: item.part.pages.join(', '), total: item.part.total })})`}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
