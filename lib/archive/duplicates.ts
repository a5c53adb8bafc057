import type { ArchiveDatabase } from './database';
import type { ArticleRow } from './rows';
import { writeNote } from './order';
import { savingTables } from './save-article';
import { deleteArticles, restoreArticles } from './trash';
import { changeArticles } from './counters';

/** Articles of one text under several addresses. The one that leads has most to lose: earlier versions, then pictures; of equals, the one saved first. */
export function findDuplicates(rows: Iterable<ArticleRow>): ArticleRow[][] {
  const live = [...rows].filter((row) => row.deletedAt === undefined && row.textKey !== '');
  return [...Map.groupBy(live, (row) => row.textKey).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((one, other) => other.versions - one.versions || other.pictures.kept - one.pictures.kept || one.savedAt - other.savedAt));
}

/**
 * Makes one article of several with the same text: the first keeps tags, marks and notes of all, the
 * others go into the trash.
 * @returns what undoes it
 */
export async function mergeDuplicates(db: ArchiveDatabase, ids: readonly string[], now: number): Promise<() => Promise<void>> {
  return db.transaction('rw', savingTables(db), async () => {
    const [first, ...others] = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    if (!first || others.length === 0) return async () => undefined;
    const written = await db.notes.bulkGet([first, ...others].map((row) => row.id));
    const notes = written.map((note) => note?.text ?? '');
    const before = notes[0] ?? '';
    const after = [...new Set(notes.filter(Boolean))].join('\n\n');
    const all = [first, ...others];
    await changeArticles(db, [first.id], {
      tags: [...new Set(all.flatMap((row) => row.tags))],
      collectionId: all.find((row) => row.collectionId !== null)?.collectionId ?? null,
      isFavourite: all.some((row) => row.isFavourite),
      savedAt: Math.min(...all.map((row) => row.savedAt)),
      readAt: all.map((row) => row.readAt).find((at) => at !== null) ?? null,
  });
  if (after !== before) await writeNote(db, first.id, after, now);
  await deleteArticles(db, others.map((row) => row.id), now);
  const { tags, collectionId, isFavourite, readAt, savedAt } = first;
  return async () => {
    await restoreArticles(db, others.map((row) => row.id));
    await changeArticles(db, [first.id], { tags, collectionId, isFavourite, readAt, savedAt });
    if (after !== before) await writeNote(db, first.id, before, written[0]?.updatedAt ?? now);
  };
  });
}
