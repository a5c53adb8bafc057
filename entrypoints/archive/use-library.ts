import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findTexts, parseQuery, rebuildIndex, rowMatches, searchFor, storageTrouble, watchCatalogue, type ArchiveDatabase, type Catalogue, type FoundTexts, type Matched, type StorageTrouble } from '../../lib/archive';
import { ask } from '../../lib/messaging';
import { countFacets, groupArticles, queryOf, selectArticles, writeView, type Facets, type Group, type View } from '../../lib/archive/view';

/** The whole library, kept up to date; `null` until its first entries are read. */
export function useCatalogue(db: ArchiveDatabase): { catalogue: Catalogue | null; trouble: StorageTrouble | null } {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => watchCatalogue(db, setCatalogue, (error) => setTrouble(storageTrouble(error))), [db]);
  return { catalogue, trouble };
}

interface Found {
  query: string;
  place: View['place'];
  texts: FoundTexts | null;
}

const noTexts: FoundTexts = { numbers: new Int32Array(), open: new Uint32Array(), isGuess: false, guessed: [] };

/** What the text index said last, and to which query. */
function useFoundTexts(db: ArchiveDatabase, query: string, catalogue: Catalogue | null, place: View['place'], onTrouble: (error: unknown) => void): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (!catalogue) return;
    const search = searchFor(parseQuery(query), catalogue.tags.values());
    const isAnyShown = ({ numbers, open }: Matched) => numbers.some((number, at) => {
      const row = catalogue.byText.get(number);
      return row !== undefined && (row.deletedAt !== undefined) === (place === 'trash') && rowMatches(row, search.query, open[at] ?? 0, catalogue);
    });
    findTexts(db, search, isAnyShown).then((texts) => isCurrent && setFound({ query, place, texts }), (error: unknown) => {
      if (!isCurrent) return;
      onTrouble(error);
      setFound({ query, place, texts: noTexts });
      // The index comes from the texts: one that cannot be read is built anew.
      void rebuildIndex(db).then(() => ask('archive/upkeep', { isEmptied: false })).catch(() => undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [db, query, catalogue, place, onTrouble]);
  return found;
}

export interface Listing {
  /** Names what is listed: another one for each place, filter, query and order. */
  name: string;
  facets: Facets;
  groups: Group[];
  /** All articles of the view, in its order. */
  ids: string[];
  isGuess: boolean;
  /** The query the listing answers; behind the typed one for a moment. */
  query: string;
  /** What is to be marked in the texts, as a query. */
  marks: string;
}

/** The articles a view shows; `null` until they are known. */
export function useListing(db: ArchiveDatabase, catalogue: Catalogue | null, view: View, onTrouble: (error: unknown) => void): Listing | null {
  const query = catalogue ? queryOf(view, catalogue) : view.query;
  const found = useFoundTexts(db, query, catalogue, view.place, onTrouble);
  const facets = useMemo(() => (catalogue ? countFacets(catalogue, view.place) : null), [catalogue, view.place]);
  // The open article changes nothing of the list.
  const name = writeView({ ...view, id: null, version: null });
  const listing = useMemo(() => {
    // The answer to one query says nothing to another: its bits are of other groups.
    const answers = query === '' ? { query, texts: null } : found?.query === query && found.place === view.place ? found : null;
    if (!catalogue || !facets || !answers) return null;
    const rows = selectArticles(catalogue, view, answers.texts);
    const groups = groupArticles(rows, view.group, view.sort, catalogue);
    return { name, facets, groups, ids: groups.flatMap((group) => group.rows.map((row) => row.id)), isGuess: answers.texts?.isGuess ?? false, query: answers.query, marks: [...answers.texts?.guessed ?? [], answers.query].join(' ') };
  }, [catalogue, facets, found, query, name]); // eslint-disable-line react-hooks/exhaustive-deps -- the name says what of the view counts
  // While the index is asked the last answer stays: the page does not go away under the reader's hands.
  const last = useRef<Listing | null>(null);
  useEffect(() => {
    if (listing) last.current = listing;
  }, [listing]);
  return listing ?? last.current;
}
