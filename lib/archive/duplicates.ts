import type { ArchiveDatabase } from './database';
import { carryOver } from './carry-over';
import { changeArticles } from './counters';
import type { ArticleRow } from './rows';
import { writeNote } from './order';
import { savingTables } from './save-article';
import { deleteArticles, restoreArticles } from './trash';

/** Articles of one text under several addresses. The one that leads has most to show: pictures, then earlier versions; of equals, the one saved first. */
export function findDuplicates(rows: Iterable<ArticleRow>): ArticleRow[][] {
  const live = [...rows].filter((row) => row.deletedAt === undefined && row.textKey !== '');
  return [...Map.groupBy(live, (row) => row.textKey).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((one, other) => other.pictures.kept - one.pictures.kept || other.versions - one.versions || one.savedAt - other.savedAt));
}

/** What the entry of one becomes of those of all. */
function merged(all: readonly ArticleRow[]) {
  const [first, ...others] = all;
  return {
    tags: [...new Set(all.flatMap((row) => row.tags))],
    collectionId: all.find((row) => row.collectionId !== null)?.collectionId ?? null,
    isFavourite: all.some((row) => row.isFavourite),
    savedAt: Math.min(...all.map((row) => row.savedAt)),
    readAt: all.map((row) => row.readAt).find((at) => at !== null) ?? null,
    otherIds: [...new Set([...first?.otherIds ?? [], ...others.flatMap((row) => [row.id, ...row.otherIds ?? []])])],
  };
}

/**
 * Makes one article of several with the same text: the first keeps tags, marks and notes of all, and
 * what only the others have of pictures, attachments and versions; they go into the trash. From then
 * on it stands for their addresses too.
 * @returns what undoes it
 */
export async function mergeDuplicates(db: ArchiveDatabase, ids: readonly string[], now: number): Promise<() => Promise<void>> {
  const tables = [...savingTables(db), db.attachments, db.attachmentBytes];
  return db.transaction('rw', tables, async () => {
    const [first, ...others] = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    if (!first || others.length === 0) return async () => undefined;
    const written = await db.notes.bulkGet([first, ...others].map((row) => row.id));
    const notes = written.map((note) => note?.text ?? '');
    const before = notes[0] ?? '';
    const after = [...new Set(notes.filter(Boolean))].join('\n\n');
    await changeArticles(db, [first.id], merged([first, ...others]));
    const leave = await carryOver(db, first.id, others.map((row) => row.id));
    if (after !== before) await writeNote(db, first.id, after, now);
    await deleteArticles(db, others.map((row) => row.id), now);
    const { tags, collectionId, isFavourite, readAt, savedAt, otherIds } = first;
    return () => db.transaction('rw', tables, async () => {
      await restoreArticles(db, others.map((row) => row.id));
      await leave();
      await changeArticles(db, [first.id], { tags, collectionId, isFavourite, readAt, savedAt, otherIds });
      if (after !== before) await writeNote(db, first.id, before, written[0]?.updatedAt ?? now);
    });
  });
}
