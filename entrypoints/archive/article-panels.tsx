import { useEffect, useRef, useState } from 'preact/hooks';
import { readNote, storageTrouble, writeNote, type ArchiveDatabase, type StorageTrouble } from '../../lib/archive';
import { compareVersions, listVersions, type Change, type Version } from '../../lib/archive/versions';
import type { LibraryWords } from '../../lib/i18n';
import { dateInWords, isoInVietnam } from '../../lib/text';
import type { Language } from '../../lib/settings';
import { ChangeList } from '../../components/archive/change-list';

const pause = 600;

/** The reader's note, kept by itself shortly after the last key and when it is left. */
export function NotePanel({ db, id, say, onTrouble }: { db: ArchiveDatabase; id: string; say: LibraryWords; onTrouble: (trouble: StorageTrouble) => void }) {
  const [text, setText] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const stored = useRef('');
  const keep = () => {
    const { current } = waiting;
    if (!current) return;
    clearTimeout(current.timer);
    waiting.current = null;
    writeNote(db, id, current.text, Date.now(), stored.current).then((written) => {
      stored.current = written;
      if (waiting.current) return;
      // Another window's words have come to it.
      if (written !== current.text) setText(written);
      setKept(true);
    }, (error: unknown) => {
      // What was typed is tried again with the next key, and when the note is left.
      waiting.current ??= current;
      onTrouble(storageTrouble(error));
    });
  };
  useEffect(() => {
    void readNote(db, id).then((note) => {
      stored.current = note;
      setText(note);
    });
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [db, id]); // eslint-disable-line react-hooks/exhaustive-deps -- `keep` reads only refs and these
  if (text === null) return null;
  return (
    <section class="panel note-panel" aria-label={say('note')}>
      <div>
        <label>{say('note')}
          <textarea
            rows={4} value={text} autoFocus
            onInput={(event) => {
              const typed = event.currentTarget.value;
              setText(typed);
              setKept(false);
              if (waiting.current) clearTimeout(waiting.current.timer);
              waiting.current = { text: typed, timer: setTimeout(keep, pause) };
            }}
            onBlur={keep}
          />
        </label>
        <p class="hint" role="status">{isKept ? say('noteSaved') : say('noteHint')}</p>
      </div>
    </section>
  );
}

export interface VersionPanelProps {
  db: ArchiveDatabase;
  id: string;
  shown: number | null;
  onOpen: (version: number | null) => void;
  language: Language;
  say: LibraryWords;
}

/** The kept versions of an article, and what changed from one to the next. */
export function VersionPanel({ db, id, shown, onOpen, language, say }: VersionPanelProps) {
  const [versions, setVersions] = useState<Version[]>([]);
  const [compared, setCompared] = useState<{ at: number; changes: Change[] } | null>(null);
  useEffect(() => void listVersions(db, id).then(setVersions), [db, id]);
  const when = (version: Version) => dateInWords(isoInVietnam(new Date(version.savedAt)), language);
  return (
    <section class="panel version-panel" aria-label={say('versions', { count: versions.length })}>
      <div>
        <p>{say('versionsText', { count: versions.length })}</p>
        <ol>
          {versions.map((version, at) => {
            const before = versions[at + 1];
            return (
              <li key={version.number}>
                <span>{version.number === null ? say('versionCurrent', { date: when(version) }) : say('versionOlder', { number: version.number, date: when(version) })}</span>
                {version.number === shown
                  ? <span class="sign">{say('versionShown')}</span>
                  : <button type="button" class="plain-button" onClick={() => onOpen(version.number)}>{say('versionOpen')}</button>}
                {before && (
                  <button
                    type="button" class="plain-button" aria-expanded={compared?.at === at}
                    onClick={() => setCompared(compared?.at === at ? null : { at, changes: compareVersions(before.article, version.article) })}
                  >
                    {say('versionCompare')}
                  </button>
                )}
                {compared?.at === at && <ChangeList changes={compared.changes} language={language} say={say} />}
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
