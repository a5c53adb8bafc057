import type { Catalogue } from '../catalogue';
import { whatBecameOf } from '../portal-memory';
import type { EntryState } from '../search/match-row';
import { entryStates } from '../search/match-row';

/** How many articles each place and filter would show; those in the trash are counted apart. */
export interface Facets {
  all: number;
  trash: number;
  states: Record<EntryState, number>;
  tags: ReadonlyMap<string, number>;
  collections: ReadonlyMap<string, number>;
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

/** Counts a library once for all its filters. */
export function countFacets(catalogue: Catalogue): Facets {
  const states = Object.fromEntries(Object.keys(entryStates).map((name) => [name, 0])) as Record<EntryState, number>;
  const tags: Counts = new Map();
  const collections: Counts = new Map();
  const sites: Counts = new Map();
  const bodies: Counts = new Map();
  const sections: Counts = new Map();
  let [all, trash, bytes] = [0, 0, 0];
  const tests = Object.entries(entryStates) as [EntryState, (typeof entryStates)[EntryState]][];
  for (const row of catalogue.articles.values()) {
    bytes += row.textBytes + row.pictureBytes;
    if (row.deletedAt !== undefined) {
      trash += 1;
      continue;
    }
    all += 1;
    for (const [name, test] of tests) if (test(row)) states[name] += 1;
    row.tags.forEach((tag) => add(tags, tag));
    add(collections, row.collectionId);
    add(sites, row.siteName);
    add(bodies, whatBecameOf(row.host)?.became);
    add(sections, row.section);
  }
  return { all, trash, states, tags, collections, sites: most(sites), bodies: most(bodies), sections: most(sections), bytes };
}
