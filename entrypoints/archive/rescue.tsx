import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { TroubleNotice } from '../../components/trouble-notice';
import { ArchiveDatabase, diagnoseStorage, type StorageTrouble } from '../../lib/archive';
import { rescueLibrary, type Rescued } from '../../lib/archive/rescue';
import { exportToDownloads } from '../../lib/export-file';
import { careWords, troubleWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';

async function rescue(name: string, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<Rescued & { file: string }> {
  const fresh = new ArchiveDatabase(`${name}-rescue`);
  await fresh.delete({ disableAutoOpen: false });
  try {
    const rescued = await rescueLibrary(name, fresh, signal, onProgress);
    const { name: file } = await exportToDownloads(fresh, { ids: null, passphrase: null, signal });
    return { ...rescued, file };
  } finally {
    await fresh.delete();
  }
}

/** Shown where the archive cannot be opened: try again, or take out all that can be read. Nothing is ever reset here. */
export function Rescue({ name, trouble, language }: { name: string; trouble: StorageTrouble; language: Language }) {
  const { task, start, cancel } = useTask<Rescued & { file: string }>();
  const say = careWords(language);
  const sayTrouble = troubleWords(language);
  return (
    <main class="rescue">
      <TroubleNotice trouble={trouble} say={sayTrouble}>
        <p>
          <button type="button" onClick={() => location.reload()}>{sayTrouble('retry')}</button>
          <button type="button" disabled={task.state === 'running'} onClick={() => start((signal, onProgress) => rescue(name, signal, onProgress))}>{say('rescue')}</button>
        </p>
        <TaskStatus task={task} onCancel={cancel} reason={async (error) => sayTrouble(await diagnoseStorage(error))} say={say}>{({ articles, lost, file }) => say('rescued', { articles, lost, file })}</TaskStatus>
        <p>{say('rescueText')}</p>
      </TroubleNotice>
    </main>
  );
}
