import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../lib/archive';
import type { View } from '../../lib/archive/view';

/** What a view shows no longer, because the collection, the search or a tag it names is gone; `null` when all are there. */
export function goneFrom(view: View, { collections, smartCollections, tags }: Pick<Catalogue, 'collections' | 'smartCollections' | 'tags'>): Partial<View> | null {
  const gone: Partial<View> = {};
  if (view.collection !== null && !collections.has(view.collection)) gone.collection = null;
  if (view.smartCollection !== null && !smartCollections.some((each) => each.id === view.smartCollection)) {
    gone.smartCollection = null;
    // Without a search none is better than another.
    if (view.sort === 'best' && view.query.trim() === '') gone.sort = 'saved';
  }
  if (view.tags.some((tag) => !tags.has(tag))) gone.tags = view.tags.filter((tag) => tags.has(tag));
  return Object.keys(gone).length > 0 ? gone : null;
}

/** Leaves a place that has been removed, here or in another window, for all articles. */
export function useKnownPlaces(view: View, catalogue: Catalogue | null, onChange: (change: Partial<View>, isStep: boolean) => void): void {
  useEffect(() => {
    const gone = catalogue && goneFrom(view, catalogue);
    if (gone) onChange(gone, false);
  }, [view, catalogue, onChange]);
}
