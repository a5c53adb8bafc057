import { useEffect, useState } from 'preact/hooks';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { exportToDownloads } from '../../lib/export-file';
import type { SectionProps } from './care-app';
import { PassphraseFields } from './passphrase-fields';
import { reasonIn } from './reasons';

/** The articles that were chosen in the archive, if it was there that one asked to export. */
function chosenIds(): string[] | null {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem('export') ?? 'null');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}

/** Exports the library, or what was chosen, into one file. */
export function ExportSection({ db, language, say }: SectionProps) {
  const [ids] = useState(chosenIds);
  const [count, setCount] = useState<number | null>(ids?.length ?? null);
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const { task, start, cancel } = useTask<{ name: string; articles: number; unread: string[] }>();
  useEffect(() => {
    sessionStorage.removeItem('export');
    if (!ids) void db.articles.count().then(setCount);
  }, [db, ids]);
  const isReady = !isSealed || (passphrase.first !== '' && passphrase.first === passphrase.again);
  return (
    <>
      <p>{say('exportText')}</p>
      <label class="check"><input type="checkbox" checked={isSealed} onChange={(event) => setSealed(event.currentTarget.checked)} />{say('exportSeal')}</label>
      {isSealed && <PassphraseFields value={passphrase} onChange={setPassphrase} say={say} />}
      <p>
        <button
          type="button" class="primary" disabled={!isReady || !count || task.state === 'running'}
          onClick={() => start((signal, onProgress) => exportToDownloads(db, { ids, signal, onProgress, passphrase: isSealed ? passphrase.first : null }))}
        >
          {say(ids ? 'exportSome' : 'exportStart', { count: count ?? 0 })}
        </button>
      </p>
      <TaskStatus task={task} onCancel={cancel} reason={reasonIn(language, say)} say={say}>
        {({ name, articles, unread }) => (
          <>
            <p>{say('exportDone', { count: articles, name })}</p>
            {unread.length > 0 && <><p>{say('exportUnread', { count: unread.length })}</p><ul class="preview">{unread.map((title) => <li key={title}>{title}</li>)}</ul></>}
          </>
        )}
      </TaskStatus>
    </>
  );
}
