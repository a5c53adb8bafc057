import { useState } from 'preact/hooks';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { useSubscription } from '../../components/use-subscription';
import { watchQuery } from '../../lib/archive';
import { addressesIn, createJob, listJobs, removeJob, type JobLink, type JobProgress } from '../../lib/archive/jobs';
import { safeFile } from '../../lib/article';
import type { Collected } from '../../lib/collect-section';
import type { SectionProps } from './care-app';
import { askFor, collectArticles, openTabs } from './collect-links';
import { JobCard } from './job-card';
import { reasonIn } from './reasons';

/** About what one article takes with its pause, for saying how long it will be. */
const secondsEach = 3;

/** Saves many articles: a pasted list, the open tabs, a whole section. */
export function ManySection({ db, language, say }: SectionProps) {
  const [pasted, setPasted] = useState('');
  const [section, setSection] = useState('');
  const [links, setLinks] = useState<{ title: string; links: JobLink[] } | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [started, setStarted] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ title: string; undo: () => Promise<void> } | null>(null);
  const collecting = useTask<Collected>();
  const jobs = useSubscription<JobProgress[]>((next) => watchQuery(() => listJobs(db), next, () => undefined), '') ?? [];
  const offer = (title: string, found: JobLink[]) => setLinks({ title, links: found });
  const [hasNoTabs, setNoTabs] = useState(false);
  const offerTabs = async () => {
    const found = await openTabs().catch(() => null);
    setRefused(found === null);
    setNoTabs(found?.length === 0);
    if (found) offer(say('tabs'), found);
  };
  const allowed = async (work: () => Promise<boolean>) => {
    const isAllowed = await work().catch(() => false);
    setRefused(!isAllowed);
    return isAllowed;
  };
  return (
    <>
      <p>{say('manyText')}</p>
      <div class="ways">
        <label>{say('paste')}<textarea rows={5} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} /></label>
        <button type="button" disabled={addressesIn(pasted).length === 0} onClick={() => offer(say('pasted', { count: addressesIn(pasted).length }), addressesIn(pasted).map((url) => ({ url })))}>{say('pasteUse')}</button>
        <label>{say('category')}<input type="url" value={section} placeholder="https://" onInput={(event) => setSection(event.currentTarget.value)} /></label>
        <button
          type="button" disabled={safeFile(section) === null || collecting.task.state === 'running'}
          onClick={() => void allowed(() => askFor([section])).then((isAllowed) => isAllowed && collecting.start(async (signal, onProgress) => {
            const found = await collectArticles(section, signal, onProgress);
            offer(section, found.links);
            return found;
          }))}
        >
          {say('categoryUse')}
        </button>
        <button type="button" onClick={() => void offerTabs()}>{say('tabs')}</button>
      </div>
      {collecting.task.state === 'running' && <p role="status">{say('categoryPages', { pages: collecting.task.done, count: collecting.task.total })} <button type="button" onClick={collecting.cancel}>{say('cancel')}</button></p>}
      {collecting.task.state !== 'running' && <TaskStatus task={collecting.task} onCancel={collecting.cancel} reason={reasonIn(language, say)} say={say}>{({ links: found, isCut }) => (found.length === 0 ? say('categoryNone') : isCut && say('categoryCut', { count: found.length }))}</TaskStatus>}
      {isRefused && <p class="task failed" role="alert">{say('needPermission')}</p>}
      {hasNoTabs && <p class="task" role="status">{say('tabsNone')}</p>}
      {links && links.links.length > 0 && (
        <div class="card">
          <p>{say('found', { count: links.links.length, minutes: Math.max(1, Math.round((links.links.length * secondsEach) / 60)) })}</p>
          <ol class="preview">{links.links.slice(0, 50).map((link) => <li key={link.url}>{link.title || link.url}</li>)}</ol>
          <button
            type="button" class="primary"
            onClick={() => void allowed(() => askFor(links.links.map((link) => link.url))).then(async (isAllowed) => {
              if (!isAllowed) return;
              setStarted((await createJob(db, links.title, links.links, Date.now())).id);
              setLinks(null);
              setPasted('');
            })}
          >
            {say('start', { count: links.links.length })}
          </button>
        </div>
      )}
      <h3>{say('jobs')}</h3>
      {jobs.length === 0 && <p class="hint">{say('jobsNone')}</p>}
      {removed && (
        <p class="task" role="status">
          {say('jobRemoved', { title: removed.title })}{' '}
          <button type="button" onClick={() => void removed.undo().then(() => setRemoved(null))}>{say('undo')}</button>
        </p>
      )}
      {jobs.map((progress) => (
        <JobCard
          key={progress.job.id} db={db} language={language} progress={progress} isStarted={progress.job.id === started} say={say}
          onRemove={() => void removeJob(db, progress.job.id).then((undo) => setRemoved({ title: progress.job.title, undo }))}
        />
      ))}
    </>
  );
}
