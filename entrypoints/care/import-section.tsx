import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { readManifest, restoreSet, type ImportFormat, type ImportPreview, type ImportReport, type RestoreReport, type SkipReason } from '../../lib/archive/import';
import { ask } from '../../lib/messaging';
import { dateInWords, isoInVietnam } from '../../lib/text';
import type { SectionProps } from './care-app';
import { cutOffImport, forgetCutOff, markedImport } from './import-mark';
import { openSealed, readChosen, runImport, type Chosen } from './import-work';
import { reasonIn } from './reasons';

const formatWords = {
  pocket: 'formatPocket', instapaper: 'formatInstapaper', omnivore: 'formatOmnivore', wallabag: 'formatWallabag', karakeep: 'formatKarakeep', linkwarden: 'formatLinkwarden',
  readwise: 'formatReadwise', bookmarks: 'formatBookmarks', 'saved-page': 'formatSavedPage', mhtml: 'formatMhtml',
} as const satisfies Record<ImportFormat, string>;
const skipWords = {
  scheme: 'skipScheme', 'no-address': 'skipNoAddress', duplicate: 'skipDuplicate', deleted: 'skipDeleted', 'not-an-article': 'skipNotAnArticle', broken: 'skipBroken',
} as const satisfies Record<SkipReason, string>;

type Outcome = { kind: 'import'; report: ImportReport } | { kind: 'restore'; report: RestoreReport };

function PreviewOf({ preview, say }: { preview: ImportPreview; say: SectionProps['say'] }) {
  const texts = preview.items.filter((item) => item.html !== null).length;
  const links = preview.items.length - texts;
  const reasons = [...Map.groupBy(preview.skipped, (each) => each.why)].map(([why, rows]) => say(skipWords[why], { count: rows.length }));
  return (
    <>
      <p>{say('importIs', { format: say(formatWords[preview.format]), count: preview.items.length, texts, links })}</p>
      {preview.skipped.length > 0 && <p>{say('importSkipped', { count: preview.skipped.length, reasons: reasons.join('; ') })}</p>}
      <ol class="preview">{preview.items.slice(0, 50).map((item) => <li key={item.url}>{item.title} <small>{item.url}</small></li>)}</ol>
      {links > 0 && <p class="hint">{say('importLinks')}</p>}
    </>
  );
}

/** Brings in a backup or what another product has exported: first shown, then done. */
export function ImportSection({ db, language, say }: SectionProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [about, setAbout] = useState<{ count: number; date: string } | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const reading = useTask<null>();
  const { task, start, cancel, reset } = useTask<Outcome>();
  const reason = reasonIn(language, say);
  const [cutOff, setCutOff] = useState<string | null>(null);
  useEffect(() => void cutOffImport().then(setCutOff), []);

  const take = (read: Promise<Chosen>) => reading.start(async () => {
    setChosen(null);
    reset();
    const found = await read;
    const manifest = found.kind === 'backup' && found.zips[0] ? await readManifest(found.zips[0]) : null;
    setAbout(manifest && { count: manifest.articles, date: dateInWords(isoInVietnam(new Date(manifest.exportedAt)), language) });
    setChosen(found);
    return null;
  });
  const begin = () => {
    if (!chosen || chosen.kind === 'sealed') return;
    const name = chosen.kind === 'backup' ? say('importRestore') : `${say('import')}: ${say(formatWords[chosen.preview.format])}`;
    setCutOff(null);
    start(async (signal, onProgress): Promise<Outcome> => {
      const outcome = await markedImport(name, async (): Promise<Outcome> => (chosen.kind === 'backup'
        ? { kind: 'restore', report: await restoreSet(db, chosen.zips, { signal, onProgress }) }
        : { kind: 'import', report: await runImport(db, chosen.preview, name, signal, onProgress) }));
      setChosen(null);
      ask('archive/upkeep', { isEmptied: false }).catch(() => undefined);
      return outcome;
    });
  };
  return (
    <>
      <p>{say('importText')}</p>
      {cutOff !== null && (
        <p class="task failed" role="status">
          {say('importCut', { name: cutOff })}{' '}
          <button
            type="button"
            onClick={() => {
              forgetCutOff();
              setCutOff(null);
            }}
          >
            {say('close')}
          </button>
        </p>
      )}
      <label class="file">{say('importChoose')}
        <input type="file" multiple accept=".zip,.age,.csv,.json,.html,.htm,.mhtml,.mht" onChange={(event) => take(readChosen([...event.currentTarget.files ?? []]))} />
      </label>
      {reading.task.state === 'running' && <p role="status">{say('importReading')}</p>}
      {reading.task.state === 'failed' && <TaskStatus task={reading.task} onCancel={reading.cancel} reason={reason} say={say}>{() => null}</TaskStatus>}
      {chosen?.kind === 'sealed' && (
        <form
          class="one-line"
          onSubmit={(event) => {
            event.preventDefault();
            take(openSealed(chosen.file, passphrase));
          }}
        >
          <label>{say('passphrase')}<input type="password" value={passphrase} autoFocus onInput={(event) => setPassphrase(event.currentTarget.value)} /></label>
          <button type="submit">{say('openFile')}</button>
        </form>
      )}
      {chosen && chosen.kind !== 'sealed' && task.state !== 'running' && (
        <div class="card">
          {chosen.kind === 'import' ? <PreviewOf preview={chosen.preview} say={say} /> : <><p>{about ? say('importBackup', about) : say('importBroken')}</p>{chosen.unreadable.length > 0 && <p>{say('importUnreadable', { names: chosen.unreadable.join(', ') })}</p>}</>}
          <button type="button" class="primary" onClick={begin}>{chosen.kind === 'import' ? say('importStart', { count: chosen.preview.items.length }) : say('importRestore')}</button>
        </div>
      )}
      <TaskStatus task={task} onCancel={cancel} reason={reason} cancelled={say('importCancelled')} say={say}>
        {(outcome) => (outcome.kind === 'import'
          ? (
            <>
              <p>{say('importDone', { count: outcome.report.saved, present: outcome.report.present, unread: outcome.report.unread.length })}</p>
              {outcome.report.links > 0 && <p><a href="#many">{say('importLinks')}</a></p>}
            </>
          )
          : (
            <>
              <p>{say('restoreDone', { count: outcome.report.restored.length, present: outcome.report.present })}</p>
              {outcome.report.filled.length > 0 && <p>{say('restoreFilled', { count: outcome.report.filled.length })}</p>}
              {outcome.report.damaged.length > 0 && <><p>{say('restoreDamaged', { count: outcome.report.damaged.length })}</p><ul class="preview">{outcome.report.damaged.map((each) => <li key={each.path}><code>{each.path}</code></li>)}</ul></>}
            </>
          ))}
      </TaskStatus>
      <p class="hint"><a href={browser.runtime.getURL('/archive.html')}>{say('back')}</a></p>
    </>
  );
}
