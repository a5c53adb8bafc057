import { isoInVietnam } from '../../text';
import type { Catalogue } from '../catalogue';
import type { ArticleRow } from '../rows';
import type { Grouping, Sorting } from './view';

/** Articles under one heading. */
export interface Group {
  /** An ISO day, a name as written, or `null` for those without. */
  name: string | null;
  rows: ArticleRow[];
}

const day = (row: ArticleRow, sort: Sorting): string | null =>
  (sort === 'published' ? row.publishedAt?.slice(0, 10) ?? null : isoInVietnam(new Date(row.savedAt)).slice(0, 10));

/** A collection's name after those of the collections around it: one of each year may be called "Tháng ba". `null` for one that is not there. */
function pathOf(id: string | null, { collections }: Pick<Catalogue, 'collections'>): string | null {
  const path = new Map<string, string>();
  for (let next = id === null ? undefined : collections.get(id); next && !path.has(next.id); next = next.parentId === null ? undefined : collections.get(next.parentId)) path.set(next.id, next.name);
  return path.size === 0 ? null : [...path.values()].toReversed().join(' › ');
}

function keyOf(row: ArticleRow, group: Exclude<Grouping, 'none'>, name: string | null): string | null {
  return group === 'collection' && name !== null ? row.collectionId : name;
}

function nameOf(row: ArticleRow, group: Exclude<Grouping, 'none'>, sort: Sorting, catalogue: Pick<Catalogue, 'collections'>): string | null {
  switch (group) {
    case 'day':
      return day(row, sort);
    case 'site':
      return row.siteName;
    case 'section':
      return row.section;
    case 'collection':
      return pathOf(row.collectionId, catalogue);
  }
}

/** Articles under their headings; days stand newest first, other headings and the articles in the order in which they come, those without a name last. */
export function groupArticles(rows: readonly ArticleRow[], group: Grouping, sort: Sorting, catalogue: Pick<Catalogue, 'collections'>): Group[] {
  if (group === 'none') return [{ name: null, rows: [...rows] }];
  const grouped = Map.groupBy(rows, (row) => keyOf(row, group, nameOf(row, group, sort, catalogue)));
  const groups = [...grouped].map(([key, members]) => ({ name: key === null || !members[0] ? null : nameOf(members[0], group, sort, catalogue), rows: members }));
  const named = groups.filter((each) => each.name !== null);
  // Articles sorted by title or site come from all days at once.
  if (group === 'day') named.sort((one, other) => (other.name ?? '').localeCompare(one.name ?? ''));
  return [...named, ...groups.filter((each) => each.name === null)];
}
