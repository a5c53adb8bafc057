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
      return row.collectionId === null ? null : catalogue.collections.get(row.collectionId)?.name ?? null;
  }
}

/** Articles under their headings; headings and articles keep the order in which they come, those without a name last. */
export function groupArticles(rows: readonly ArticleRow[], group: Grouping, sort: Sorting, catalogue: Pick<Catalogue, 'collections'>): Group[] {
  if (group === 'none') return [{ name: null, rows: [...rows] }];
  const grouped = Map.groupBy(rows, (row) => keyOf(row, group, nameOf(row, group, sort, catalogue)));
  const groups = [...grouped].map(([key, members]) => ({ name: key === null || !members[0] ? null : nameOf(members[0], group, sort, catalogue), rows: members }));
  return [...groups.filter((each) => each.name !== null), ...groups.filter((each) => each.name === null)];
}
