import type { ArchiveDatabase } from '../database';
import type { ArticleRow } from '../rows';
import { findTexts, type Matched } from './find-texts';
import { allOpen, rowMatches, type Order } from './match-row';
import { parseQuery, type Query, type Term } from './parse-query';
import { searchFor } from './tag-terms';

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

async function rowsOf(db: ArchiveDatabase, found: Matched, query: Query, order: Order, limit: number): Promise<ArticleRow[]> {
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

/** Whether only the text or a tag can make a group hold. */
const isOfTags = (group: readonly Term[], { tags }: Order) => group.every((term) => term.kind === 'text' || (term.kind === 'tag' && !term.isNegated && tags.has(term.value)));

/** Leaves out, without reading their entries, texts that only a tag could make up for and that carry none the query names. */
async function withTags(db: ArchiveDatabase, found: Matched, query: Query, order: Order): Promise<Matched> {
  const ids = query.groups.flat().flatMap((term) => (term.kind === 'tag' && order.tags.has(term.value) ? [term.value] : []));
  if (ids.length === 0) return found;
  const tagged = new Set((await db.articles.where('tags').anyOf(ids).distinct().toArray()).map((row) => row.textNumber));
  const bits = query.groups.reduce((all, group, at) => (isOfTags(group, order) ? all | (1 << at) : all), 0);
  const kept = [...found.numbers.keys()].filter((at) => ((found.open[at] ?? 0) & bits) === 0 || tagged.has(found.numbers[at] ?? 0));
  return { numbers: Int32Array.from(kept, (at) => found.numbers[at] ?? 0), open: Uint32Array.from(kept, (at) => found.open[at] ?? 0) };
}

/** The first articles that a typed query finds, for who has no list in memory: popup and address bar. */
export async function findArticles(db: ArchiveDatabase, typed: string, limit: number): Promise<FoundArticles> {
  const order = await readOrder(db);
  const search = searchFor(parseQuery(typed), order.tags.values());
  const look = async (found: Matched, query: Query) => rowsOf(db, await withTags(db, found, query, order), query, order, limit);
  let asTyped: ArticleRow[] = [];
  const texts = await findTexts(db, search, async (found) => {
    asTyped = await look(found, search.query);
    return asTyped.length > 0;
  });
  if (texts) return { rows: texts.isGuess ? await look(texts, search.slipped) : asTyped, isGuess: texts.isGuess };
  const rows = await db.articles.orderBy('savedAt').reverse() // eslint-disable-line unicorn/no-array-reverse -- a Dexie collection
    .filter((row) => row.deletedAt === undefined && rowMatches(row, search.query, allOpen, order)).limit(limit).toArray();
  return { rows, isGuess: false };
}
