import { changeArticles, type ArticleChange } from '../counters';
import type { ArchiveDatabase } from '../database';
import { describeArticle, type Description } from '../describe-article';
import { recountPictures } from '../keep-picture';
import { writeNote } from '../order';
import type { VersionRow } from '../rows';
import { writeArticle } from '../save-article';
import { articleTables, removeForGood } from '../trash';
import { isUntouched, marksOf, type ImportStep, type Ledger, type Marks } from './ledger';

/** Text, and its description, that an import has replaced; `null` when it has not. */
async function replacedText(db: ArchiveDatabase, { id, before, isRewritten }: ImportStep): Promise<{ version: VersionRow; described: Description } | null> {
  const version = before && isRewritten ? await db.versions.get([id, before.versions + 1]) : undefined;
  return version ? { version, described: await describeArticle(version.article) } : null;
}

async function takeOutBytes(db: ArchiveDatabase, { id, pictures, attachments }: ImportStep): Promise<void> {
  for (const { url, was } of pictures) {
    await db.pictureBytes.delete([id, url]);
    await (was ? db.pictures.put(was) : db.pictures.delete([id, url]));
  }
  for (const { url, was } of attachments) {
    await db.attachmentBytes.delete([id, url]);
    await (was ? db.attachments.put(was) : db.attachments.delete([id, url]));
  }
  if (pictures.length === 0) return;
  await recountPictures(db, id);
  if (await db.pictureBytes.where('articleId').equals(id).count() === 0) await db.thumbnails.delete(id);
}

async function takeOutVersions(db: ArchiveDatabase, { id, versions }: ImportStep): Promise<void> {
  if (versions.length === 0) return;
  const rows = await db.versions.where('articleId').equals(id).sortBy('number');
  const left = rows.filter(({ number }) => !versions.includes(number));
  await db.versions.where('articleId').equals(id).delete();
  await db.versions.bulkPut(left.map((row, at) => ({ ...row, number: at + 1 })));
  await changeArticles(db, [id], { versions: left.length });
}

/** The marks an article had, but for those the reader has set since. */
function marksBack(now: Marks, before: Marks, after: Marks): ArticleChange {
  const back = <Name extends keyof Marks>(name: Name): Marks[Name] => (now[name] === after[name] ? before[name] : now[name]);
  return {
    savedAt: back('savedAt'), updatedAt: back('updatedAt'), collectionId: back('collectionId'), isFavourite: back('isFavourite'), readAt: back('readAt'),
    tags: now.tags.filter((tag) => before.tags.includes(tag) || !after.tags.includes(tag)),
    // What the reader has worked on since does not go back into the trash.
    deletedAt: isUntouched(now, after) ? before.deletedAt : now.deletedAt,
  };
}

async function undoStep(db: ArchiveDatabase, step: ImportStep): Promise<void> {
  const { id, before, after } = step;
  const replaced = await replacedText(db, step);
  await db.transaction('rw', articleTables(db), async () => {
    const now = await marksOf(db, id);
    if (!now) return;
    if (!before) {
      if (isUntouched(now, after)) await removeForGood(db, [id]);
      return;
    }
    await takeOutBytes(db, step);
    await takeOutVersions(db, step);
    // A text that was saved since stays, with all that were before it.
    if (replaced && now.versions === after.versions && now.updatedAt === after.updatedAt) {
      const { version: { article, number }, described } = replaced;
      await db.bodies.put({ id, article });
      await db.versions.delete([id, number]);
      const link = (await db.articles.get(id))?.link;
      // The same edition again: its words and pictures are put right.
      await writeArticle(db, id, article, described, after.updatedAt, link);
      await changeArticles(db, [id], { versions: before.versions });
    }
    await changeArticles(db, [id], marksBack(now, before, after));
    if (now.note === after.note && now.note !== before.note) await writeNote(db, id, before.note, before.notedAt ?? after.updatedAt);
  });
}

/** Collections that hold nothing, and those that hold nothing but such. */
async function removeEmpty(db: ArchiveDatabase, collections: readonly string[]): Promise<void> {
  const left = new Set(collections);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const id of left) {
      if (await db.articles.where('collectionId').equals(id).count() + await db.collections.where('parentId').equals(id).count() > 0) continue;
      await db.collections.delete(id);
      left.delete(id);
    }
  }
}

/** Takes out what was made besides articles, unless the reader has put it to use since. */
async function undoOrder(db: ArchiveDatabase, { tags, collections, smartCollections, jobs }: Ledger): Promise<void> {
  await db.transaction('rw', [db.articles, db.tags, db.collections, db.smartCollections, db.jobs, db.jobItems], async () => {
    for (const id of tags) if (await db.articles.where('tags').equals(id).count() === 0) await db.tags.delete(id);
    await removeEmpty(db, collections);
    await db.smartCollections.bulkDelete(smartCollections);
    for (const id of jobs) {
      if (await db.jobItems.where('jobId').equals(id).filter(({ state }) => state !== 'waiting').count() > 0) continue;
      await db.jobs.delete(id);
      await db.jobItems.where('jobId').equals(id).delete();
    }
  });
}

/** An import that ended in the middle, and what it had brought could not all be taken out again. */
export class NotUndone extends Error {
  constructor(cause: unknown) {
    super('import not undone', { cause });
  }
}

/**
 * Makes undone what an import has done, when it was ended in the middle. What the reader has saved,
 * noted or marked since stays, and the articles it stands on with it.
 */
export async function undoImport(db: ArchiveDatabase, ledger: Ledger): Promise<void> {
  for (const step of ledger.steps.toReversed()) await undoStep(db, step);
  await undoOrder(db, ledger);
}

/**
 * Does work that writes into a ledger; if it fails or is ended, it is undone.
 * @throws what the work threw; {@link NotUndone} around it when not all could be taken out again
 */
export async function orUndone<T>(db: ArchiveDatabase, ledger: Ledger, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await undoImport(db, ledger).catch(() => {
      throw new NotUndone(error);
    });
    throw error;
  }
}
