export { countFacets } from './facets';
export type { Facets } from './facets';
export { groupArticles } from './group';
export type { Group } from './group';
export { keptQuery, queryOf, selectArticles, sortArticles } from './select';
export { countFilters, firstView, groupings, placeTag, readView, sortings, writeView } from './view';
export type { Grouping, Sorting, View } from './view';
