import { watchQuery, readNote, writeNote, type ArchiveDatabase } from './archive';

/** A note while it is being written. */
export interface NoteKeeper {
  /** Takes what stands in the field; it is kept shortly after the last key. */
  type(text: string): void;
  /** Keeps what waits, now. */
  keep(): void;
  /** Keeps what waits and ends. */
  stop(): void;
}

export interface NoteKeeperOptions {
  db: ArchiveDatabase;
  articleId: string;
  /** What the field has to show: the note as it is kept, or with what another window has written. */
  onText: (text: string) => void;
  /** All that was typed is kept. */
  onKept: () => void;
  onError: (error: unknown) => void;
}

const pause = 600;

/** What was typed meanwhile, with the words of another window that came to what was sent. */
function withAdded(typed: string, sent: string, written: string): string {
  const added = written.slice(sent.length);
  return sent === '' && typed !== '' ? `${typed}\n\n${added}` : typed + added;
}

/**
 * Keeps a note by itself while it is typed, one writing after the other, and follows what another
 * window writes. Nobody's words are lost: where both have written, both are in the note.
 */
export function createNoteKeeper({ db, articleId, onText, onKept, onError }: NoteKeeperOptions): NoteKeeper {
  let stored: string | null = null;
  let waiting: string | null = null;
  let isWriting = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const settle = (sent: string, written: string) => {
    stored = written;
    if (written !== sent) {
      waiting = waiting === null ? null : withAdded(waiting, sent, written);
      onText(waiting ?? written);
    }
    if (waiting === null) onKept();
  };
  const write = async (): Promise<void> => {
    if (waiting === null || isWriting) return;
    const sent = waiting;
    waiting = null;
    isWriting = true;
    let isKept = false;
    try {
      settle(sent, await writeNote(db, articleId, sent, Date.now(), stored ?? ''));
      isKept = true;
    } catch (error) {
      // Tried again with the next key, and when the note is left.
      waiting ??= sent;
      onError(error);
    }
    isWriting = false;
    if (isKept && timer === null) await write();
  };
  const keep = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    void write();
  };
  const unwatch = watchQuery(() => readNote(db, articleId), (note) => {
    // What is being typed meets it when it is written.
    if (note === stored || waiting !== null || isWriting) return;
    stored = note;
    onText(note);
  }, onError);
  return {
    type(text) {
      waiting = text;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
    keep,
    stop() {
      unwatch();
      keep();
    },
  };
}
