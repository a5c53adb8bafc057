import { stateWords } from '../../components/archive/list-tools';
import type { Catalogue } from '../../lib/archive';
import type { View } from '../../lib/archive/view';
import type { LibraryWords } from '../../lib/i18n';
import { shortDate } from '../../lib/text';

/** The name proposed for a search that is kept: what is looked for and what narrows it, in the reader's own words. */
export function keptName(view: View, catalogue: Pick<Catalogue, 'tags' | 'collections' | 'smartCollections'>, say: LibraryWords): string {
  return [
    catalogue.smartCollections.find((each) => each.id === view.smartCollection)?.name, view.query.trim(),
    view.collection === null ? null : catalogue.collections.get(view.collection)?.name, ...view.tags.map((tag) => catalogue.tags.get(tag)?.name),
    ...view.states.map((state) => say(stateWords[state])), view.site, view.section, view.from && say('fromDay', { day: shortDate(view.from) }), view.to && say('toDay', { day: shortDate(view.to) }),
  ].filter(Boolean).join(' · ').slice(0, 80);
}
