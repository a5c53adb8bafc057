import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TaskStatus } from '../../components/care/task-status';
import { useTask, type Work } from '../../components/care/use-task';
import { restoreSet, type Readable } from '../../lib/archive/import';
import { ask } from '../../lib/messaging';
import type { SectionProps } from './care-app';
import { cutOffImport, forgetCutOff, markedImport } from './import-mark';
import { OutcomeOf, type Outcome } from './import-outcome';
import { formatWords, Preview } from './import-preview';
import { openSealed, readChosen, runImport, type Chosen } from './import-work';
import { reasonIn } from './reasons';

function CutOff({ say }: { say: SectionProps['say'] }) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => void cutOffImport().then(setName), []);
  const forget = () => {
    forgetCutOff();
    setName(null);
  };
  return name === null ? null : <p class="task failed" role="status">{say('importCut', { name })} <button type="button" onClick={forget}>{say('close')}</button></p>;
}

/** Of a folder with saved pages: the pages, and what the browser saved beside them. */
const isOfPage = ({ name, webkitRelativePath }: File) => /\.(?:html?|mhtml?)$/i.test(name) || /_files\//.test(webkitRelativePath);

/** Preact does not know the property. */
const folderField: object = { webkitdirectory: true };

interface FileFieldProps { label: string; isBusy: boolean; isFolder?: boolean; onChoose: (files: File[]) => void }

function FileField({ label, isBusy, isFolder = false, onChoose }: FileFieldProps) {
  return (
    <label class="file">{label}
      <input
        type="file" multiple disabled={isBusy} {...(isFolder ? folderField : { accept: '.zip,.age,.csv,.json,.html,.htm,.mhtml,.mht,image/*' })}
        onChange={(event) => {
          const files = [...event.currentTarget.files ?? []];
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
          onChoose(isFolder ? files.filter(isOfPage) : files);
        }}
      />
    </label>
  );
}

/** Brings in a backup or what another product has exported: first shown, then done. */
export function ImportSection({ db, language, say }: SectionProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const reading = useTask<null>();
  const { task, start, cancel, reset } = useTask<Outcome>();
  const reason = reasonIn(language, say);
  const isBusy = task.state === 'running' || reading.task.state === 'running';

  const take = (read: Work<Chosen>) => reading.start(async (signal, onProgress) => {
    setChosen(await read(signal, onProgress));
    return null;
  });
  const choose = (files: readonly File[]) => {
    if (isBusy || files.length === 0) return;
    setChosen(null);
    setPassphrase('');
    reset();
    take((signal, onProgress) => readChosen(files, signal, onProgress));
  };
  const begin = (found: Readable) => {
    const name = found.kind === 'backup' ? say('importRestore') : `${say('import')}: ${say(formatWords[found.preview.format])}`;
    start(async (signal, onProgress): Promise<Outcome> => {
      try {
        return await markedImport({ name, signal, onWait: () => setWaiting(true) }, async (): Promise<Outcome> => {
          setWaiting(false);
          const outcome: Outcome = found.kind === 'backup'
            ? { kind: 'restore', report: await restoreSet(db, found.zips, { signal, onProgress }) }
            : { kind: 'import', report: await runImport(db, found.preview, name, signal, onProgress) };
          setChosen(null);
          ask('archive/upkeep', { isEmptied: false }).catch(() => undefined);
          return outcome;
        });
      } finally {
        setWaiting(false);
      }
    });
  };
  return (
    <>
      <p>{say('importText')}</p>
      {!isBusy && <CutOff say={say} />}
      <FileField label={say('importChoose')} isBusy={isBusy} onChoose={choose} />
      <details>
        <summary>{say('importFolder')}</summary>
        <p>{say('importFolderText')}</p>
        <FileField label={say('importFolderChoose')} isBusy={isBusy} isFolder onChoose={choose} />
      </details>
      {chosen?.kind === 'sealed' && (
        <form
          class="one-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) take((signal, onProgress) => openSealed(chosen.file, passphrase, signal, onProgress));
          }}
        >
          <label>{say('passphrase')}<input type="password" value={passphrase} autoFocus onInput={(event) => setPassphrase(event.currentTarget.value)} /></label>
          <button type="submit" disabled={isBusy}>{say('openFile')}</button>
        </form>
      )}
      <TaskStatus task={reading.task} onCancel={reading.cancel} reason={reason} working={say('importReading')} say={say}>{() => null}</TaskStatus>
      {chosen && chosen.kind !== 'sealed' && !isBusy && (
        <div class="card">
          <Preview chosen={chosen} language={language} say={say} />
          <button type="button" class="primary" onClick={() => begin(chosen)}>{chosen.kind === 'import' ? say('importStart', { count: chosen.preview.items.length }) : say('importRestore')}</button>
        </div>
      )}
      <TaskStatus task={task} onCancel={cancel} reason={reason} cancelled={say('importCancelled')} {...(isWaiting && { working: say('importWaits') })} say={say}>
        {(outcome) => <OutcomeOf outcome={outcome} say={say} />}
      </TaskStatus>
      <p class="hint"><a href={browser.runtime.getURL('/archive.html')}>{say('back')}</a></p>
    </>
  );
}
