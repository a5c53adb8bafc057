import type { EntryState, TagRow } from '../../lib/archive';
import { countFilters, groupings, placeTag, sortings, type Facets, type View } from '../../lib/archive/view';
import type { LibraryWords } from '../../lib/i18n';

export interface ListToolsProps {
  view: View;
  facets: Facets;
  isFiltering: boolean;
  onFiltering: (isOpen: boolean) => void;
  tags: readonly TagRow[];
  /** @param isStep whether one would go back to what was before */
  onChange: (change: Partial<View>, isStep?: boolean) => void;
  say: LibraryWords;
}

const states: readonly EntryState[] = ['unread', 'favourite', 'noted', 'missing', 'changed', 'gone', 'unreachable'];
const sortWords = { best: 'sortBest', saved: 'sortSaved', published: 'sortPublished', title: 'sortTitle', site: 'sortSite' } as const;
const groupWords = { none: 'groupNone', day: 'groupDay', site: 'groupSite', section: 'groupSection', collection: 'groupCollection' } as const;
export const stateWords = {
  unread: 'stateUnread', read: 'stateRead', favourite: 'stateFavourite', noted: 'stateNoted', tagged: 'stateTagged', untagged: 'stateUntagged',
  missing: 'stateMissing', changed: 'stateChanged', gone: 'stateGone', unreachable: 'stateUnreachable',
} as const satisfies Record<EntryState, string>;

interface ChoiceProps { label: string; value: string | null; options: readonly [name: string, count: number][]; all: string; onPick: (value: string | null) => void }

function Choice({ label, value, options, all, onPick }: ChoiceProps) {
  return (
    <label>{label}
      <select value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value || null)}>
        <option value="">{all}</option>
        {value !== null && !options.some(([name]) => name === value) && <option value={value}>{value}</option>}
        {options.map(([name, count]) => <option key={name} value={name}>{`${name} (${count})`}</option>)}
      </select>
    </label>
  );
}

/** How the list is sorted, grouped and narrowed. */
export function ListTools({ view, facets, tags, isFiltering, onFiltering, onChange, say }: ListToolsProps) {
  const filters = countFilters(view);
  const toggle = (state: EntryState) => onChange({ states: view.states.includes(state) ? view.states.filter((each) => each !== state) : [...view.states, state] });
  const toggleTag = (tag: string) => onChange({ tags: view.tags.includes(tag) ? view.tags.filter((each) => each !== tag) : [...view.tags, tag] });
  const place = placeTag(view);
  const clear = () => onChange({ tags: place === null ? [] : [place], states: [], site: null, section: null, from: '', to: '' });
  const canBest = view.query.trim() !== '' || view.smartCollection !== null;
  return (
    <div class="list-tools">
      <div class="tool-line">
        <label><span class="visually-hidden">{say('sort')}</span>
          <select value={view.sort} onChange={(event) => onChange({ sort: sortings.find((each) => each === event.currentTarget.value) ?? 'saved' })}>
            {sortings.filter((sort) => sort !== 'best' || canBest).map((sort) => <option key={sort} value={sort}>{say(sortWords[sort])}</option>)}
          </select>
        </label>
        <label><span class="visually-hidden">{say('group')}</span>
          <select value={view.group} onChange={(event) => onChange({ group: groupings.find((each) => each === event.currentTarget.value) ?? 'none' })}>
            {groupings.map((group) => <option key={group} value={group}>{say(groupWords[group])}</option>)}
          </select>
        </label>
        <button type="button" class="filter-button" aria-expanded={isFiltering} onClick={() => onFiltering(!isFiltering)}>{filters > 0 ? say('filterCount', { count: filters }) : say('filter')}</button>
      </div>
      {isFiltering && (
        <div class="filters">
          <div class="states">
            {states.map((state) => (
              <label key={state}><input type="checkbox" checked={view.states.includes(state)} onChange={() => toggle(state)} />{say(stateWords[state])} <span class="count">{facets.states[state]}</span></label>
            ))}
          </div>
          {tags.length > 0 && (
            <fieldset class="states">
              <legend>{say('tags')}</legend>
              {tags.map((tag) => (
                <label key={tag.id}><input type="checkbox" checked={view.tags.includes(tag.id)} onChange={() => toggleTag(tag.id)} /><span class={`tag-dot ${tag.colour}`} />{tag.name} <span class="count">{facets.tags.get(tag.id) ?? 0}</span></label>
              ))}
            </fieldset>
          )}
          <Choice label={say('site')} value={view.site} options={[...facets.sites, ...facets.bodies.filter(([body]) => !facets.sites.some(([site]) => site === body))]} all={say('anySite')} onPick={(site) => onChange({ site })} />
          <Choice label={say('section')} value={view.section} options={facets.sections} all={say('anySection')} onPick={(section) => onChange({ section })} />
          <label>{say('from')}<input type="date" value={view.from} onChange={(event) => onChange({ from: event.currentTarget.value }, view.from === '')} /></label>
          <label>{say('to')}<input type="date" value={view.to} onChange={(event) => onChange({ to: event.currentTarget.value }, view.to === '')} /></label>
          {filters > 0 && <button type="button" class="plain-button" onClick={clear}>{say('clearFilters')}</button>}
        </div>
      )}
    </div>
  );
}
