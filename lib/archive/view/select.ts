import { readDays } from '../../text';
import type { Catalogue } from '../catalogue';
import { withInner } from '../order';
import { siteNames } from '../portal-memory';
import type { ArticleRow } from '../rows';
import type { FoundTexts } from '../search/find-texts';
import { allOpen, dayOf, entryStates, rowMatches } from '../search/match-row';
import { parseQuery } from '../search/parse-query';
import { withTagNames } from '../search/tag-terms';
import type { Sorting, View } from './view';

type Test = (row: ArticleRow) => boolean;

function filtersOf(view: View, catalogue: Catalogue): Test[] {
  const tests: Test[] = [];
  if (view.collection !== null) {
    const inside = withInner([...catalogue.collections.values()], view.collection);
    tests.push((row) => row.collectionId !== null && inside.has(row.collectionId));
  }
  const { tags, site, section } = view;
  if (tags.length > 0) tests.push((row) => tags.every((tag) => row.tags.includes(tag)));
  // The host, or the body behind it: of its own name or of the one that has taken its place.
  if (site !== null) tests.push((row) => siteNames(row.siteName, row.host).includes(site));
  if (section !== null) tests.push((row) => row.section === section);
  const [from, to] = [readDays(view.from)?.from, readDays(view.to)?.to];
  if (from) tests.push((row) => dayOf(row) >= from);
  if (to) tests.push((row) => dayOf(row) <= to);
  return [...tests, ...view.states.map((state) => entryStates[state])];
}

const collator = new Intl.Collator('vi', { numeric: true });

const byTime: Record<'saved' | 'published', (row: ArticleRow) => number> = {
  saved: (row) => row.savedAt,
  published: (row) => (row.publishedAt ? Date.parse(row.publishedAt) || 0 : 0),
};

/** Articles in an order: newest first, or as a Vietnamese dictionary has them. `best` leaves them as they come. */
export function sortArticles(rows: readonly ArticleRow[], sort: Sorting): ArticleRow[] {
  if (sort === 'best') return [...rows];
  if (sort === 'saved' || sort === 'published') {
    const timed = rows.map((row) => ({ row, time: byTime[sort](row) }));
    return timed.sort((one, other) => other.time - one.time || other.row.savedAt - one.row.savedAt).map(({ row }) => row);
  }
  if (sort === 'title') return rows.toSorted((one, other) => collator.compare(one.title, other.title));
  // Few sites have many articles: comparing their names once each is enough.
  const sites = [...new Set(rows.map((row) => row.siteName))].sort(collator.compare);
  const place = new Map(sites.map((name, at) => [name, at]));
  return rows.toSorted((one, other) => (place.get(one.siteName) ?? 0) - (place.get(other.siteName) ?? 0) || other.savedAt - one.savedAt);
}

/** A query to which more can be added without becoming part of what it says: its last quotation is closed, and no `OR` waits. */
function closed(query: string): string {
  const quotes = query.match(/["“”„«»]/g)?.length ?? 0;
  return quotes % 2 === 1 ? `${query}"` : query.replace(/(?:^|\s+)OR\s*$/, ' ').trimStart();
}

/** A query as it is asked while its last word is typed: the beginning of a longer one, wherever it comes to stand. */
function unfinished(query: string): string {
  const last = parseQuery(query).groups.at(-1)?.at(-1);
  return last?.kind === 'text' && last.isOpen && /[\p{L}\p{N}]$/u.test(query) ? `${query}*` : query;
}

/** A day before or after one, as `2024-05-02`. */
function dayBeside(day: string, step: 1 | -1): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}

const whole = (name: string, value: string | null) => (value === null ? [] : [`${name}:="${value.replaceAll(/["“”„«»]/g, '')}"`]);

/** All that a view narrows the list by, as one query that can be kept. */
export function keptQuery(view: View, catalogue: Pick<Catalogue, 'smartCollections'>): string {
  const [from, to] = [readDays(view.from)?.from, readDays(view.to)?.to];
  return [
    unfinished(closed(queryOf(view, catalogue))).trim(), ...view.states.map((state) => `is:${state}`),
    ...whole('collection', view.collection), ...view.tags.flatMap((tag) => whole('tag', tag)), ...whole('site', view.site), ...whole('section', view.section),
    ...(from ? [`after:${dayBeside(from, -1)}`] : []), ...(to ? [`before:${dayBeside(to, 1)}`] : []),
  ].filter(Boolean).join(' ');
}

/** The query a view searches by: the kept search of a smart collection and what is typed. */
export function queryOf(view: View, catalogue: Pick<Catalogue, 'smartCollections'>): string {
  const kept = closed(catalogue.smartCollections.find((each) => each.id === view.smartCollection)?.query ?? '');
  return `${kept} ${view.query}`.trimStart();
}

/**
 * The articles a view shows, in its order.
 * @param found what the text index says to the view's query; `null` when the query asks nothing of the text
 */
export function selectArticles(catalogue: Catalogue, view: View, found: FoundTexts | null): ArticleRow[] {
  const query = withTagNames(parseQuery(queryOf(view, catalogue)), catalogue.tags.values(), found?.isGuess);
  const filters = filtersOf(view, catalogue);
  const isTrash = view.place === 'trash';
  const passes = (row: ArticleRow, open: number) =>
    (row.deletedAt !== undefined) === isTrash && filters.every((test) => test(row)) && rowMatches(row, query, open, catalogue);
  if (!found) return sortArticles([...catalogue.articles.values()].filter((row) => passes(row, allOpen)), view.sort === 'best' ? 'saved' : view.sort);
  const rows: ArticleRow[] = [];
  found.numbers.forEach((number, at) => {
    const row = catalogue.byText.get(number);
    if (row && passes(row, found.open[at] ?? 0)) rows.push(row);
  });
  return sortArticles(rows, view.sort);
}
