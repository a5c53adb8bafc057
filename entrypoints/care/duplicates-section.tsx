import { useEffect, useState } from 'preact/hooks';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { watchQuery, type ArticleRow } from '../../lib/archive';
import { findDuplicates, mergeDuplicates } from '../../lib/archive/duplicates';
import { readableAddress } from '../../lib/text';
import type { SectionProps } from './care-app';
import { reasonIn } from './reasons';

/** Articles of one text under several addresses, to be made one. */
export function DuplicatesSection({ db, language, say }: SectionProps) {
  const [groups, setGroups] = useState<ArticleRow[][] | null>(null);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const { task, start, cancel } = useTask<number>();
  useEffect(() => watchQuery(async () => findDuplicates(await db.articles.toArray()), setGroups, () => undefined), [db]);
  const merge = (wanted: ArticleRow[][]) => start(async (signal, onProgress) => {
    const undos: (() => Promise<void>)[] = [];
    // Known from the first on: what is merged can be parted again even if the next one fails.
    setUndo(() => async () => {
      for (const each of undos.toReversed()) await each();
      setUndo(null);
    });
    for (const [done, group] of wanted.entries()) {
      if (signal.aborted) break;
      onProgress(done, wanted.length);
      undos.push(await mergeDuplicates(db, group.map((row) => row.id), Date.now()));
    }
    return undos.length;
  });
  return (
    <>
      <p>{say('duplicatesText')}</p>
      {groups?.length === 0 && <p class="hint">{say('duplicatesNone')}</p>}
      {groups && groups.length > 1 && <p><button type="button" class="primary" onClick={() => merge(groups)}>{say('mergeAll')}</button></p>}
      <TaskStatus task={task} onCancel={cancel} reason={reasonIn(language, say)} say={say}>
        {() => say('merged')}
      </TaskStatus>
      {undo && task.state !== 'running' && <p class="task"><button type="button" onClick={() => void undo()}>{say('undo')}</button></p>}
      {groups?.map((group) => (
        <div class="card" key={group[0]?.id}>
          <p><strong>{group[0]?.title}</strong></p>
          <ul class="preview">{group.map((row) => <li key={row.id}><a href={`archive.html?id=${row.id}`}>{row.siteName}</a> <small>{readableAddress(row.canonicalUrl)}</small></li>)}</ul>
          <button type="button" onClick={() => merge([group])}>{say('merge')}</button>
        </div>
      ))}
    </>
  );
}
