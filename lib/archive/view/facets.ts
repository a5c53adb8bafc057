import type { Catalogue } from '../catalogue';
import { siteNames, whatBecameOf } from '../portal-memory';
import type { EntryState } from '../search/match-row';
import { entryStates } from '../search/match-row';
import type { View } from './view';

/** How many articles each place and filter would show. */
export interface Facets {
  all: number;
  trash: number;
  unread: number;
  favourite: number;
  tags: ReadonlyMap<string, number>;
  /** With those in the collections inside. */
  collections: ReadonlyMap<string, number>;
  /** Of the place that is shown, as are sites and sections. */
  states: Record<EntryState, number>;
  /** Sites by the name they publish under, most articles first. */
  sites: [name: string, count: number][];
  /** Bodies that have taken the place of others whose articles are here. */
  bodies: [name: string, count: number][];
  sections: [name: string, count: number][];
  bytes: number;
}

type Counts = Map<string, number>;

const most = (counts: Counts) => [...counts].sort((one, other) => other[1] - one[1]);

function add(counts: Counts, key: string | null | undefined): void {
  if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Names with as many articles as a filter of that name would show: a body is found under both of its names. */
const asNamed = (names: Counts, named: Counts): Counts => new Map([...names.keys()].map((name) => [name, named.get(name) ?? 0]));

/** A collection and those around it, from the inside out. */
function around(catalogue: Pick<Catalogue, 'collections'>, id: string | null): Set<string> {
  const found = new Set<string>();
  for (let next = id; next !== null && !found.has(next);) {
    found.add(next);
    next = catalogue.collections.get(next)?.parentId ?? null;
  }
  return found;
}

/** Counts a library once for all its places and filters. */
export function countFacets(catalogue: Catalogue, place: View['place']): Facets {
  const states = Object.fromEntries(Object.keys(entryStates).map((name) => [name, 0])) as Record<EntryState, number>;
  const tags: Counts = new Map();
  const collections: Counts = new Map();
  const sites: Counts = new Map();
  const bodies: Counts = new Map();
  const sections: Counts = new Map();
  const named: Counts = new Map();
  let [all, trash, unread, favourite, bytes] = [0, 0, 0, 0, 0];
  const tests = Object.entries(entryStates) as [EntryState, (typeof entryStates)[EntryState]][];
  for (const row of catalogue.articles.values()) {
    bytes += row.textBytes + row.pictureBytes;
    const isTrash = row.deletedAt !== undefined;
    if (isTrash) trash += 1;
    else {
      all += 1;
      if (row.readAt === null) unread += 1;
      if (row.isFavourite) favourite += 1;
      row.tags.forEach((tag) => add(tags, tag));
      around(catalogue, row.collectionId).forEach((id) => add(collections, id));
    }
    if (isTrash !== (place === 'trash')) continue;
    for (const [name, test] of tests) if (test(row)) states[name] += 1;
    new Set(siteNames(row.siteName, row.host)).forEach((name) => add(named, name));
    add(sites, row.siteName);
    add(bodies, whatBecameOf(row.host)?.became);
    add(sections, row.section);
  }
  return { all, trash, unread, favourite, states, tags, collections, sites: most(asNamed(sites, named)), bodies: most(asNamed(bodies, named)), sections: most(sections), bytes };
}
