import { entryStates, type EntryState } from '../search/match-row';

export const sortings = ['best', 'saved', 'published', 'title', 'site'] as const;
export const groupings = ['none', 'day', 'site', 'section', 'collection'] as const;
export type Sorting = (typeof sortings)[number];
export type Grouping = (typeof groupings)[number];

/** What the archive page shows: everything its address says. */
export interface View {
  place: 'library' | 'trash';
  collection: string | null;
  smartCollection: string | null;
  /** Ids of tags that an article must all have. */
  tags: string[];
  states: EntryState[];
  site: string | null;
  section: string | null;
  /** Days, months or years as `readDays` reads them; empty for no bound. */
  from: string;
  to: string;
  query: string;
  sort: Sorting;
  group: Grouping;
  /** The open article. */
  id: string | null;
  /** The open version of it; `null` for the current one. */
  version: number | null;
}

export const firstView: View = {
  place: 'library', collection: null, smartCollection: null, tags: [], states: [], site: null, section: null, from: '', to: '',
  query: '', sort: 'saved', group: 'none', id: null, version: null,
};

const oneOf = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T => all.find((each) => each === value) ?? otherwise;
const stateNames = Object.keys(entryStates) as EntryState[];

/** The view an address stands for. What it does not know is passed over. */
export function readView(parameters: URLSearchParams): View {
  const version = Number(parameters.get('version'));
  const query = parameters.get('q') ?? '';
  return {
    place: parameters.get('place') === 'trash' ? 'trash' : 'library',
    collection: parameters.get('collection'),
    smartCollection: parameters.get('smart'),
    tags: [...new Set(parameters.getAll('tag').filter(Boolean))],
    states: stateNames.filter((name) => (parameters.get('is') ?? '').split(' ').includes(name)),
    site: parameters.get('site'),
    section: parameters.get('section'),
    from: parameters.get('from') ?? '',
    to: parameters.get('to') ?? '',
    query,
    sort: oneOf(sortings, parameters.get('sort'), query.trim() ? 'best' : 'saved'),
    group: oneOf(groupings, parameters.get('group'), 'none'),
    id: parameters.get('id'),
    version: Number.isInteger(version) && version > 0 ? version : null,
  };
}

/** The address of a view; only what differs from the first one. */
export function writeView(view: View): string {
  const usual = view.query.trim() ? 'best' : 'saved';
  const entries: [string, string | null][] = [
    ['place', view.place === 'trash' ? 'trash' : null], ['collection', view.collection], ['smart', view.smartCollection], ...view.tags.map((tag): [string, string] => ['tag', tag]),
    ['is', view.states.join(' ') || null], ['site', view.site], ['section', view.section], ['from', view.from || null], ['to', view.to || null],
    ['q', view.query || null], ['sort', view.sort === usual ? null : view.sort], ['group', view.group === 'none' ? null : view.group],
    ['id', view.id], ['version', view.version === null ? null : String(view.version)],
  ];
  const parameters = new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== null));
  return parameters.size > 0 ? `archive.html?${parameters.toString()}` : 'archive.html';
}

/** The tag that is the place shown, and no filter of another place; `null` for none. */
export function placeTag(view: View): string | null {
  return view.place === 'library' && view.collection === null && view.smartCollection === null ? view.tags[0] ?? null : null;
}

/** How many things narrow the list besides its place and search. */
export function countFilters(view: View): number {
  const tags = view.tags.length - (placeTag(view) === null ? 0 : 1);
  return view.states.length + tags + [view.site, view.section, view.from, view.to].filter(Boolean).length;
}
