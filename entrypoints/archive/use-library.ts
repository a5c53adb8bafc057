import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findTexts, parseQuery, storageTrouble, watchCatalogue, type ArchiveDatabase, type Catalogue, type FoundTexts, type StorageTrouble } from '../../lib/archive';
import { countFacets, groupArticles, queryOf, selectArticles, type Facets, type Group, type View } from '../../lib/archive/view';

/** The whole library, kept up to date; `null` until its first entries are read. */
export function useCatalogue(db: ArchiveDatabase): { catalogue: Catalogue | null; trouble: StorageTrouble | null } {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => watchCatalogue(db, setCatalogue, (error) => setTrouble(storageTrouble(error))), [db]);
  return { catalogue, trouble };
}

interface Found { query: string; texts: FoundTexts | null }

/** What the text index says to a query. While an answer is awaited, the last one stays. */
function useFoundTexts(db: ArchiveDatabase, query: string, catalogue: Catalogue | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isCurrent = true;
    findTexts(db, parseQuery(query)).then((texts) => isCurrent && setFound({ query, texts }), () => undefined); // The list's own reading tells what is wrong.
    return () => {
      isCurrent = false;
    };
  }, [db, query, catalogue]);
  return found;
}

export interface Listing {
  facets: Facets;
  groups: Group[];
  /** All articles of the view, in its order. */
  ids: string[];
  isGuess: boolean;
  /** The query the listing answers; behind the typed one for a moment. */
  query: string;
}

/** The articles a view shows; `null` until they are known. */
export function useListing(db: ArchiveDatabase, catalogue: Catalogue | null, view: View): Listing | null {
  const query = catalogue ? queryOf(view, catalogue) : view.query;
  const found = useFoundTexts(db, query, catalogue);
  const facets = useMemo(() => (catalogue ? countFacets(catalogue, view.place) : null), [catalogue, view.place]);
  const listing = useMemo(() => {
    const answers = query === '' ? { query, texts: null } : found;
    if (!catalogue || !facets || !answers) return null;
    const rows = selectArticles(catalogue, view, answers.texts);
    const groups = groupArticles(rows, view.group, view.sort, catalogue);
    return { facets, groups, ids: groups.flatMap((group) => group.rows.map((row) => row.id)), isGuess: answers.texts?.isGuess ?? false, query: answers.query };
    // The open article changes nothing of the list.
  }, [catalogue, facets, found, query, view.place, view.collection, view.smartCollection, view.tag, view.states.join(' '), view.site, view.section, view.from, view.to, view.query, view.sort, view.group]); // eslint-disable-line react-hooks/exhaustive-deps
  // While the index is asked the last answer stays: the page does not go away under the reader's hands.
  const last = useRef<Listing | null>(null);
  useEffect(() => {
    if (listing) last.current = listing;
  }, [listing]);
  return listing ?? last.current;
}
