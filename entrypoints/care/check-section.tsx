import { useEffect, useState } from 'preact/hooks';
import { TaskStatus } from '../../components/care/task-status';
import { useTask } from '../../components/care/use-task';
import { makeThumbnail } from '../../lib/archive';
import { checkLibrary, type LibraryReport } from '../../lib/archive/check/check-library';
import { ask } from '../../lib/messaging';
import type { SectionProps } from './care-app';
import { checkLinks, type LinkCounts } from './check-links';
import { askFor } from './collect-links';
import { reasonIn } from './reasons';

const mends = [['lostEntries', 'mendEntries'], ['lostPictures', 'mendPictures'], ['lostFiles', 'mendFiles'], ['thumbnails', 'mendThumbnails'], ['orphans', 'mendOrphans'], ['counts', 'mendCounts'], ['unindexed', 'mendIndex']] as const;

function Report({ report, say }: { report: LibraryReport; say: SectionProps['say'] }) {
  const mended = mends.filter(([name]) => report[name] > 0).map(([name, word]) => say(word, { count: report[name] }));
  const { articles, lostTexts, lostNotes } = report;
  return (
    <>
      <p>{mended.length > 0 ? say('checkMended', { articles, list: mended.join(', ') }) : say('checkGood', { articles })}</p>
      {lostTexts.length > 0 && <p>{say('checkLost', { count: lostTexts.length, titles: lostTexts.slice(0, 20).join('; ') })}</p>}
      {lostNotes.length > 0 && <p>{say('checkNotes', { count: lostNotes.length, texts: lostNotes.slice(0, 20).join('; ') })}</p>}
    </>
  );
}

/** The check of the library itself, and of the pages its articles came from. */
export function CheckSection({ db, language, say }: SectionProps) {
  const library = useTask<LibraryReport>();
  const links = useTask<LinkCounts>();
  const [rows, setRows] = useState<{ id: string; url: string }[]>([]);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const chosen: unknown = JSON.parse(sessionStorage.getItem('check') ?? 'null');
    sessionStorage.removeItem('check');
    const wanted = Array.isArray(chosen) ? new Set<unknown>(chosen) : null;
    // Known before the click: the browser asks for permission only while it still feels that.
    void db.articles.filter((row) => row.deletedAt === undefined && (wanted?.has(row.id) ?? true)).toArray()
      .then((found) => setRows(found.map((row) => ({ id: row.id, url: row.canonicalUrl }))));
  }, [db]);
  const checkOriginals = async () => {
    const isAllowed = await askFor(rows.map((row) => row.url)).catch(() => false);
    setRefused(!isAllowed);
    if (isAllowed) links.start((signal, onProgress) => checkLinks(db, rows.map((row) => row.id), signal, onProgress));
  };
  const reason = reasonIn(language, say);
  const mend = async (signal: AbortSignal, onProgress: (done: number, total: number) => void) => {
    const report = await checkLibrary(db, { makeThumbnail, signal, onProgress });
    ask('pictures/resume', {}).catch(() => undefined);
    return report;
  };
  return (
    <>
      <p>{say('checkText')}</p>
      <p><button type="button" class="primary" disabled={library.task.state === 'running'} onClick={() => library.start(mend)}>{say('checkStart')}</button></p>
      <TaskStatus task={library.task} onCancel={library.cancel} reason={reason} say={say}>{(report) => <Report report={report} say={say} />}</TaskStatus>
      <h3>{say('links')}</h3>
      <p>{say('linksText')}</p>
      <p>
        <button
          type="button" disabled={rows.length === 0 || links.task.state === 'running'} onClick={() => void checkOriginals()}
        >
          {say('linksStart', { count: rows.length })}
        </button>
      </p>
      {isRefused && <p class="task failed" role="alert">{say('needPermission')}</p>}
      <TaskStatus task={links.task} onCancel={links.cancel} reason={reason} say={say}>{(counts) => `${say('linksDone', counts)}${counts.untold > 0 ? ` ${say('linksUntold', { count: counts.untold })}` : ''}`}</TaskStatus>
    </>
  );
}
