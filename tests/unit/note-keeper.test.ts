import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readNote, saveArticle, writeNote, type ArchiveDatabase } from '../../lib/archive';
import { createNoteKeeper, type NoteKeeper } from '../../lib/note-keeper';
import { articleAt, freshArchive } from './archive/fresh-archive';

describe('a note while it is written', () => {
  let db: ArchiveDatabase;
  let id: string;
  let field: string | null;
  let kept: number;
  let note: NoteKeeper;
  const errors: unknown[] = [];
  const open = () => createNoteKeeper({
    db, articleId: id, onText: (text) => { field = text; }, onKept: () => { kept += 1; }, onError: (error) => errors.push(error),
  });
  const type = (text: string) => {
    field = text;
    note.type(text);
  };
  const stored = () => readNote(db, id);

  beforeEach(async () => {
    db = freshArchive();
    ({ id } = await saveArticle(db, articleAt('/tin/1'), 1));
    [field, kept] = [null, 0];
    errors.length = 0;
    note = open();
    await vi.waitFor(() => expect(field).toBe(''));
  });
  afterEach(() => note.stop());

  it('is kept when it is left', async () => {
    type('Hỏi lại anh Cường');
    note.stop();
    await vi.waitFor(async () => expect(await stored()).toBe('Hỏi lại anh Cường'));
    expect(kept).toBe(1);
  });

  it('loses no word of another window that wrote before, however fast one types on', async () => {
    type('Của tôi');
    await writeNote(db, id, 'Của người khác', 2);
    note.keep();
    // While that is being written:
    type('Của tôi, thêm nữa');
    note.keep();
    await vi.waitFor(() => expect(kept).toBe(1));
    expect(await stored()).toBe('Của tôi, thêm nữa\n\nCủa người khác');
    expect(field).toBe('Của tôi, thêm nữa\n\nCủa người khác');
  });

  it('is not doubled by two writings at once', async () => {
    type('một');
    note.keep();
    type('một hai');
    note.keep();
    await vi.waitFor(() => expect(kept).toBe(1));
    expect(await stored()).toBe('một hai');
  });

  it('shows what another window writes while it is open', async () => {
    await writeNote(db, id, 'Từ cửa sổ kia', 2);
    await vi.waitFor(() => expect(field).toBe('Từ cửa sổ kia'));
    type('Từ cửa sổ kia, và của tôi');
    note.keep();
    await vi.waitFor(async () => expect(await stored()).toBe('Từ cửa sổ kia, và của tôi'));
  });

  it('keeps what could not be written and tries again when it is left', async () => {
    vi.spyOn(db.notes, 'put').mockRejectedValueOnce(new Error('no room'));
    type('Đừng mất');
    note.keep();
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    note.stop();
    await vi.waitFor(async () => expect(await stored()).toBe('Đừng mất'));
  });
});
