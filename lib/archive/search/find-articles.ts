import type { ArchiveDatabase } from '../database';
import type { ArticleRow, TagRow } from '../rows';
import { findTexts, type FoundTexts } from './find-texts';
import { allOpen, rowMatches, type Order } from './match-row';
import { parseQuery, type Query } from './parse-query';
import { tagsNamed } from './tag-terms';

/** The articles a query finds, best first. */
export interface FoundArticles {
  rows: ArticleRow[];
  /** Nothing matched as typed; these are one slip away. */
  isGuess: boolean;
}

async function readOrder(db: ArchiveDatabase): Promise<Order> {
  const [tags, collections] = await Promise.all([db.tags.toArray(), db.collections.toArray()]);
  return { tags: new Map(tags.map((tag) => [tag.id, tag])), collections: new Map(collections.map((each) => [each.id, each])) };
}

async function rowsOf(db: ArchiveDatabase, found: FoundTexts, query: Query, order: Order, limit: number): Promise<ArticleRow[]> {
  const articles: ArticleRow[] = [];
  for (let start = 0; start < found.numbers.length && articles.length < limit; start += limit) {
    const batch = [...found.numbers.subarray(start, start + limit)];
    const rows = await db.transaction('r', db.articles, () => Promise.all(batch.map((number) => db.articles.where('textNumber').equals(number).first())));
    batch.forEach((_, at) => {
      const row = rows[at];
      if (row && row.deletedAt === undefined && rowMatches(row, query, found.open[start + at] ?? 0, order)) articles.push(row);
    });
  }
  return articles.slice(0, limit);
}

async function taggedWith(db: ArchiveDatabase, tags: readonly TagRow[], limit: number): Promise<ArticleRow[]> {
  if (tags.length === 0) return [];
  return db.articles.where('tags').anyOf(tags.map((tag) => tag.id)).distinct().filter((row) => row.deletedAt === undefined).limit(limit).toArray();
}

/** The first articles that a typed query finds, for who has no list in memory: popup and address bar. */
export async function findArticles(db: ArchiveDatabase, typed: string, limit: number): Promise<FoundArticles> {
  const query = parseQuery(typed);
  const [order, texts] = await Promise.all([readOrder(db), findTexts(db, query)]);
  if (texts) {
    const rows = await rowsOf(db, texts, query, order, limit);
    const tagged = await taggedWith(db, tagsNamed(query, order.tags.values()), limit);
    const known = new Set(rows.map((row) => row.id));
    return { rows: [...rows, ...tagged.filter((row) => !known.has(row.id))].slice(0, limit), isGuess: texts.isGuess && tagged.length === 0 };
  }
  const rows = await db.articles.orderBy('savedAt').reverse() // eslint-disable-line unicorn/no-array-reverse -- a Dexie collection
    .filter((row) => row.deletedAt === undefined && rowMatches(row, query, allOpen, order)).limit(limit).toArray();
  return { rows, isGuess: false };
}
