import { readingTexts, steadyTexts, type Article } from '../../article';
import { changeArticles, type ArticleChange } from '../counters';
import type { ArchiveDatabase } from '../database';
import { describeArticle } from '../describe-article';
import type { ArticleRow } from '../rows';
import type { LibraryReport } from './report';

/** What entries name, as it is. */
export interface Named {
  versions: ReadonlyMap<string, number>;
  notes: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  collections: ReadonlySet<string>;
}

/** Read once for a whole library. */
export async function readNamed(db: ArchiveDatabase): Promise<Named> {
  const [versions, notes, tags, collections] = await Promise.all([
    db.versions.toCollection().primaryKeys(), db.notes.toCollection().primaryKeys(), db.tags.toCollection().primaryKeys(), db.collections.toCollection().primaryKeys(),
  ]);
  const counted = new Map<string, number>();
  for (const [id] of versions) counted.set(id, (counted.get(id) ?? 0) + 1);
  return { versions: counted, notes: new Set(notes), tags: new Set(tags), collections: new Set(collections) };
}

/** What of an entry is not so; empty for one that is right. */
function wrongIn({ id, versions, hasNote, tags, collectionId }: ArticleRow, named: Named): ArticleChange {
  const [counted, isNoted] = [named.versions.get(id) ?? 0, named.notes.has(id)];
  const known = tags.filter((tag) => named.tags.has(tag));
  return {
    ...(counted !== versions && { versions: counted }),
    ...(isNoted !== hasNote && { hasNote: isNoted }),
    ...(known.length !== tags.length && { tags: known }),
    ...(collectionId !== null && !named.collections.has(collectionId) && { collectionId: null }),
  };
}

/** Of a text with a counter or clock in it: what tells it apart was once made of those too. */
async function textKeyOf(article: Article | undefined): Promise<string | null> {
  return article && readingTexts(article).length !== steadyTexts(article).length ? (await describeArticle(article)).textKey : null;
}

/** Puts right what an entry says of versions, note, tags and collection, and what tells its text apart. */
export async function checkEntry(db: ArchiveDatabase, row: ArticleRow, article: Article | undefined, named: Named, report: LibraryReport): Promise<void> {
  const textKey = await textKeyOf(article);
  const isWrong = (entry: ArticleRow, now: Named) => ({ ...wrongIn(entry, now), ...(textKey !== null && textKey !== entry.textKey && { textKey }) });
  if (Object.keys(isWrong(row, named)).length === 0) return;
  await db.transaction('rw', [db.articles, db.counters, db.versions, db.notes, db.tags, db.collections], async () => {
    // Looked at once more: much may have been saved since the check began.
    const [now, entry] = [await readNamed(db), await db.articles.get(row.id)];
    const change = entry ? isWrong(entry, now) : {};
    if (Object.keys(change).length === 0) return;
    await changeArticles(db, [row.id], change);
    report.counts += 1;
  });
}
