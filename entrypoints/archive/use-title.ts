import { useLayoutEffect } from 'preact/hooks';
import type { Catalogue } from '../../lib/archive';
import { placeTag, type View } from '../../lib/archive/view';
import type { LibraryWords } from '../../lib/i18n';

/** What a window of the archive is called: by the open article, else by what is searched, else by its place. */
export function titleOf(view: View, catalogue: Catalogue | null, say: LibraryWords): string {
  const article = view.id === null ? undefined : catalogue?.articles.get(view.id)?.title;
  const [state] = view.states;
  const tag = placeTag(view);
  const place = [
    view.place === 'trash' ? say('trash') : undefined,
    view.collection === null ? undefined : catalogue?.collections.get(view.collection)?.name,
    catalogue?.smartCollections.find((each) => each.id === view.smartCollection)?.name,
    tag === null ? undefined : catalogue?.tags.get(tag)?.name,
    state === 'unread' ? say('unreadPlace') : state === 'favourite' ? say('favourites') : undefined,
  ].find((name) => name !== undefined);
  const first = article ?? (view.query.trim() || place);
  return first ? `${first} – ${say('title')}` : say('title');
}

/** Calls the window by what it shows, so that tabs and steps of the history can be told apart; behind a lock, by the archive alone. */
export function useTitle(view: View, catalogue: Catalogue | null, say: LibraryWords): void {
  const title = titleOf(view, catalogue, say);
  // At once, and away at once: a title that comes late would stand over the lock.
  useLayoutEffect(() => {
    document.title = title;
    return () => {
      document.title = say('title');
    };
  }, [title, say]);
}
