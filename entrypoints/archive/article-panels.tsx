import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArchiveDatabase } from '../../lib/archive';
import { compareVersions, listVersions, type Change, type Version } from '../../lib/archive/versions';
import type { LibraryWords } from '../../lib/i18n';
import { createNoteKeeper, type NoteKeeper } from '../../lib/note-keeper';
import { dateInWords, isoInVietnam } from '../../lib/text';
import type { Language } from '../../lib/settings';
import { ChangeList } from '../../components/archive/change-list';

export interface NotePanelProps {
  db: ArchiveDatabase;
  id: string;
  /** The note was left without the words it had when it was opened. */
  onReplaced: (before: string) => void;
  onError: (error: unknown) => void;
  say: LibraryWords;
}

/** The reader's note, kept by itself shortly after the last key and when it is left. */
export function NotePanel({ db, id, onReplaced, onError, say }: NotePanelProps) {
  const [text, setText] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const keeper = useRef<NoteKeeper | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The note as it was before the first key, and as it was typed last; `null` until then. */
  const typed = useRef<{ before: string; last: string } | null>(null);
  const caret = useRef<[start: number, end: number] | null>(null);
  useEffect(() => {
    const note = createNoteKeeper({
      db, articleId: id, onKept: () => setKept(true), onError,
      onText(shown) {
        if (field.current) caret.current = [field.current.selectionStart, field.current.selectionEnd];
        setText(shown);
      },
    });
    keeper.current = note;
    window.addEventListener('pagehide', note.keep);
    return () => {
      window.removeEventListener('pagehide', note.keep);
      note.stop();
      if (typed.current && !typed.current.last.includes(typed.current.before.trim())) onReplaced(typed.current.before);
    };
  }, [db, id]); // eslint-disable-line react-hooks/exhaustive-deps -- what is made anew with each drawing begins no note anew
  useLayoutEffect(() => {
    // Words of another window come behind one's own: who types stays where he is.
    if (caret.current) field.current?.setSelectionRange(...caret.current);
    caret.current = null;
  }, [text]);
  const isRead = text !== null;
  useLayoutEffect(() => {
    // Who opens a note writes; a browser minds `autofocus` only as a page is opened.
    if (isRead) field.current?.focus();
  }, [isRead]);
  if (text === null) return null;
  return (
    <section class="panel note-panel" aria-label={say('note')}>
      <div>
        <label>{say('note')}
          <textarea
            ref={field} rows={4} value={text}
            onInput={(event) => {
              typed.current = { before: typed.current?.before ?? text, last: event.currentTarget.value };
              setText(event.currentTarget.value);
              setKept(false);
              keeper.current?.type(event.currentTarget.value);
            }}
            onBlur={() => keeper.current?.keep()}
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
  onError: (error: unknown) => void;
  language: Language;
  say: LibraryWords;
}

/** The kept versions of an article, and what changed from one to the next. */
export function VersionPanel({ db, id, shown, onOpen, onError, language, say }: VersionPanelProps) {
  const [versions, setVersions] = useState<Version[]>([]);
  const [compared, setCompared] = useState<{ at: number; changes: Change[] } | null>(null);
  useEffect(() => void listVersions(db, id).then(setVersions, onError), [db, id, onError]);
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
