import type { DamagedFile, ImportReport, RestoreReport } from '../../lib/archive/import';
import type { SectionProps } from './care-app';

/** What came of bringing files in. */
export type Outcome = { kind: 'import'; report: ImportReport } | { kind: 'restore'; report: RestoreReport };

type Say = SectionProps['say'];

const whyWords = { unreadable: 'damagedUnreadable', changed: 'damagedChanged', missing: 'damagedMissing', 'not-an-article': 'damagedNoArticle' } as const satisfies Record<DamagedFile['why'], string>;

/** What a file of a backup is to its reader, told by its place. */
function partOf(path: string, say: Say): string {
  const [, , part = '', file = ''] = path.split('/');
  if (path === 'library.json') return say('partOrder');
  if (path === 'manifest.json') return say('partManifest');
  if (!path.startsWith('articles/')) return say('partFile', { name: path });
  if (part === 'pictures') return say('partPicture', { name: file });
  if (part === 'files') return say('partAttachment', { name: file });
  if (part === 'thumbnail.jpg') return say('partThumbnail');
  return say(part.startsWith('version-') ? 'partVersion' : 'partArticle');
}

function Damaged({ files, say }: { files: readonly DamagedFile[]; say: Say }) {
  if (files.length === 0) return null;
  return (
    <>
      <p>{say('restoreDamaged', { count: files.length })}</p>
      <ul class="preview">
        {files.map(({ path, why, title }, at) => <li key={`${at} ${path}`}>{title && `«${title}»: `}{partOf(path, say)} – {say(whyWords[why])}</li>)}
      </ul>
    </>
  );
}

/** What came of bringing files in, and what did not come. */
export function OutcomeOf({ outcome, say }: { outcome: Outcome; say: Say }) {
  if (outcome.kind === 'import') {
    const { saved, present, unread, links } = outcome.report;
    return (
      <>
        <p>{say('importDone', { count: saved, present, unread: unread.length })}</p>
        {links > 0 && <p><a href="#many">{say('importLinks')}</a></p>}
      </>
    );
  }
  const { restored, present, filled, damaged } = outcome.report;
  return (
    <>
      <p>{say('restoreDone', { count: restored.length, present })}</p>
      {filled.length > 0 && <p>{say('restoreFilled', { count: filled.length })}</p>}
      <Damaged files={damaged} say={say} />
    </>
  );
}
