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
  /** What undoes each merging of this window, the last one at the end. */
  const [undos, setUndos] = useState<readonly (() => Promise<void>)[]>([]);
  const { task, start, cancel } = useTask<number>();
  useEffect(() => watchQuery(async () => findDuplicates(await db.articles.toArray()), setGroups, () => undefined), [db]);
  const merge = (wanted: ArticleRow[][]) => start(async (signal, onProgress) => {
    const parts: (() => Promise<void>)[] = [];
    // Known from the first on: what is merged can be parted again even if the next one fails.
    setUndos((before) => [...before, async () => {
      for (const each of parts.toReversed()) await each();
    }]);
    for (const [done, group] of wanted.entries()) {
      if (signal.aborted) break;
      onProgress(done, wanted.length);
      parts.push(await mergeDuplicates(db, group.map((row) => row.id), Date.now()));
    }
    return parts.length;
  });
  const last = undos.at(-1);
  const undo = () => start(async () => {
    await last?.();
    setUndos((all) => all.slice(0, -1));
    return 0;
  });
  return (
    <>
      <p>{say('duplicatesText')}</p>
      {groups?.length === 0 && <p class="hint">{say('duplicatesNone')}</p>}
      {groups && groups.length > 1 && <p><button type="button" class="primary" onClick={() => merge(groups)}>{say('mergeAll')}</button></p>}
      <TaskStatus task={task} onCancel={cancel} reason={reasonIn(language, say)} say={say}>
        {(count) => count > 0 && say('merged')}
      </TaskStatus>
      {last && task.state !== 'running' && <p class="task"><button type="button" onClick={undo}>{say('undo')}</button></p>}
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
