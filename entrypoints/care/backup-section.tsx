import { useEffect, useState } from 'preact/hooks';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { useSubscription } from '../../components/use-subscription';
import { watchQuery, type ArchiveDatabase } from '../../lib/archive';
import { changeBackup, confirmHanded, isOld, readBackup } from '../../lib/archive/backup';
import type { BackupRow, WrittenBackup } from '../../lib/archive/rows';
import { runBackup, type BackedUp } from '../../lib/backup-run';
import { askToFollowDownloads, mayFollowDownloads } from '../../lib/downloads';
import { dateInWords, isoInVietnam } from '../../lib/text';
import type { SectionProps } from './care-app';
import { reasonIn } from './reasons';

const everyWords = { never: 'everyNever', day: 'everyDay', week: 'everyWeek' } as const;

type PickFolder = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;
/** Firefox lets no page pick a folder. */
const pickFolder = (window as unknown as { showDirectoryPicker?: PickFolder }).showDirectoryPicker?.bind(window);

interface BackupState { row: BackupRow; articles: number; isTooOld: boolean }

async function readState(db: ArchiveDatabase): Promise<BackupState> {
  const [row, articles] = await Promise.all([readBackup(db), db.articles.count()]);
  return { row, articles, isTooOld: isOld(row, articles, Date.now()) };
}

/** How the library is backed up by itself, and when it was last. */
export function BackupSection({ db, language, say }: SectionProps) {
  const state = useSubscription<BackupState>((next) => watchQuery(() => readState(db), next, () => undefined), '');
  const [isChoosing, setChoosing] = useState(false);
  const { task, start, cancel } = useTask<BackedUp>();
  const [isFollowed, setFollowed] = useState(true);
  useEffect(() => void mayFollowDownloads().then(setFollowed), []);
  if (!state) return null;
  const { row, articles, isTooOld } = state;
  const choose = async () => {
    setChoosing(true);
    try {
      const folder = await pickFolder?.({ mode: 'readwrite', id: 'ban-sach' });
      if (folder) await changeBackup(db, { folder });
    } catch {
      // The reader closed the window without choosing.
    } finally {
      setChoosing(false);
    }
  };
  const dated = ({ at, file }: WrittenBackup) => ({ date: dateInWords(isoInVietnam(new Date(at)), language), file });
  return (
    <>
      <p>{say('backupText')}</p>
      {isTooOld && <p class="task failed" role="status">{say('backupOld')}</p>}
      {row.trouble && <p class="task failed" role="status">{say(row.trouble === 'permission' ? 'backupPermission' : 'backupFailed')}</p>}
      <div class="ways">
        <label>{say('backupEvery')}
          <select value={row.every} onChange={(event) => void changeBackup(db, { every: (['never', 'day', 'week'] as const).find((each) => each === event.currentTarget.value) ?? 'never' })}>
            {(['never', 'day', 'week'] as const).map((every) => <option key={every} value={every}>{say(everyWords[every])}</option>)}
          </select>
        </label>
        <fieldset>
          <legend>{say('backupWhere')}</legend>
          <label class="check"><input type="radio" name="where" checked={row.folder === null} onChange={() => void changeBackup(db, { folder: null })} />{say('whereDownloads')}</label>
          {row.folder && <label class="check"><input type="radio" name="where" checked />{say('whereFolder', { name: row.folder.name })}</label>}
          {pickFolder && <button type="button" aria-busy={isChoosing} onClick={() => void choose()}>{say('pickFolder')}</button>}
        </fieldset>
      </div>
      {row.folder === null && !isFollowed && (
        <p>
          {say('downloadsUnknown')}{' '}
          <button type="button" onClick={() => void askToFollowDownloads().then(setFollowed, () => undefined)}>{say('downloadsAllow')}</button>
        </p>
      )}
      <p>{row.last ? say('backupLast', dated(row.last)) : say('backupNever')}</p>
      {row.handed && (
        <p class="task" role="status">
          {say('backupHanded', dated(row.handed))}{' '}
          <button type="button" onClick={() => void confirmHanded(db)}>{say('backupSeen')}</button>
        </p>
      )}
      <p><button type="button" class="primary" disabled={task.state === 'running' || articles === 0} onClick={() => start((signal, onProgress) => runBackup(db, { isAsked: true, signal, onProgress }))}>{say('backupNow')}</button></p>
      <TaskStatus task={task} onCancel={cancel} reason={reasonIn(language, say)} say={say}>
        {(result) => {
          if (result.kind === 'done') return say('backupDone', { name: result.name });
          // Said above, until the reader has seen the file.
          return result.kind === 'handed' ? null : say(result.kind === 'nothing' ? 'backupNothing' : 'backupPermission');
        }}
      </TaskStatus>
      <p class="hint">{say('backupHow')}</p>
    </>
  );
}
