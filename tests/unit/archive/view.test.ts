import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets, countFilters, firstView, groupArticles, groupings, keptQuery, queryOf, readView, selectArticles, sortArticles, sortings, writeView, type View } from '../../../lib/archive/view';
import type { Catalogue } from '../../../lib/archive';
import type { ArticleRow, CollectionRow } from '../../../lib/archive/rows';
import { parseQuery } from '../../../lib/archive/search/parse-query';
import { entryStates, type EntryState } from '../../../lib/archive/search/match-row';

const states = Object.keys(entryStates) as EntryState[];
const collections: CollectionRow[] = [{ id: 'outer', name: 'Hà Giang', parentId: null }, { id: 'inner', name: 'Đảng', parentId: 'outer' }, { id: 'other', name: 'Đảng', parentId: null }];

function row(id: number, changes: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id: String(id), canonicalUrl: `https://a.vn/${id}`, title: `Bài ${id}`, siteName: 'Báo A', host: 'a.vn', section: null, authors: [], publishedAt: null, excerpt: '', textKey: '', savedAt: id, updatedAt: id,
    pictures: { total: 0, kept: 0, missing: 0 }, textBytes: 10, pictureBytes: 1, tags: [], collectionId: null, isFavourite: false, readAt: null, hasNote: false, versions: 0,
    link: { state: 'unchecked', checkedAt: null }, textNumber: id, revision: id, ...changes,
  };
}

function catalogueOf(rows: readonly ArticleRow[]): Catalogue {
  return {
    articles: new Map(rows.map((each) => [each.id, each])), byText: new Map(rows.map((each) => [each.textNumber, each])), tags: new Map([['t', { id: 't', name: 'Họp', colour: 'red' }], ['u', { id: 'u', name: 'Chi bộ', colour: 'blue' }]]),
    collections: new Map(collections.map((each) => [each.id, each])), smartCollections: [{ id: 's', name: 'Chưa đọc', query: 'is:unread' }], isComplete: true,
  };
}

const show = (rows: readonly ArticleRow[], view: Partial<View>) => selectArticles(catalogueOf(rows), { ...firstView, ...view }, null);
const titles = (rows: readonly ArticleRow[]) => rows.map((each) => each.title);

describe('a search that is kept', () => {
  const rows = [
    row(1, { tags: ['t'], collectionId: 'inner', publishedAt: '2024-03-01T08:00:00+07:00', section: 'Kinh tế' }),
    row(2, { readAt: 5, collectionId: 'outer', publishedAt: '2024-03-02T08:00:00+07:00', section: 'Kinh tế' }),
    row(3, { publishedAt: '2024-04-01T08:00:00+07:00', siteName: 'Báo B', host: 'b.vn', section: 'Kinh tế - Xã hội' }),
    row(4, { section: 'Chuyện “chợ"', siteName: 'Báo B, “số 2”', host: 'b.vn' }),
  ];

  it.each<Partial<View>>([
    { states: ['unread'] }, { from: '02/03/2024' }, { to: '01/03/2024' }, { from: '3/2024', to: '3/2024' }, { tags: ['t'] }, { tags: ['t', 'u'] }, { collection: 'outer' }, { section: 'Kinh tế', states: ['unread'] }, { site: 'Báo B' },
    { section: 'Kinh tế' }, { section: 'Chuyện “chợ"' }, { site: 'Báo B, “số 2”' },
  ])('finds what the filters %j showed', (filters) => {
    const query = keptQuery({ ...firstView, ...filters }, { smartCollections: [] });
    expect(titles(show(rows, { query }))).toEqual(titles(show(rows, filters)));
  });

  it.each([
    ['nghi quy', 'nghi quy* is:unread'], ['nghi quy ', 'nghi quy is:unread'], ['chợ OR', 'chợ is:unread'], ['chợ OR ', 'chợ is:unread'], ['chợ OR ho', 'chợ OR ho* is:unread'],
  ])('asks what «%s» asked as it was typed, beside the filters', (query, expected) => {
    const kept = keptQuery({ ...firstView, query, states: ['unread'] }, { smartCollections: [] });
    expect(kept).toBe(expected);
    const groups = parseQuery(queryOf({ ...firstView, smartCollection: 'k', query: 'họp ' }, { smartCollections: [{ id: 'k', name: '', query: kept }] })).groups;
    expect(groups).toEqual([...parseQuery(query.replace(/ OR ?$/, ' ')).groups, ...parseQuery('is:unread họp ').groups]);
  });

  it('ends its last quotation, so that what is typed later is no part of it', () => {
    const catalogue = { smartCollections: [{ id: 's', name: 'Mở', query: '"chi bộ' }] };
    expect(queryOf({ ...firstView, smartCollection: 's', query: 'họp' }, catalogue)).toBe('"chi bộ" họp');
    expect(keptQuery({ ...firstView, query: '"chi bộ' }, { smartCollections: [] })).toBe('"chi bộ"');
  });
});

describe('the address of a view', () => {
  const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.toWellFormed()), { nil: null });
  const view: fc.Arbitrary<View> = fc.record({
    place: fc.constantFrom('library' as const, 'trash' as const), collection: text, smartCollection: text, tags: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.toWellFormed())), site: text, section: text, id: text, states: fc.subarray(states),
    from: fc.constantFrom('', '2024', '01/03/2024'), to: fc.constantFrom('', '3/2024'), query: fc.string({ unit: 'grapheme' }), sort: fc.constantFrom(...sortings), group: fc.constantFrom(...groupings), version: fc.option(fc.integer({ min: 1 })),
  });

  it('leads back to the same view', () => {
    fc.assert(fc.property(view, (each) => {
      expect(readView(new URL(writeView(each), 'https://x.vn/').searchParams)).toEqual(each);
    }));
  });

  it('of the first view is bare; a wrong one leads to what it does not get wrong', () => {
    expect(writeView(firstView)).toBe('archive.html');
    expect(readView(new URLSearchParams('place=x&is=read constructor&sort=y&group=__proto__&version=-1'))).toEqual({ ...firstView, states: ['read'] });
    expect(countFilters({ ...firstView, states: ['read'], site: 'a', to: '2024' })).toBe(3);
    expect(countFilters({ ...firstView, tags: ['t', 'u'] }), 'the first tag is the place').toBe(1);
    expect(countFilters({ ...firstView, collection: 'outer', tags: ['t', 'u'] })).toBe(2);
  });
});

describe('the order of a list', () => {
  it('by title is that of a Vietnamese dictionary', () => {
    const sorted = ['an', 'ăn', 'ân', 'bà', 'bả', 'bã', 'bá', 'bạ', 'cá', 'dê', 'đê', 'em', 'êm', 'on', 'ôn', 'ơn', 'tư 2', 'tư 10', 'ung', 'ưng'];
    const rows = sorted.map((title, at) => row(at, { title }));
    expect(titles(sortArticles(rows.toReversed(), 'title'))).toEqual(sorted);
  });

  it.each<[View['sort'], string[]]>([
    ['saved', ['c', 'b', 'a']], ['published', ['b', 'a', 'c']], ['site', ['c', 'b', 'a']], ['best', ['a', 'b', 'c']],
  ])('by %s has the newest first', (sort, expected) => {
    const rows = [row(1, { title: 'a', publishedAt: '2024-03-01T16:00:00+07:00', siteName: 'Đất' }), row(2, { title: 'b', publishedAt: '2024-03-01T10:00:00Z', siteName: 'Dân' }), row(3, { title: 'c', siteName: 'Ánh' })];
    expect(titles(sortArticles(rows, sort))).toEqual(expected);
    expect(titles(rows)).toEqual(['a', 'b', 'c']);
  });

  it('stays whole when a date is none of any calendar', () => {
    const rows = Array.from({ length: 30 }, (_, at) => row(at, { publishedAt: at % 3 === 0 ? '2024-13-45' : `2024-01-${String(at + 1).padStart(2, '0')}` }));
    const dated = sortArticles(rows, 'published').filter((each) => each.publishedAt !== '2024-13-45').map((each) => each.publishedAt);
    expect(dated).toEqual(dated.toSorted().toReversed());
  });
});

describe('headings', () => {
  const rows = [row(1, { savedAt: Date.UTC(2024, 2, 1, 18), section: 'Thời sự', collectionId: 'inner' }), row(2, { savedAt: Date.UTC(2024, 2, 1, 16), collectionId: 'other' }), row(3, { savedAt: Date.UTC(2024, 2, 2, 1), section: 'Thời sự', collectionId: 'gone' })];
  const named = (group: View['group']) => groupArticles(rows, group, 'saved', catalogueOf(rows)).map((each) => [each.name, ...titles(each.rows)]);
  it('keep the order in which they come, those without a name last; a day is one of Vietnam', () => {
    expect(named('day')).toEqual([['2024-03-02', 'Bài 1', 'Bài 3'], ['2024-03-01', 'Bài 2']]);
    expect(named('section')).toEqual([['Thời sự', 'Bài 1', 'Bài 3'], [null, 'Bài 2']]);
    expect(named('none')).toEqual([[null, 'Bài 1', 'Bài 2', 'Bài 3']]);
  });

  it.each(['title', 'site', 'best'] as const)('of days stand newest first, also where the articles are sorted by %s', (sort) => {
    const jumbled = [row(1, { title: 'a', savedAt: Date.UTC(2024, 2, 1) }), row(2, { title: 'b', savedAt: Date.UTC(2024, 2, 3) }), row(3, { title: 'c', savedAt: Date.UTC(2024, 2, 2) }), row(4, { title: 'd', savedAt: Date.UTC(2024, 2, 3) })];
    expect(groupArticles(jumbled, 'day', sort, catalogueOf(jumbled)).map((each) => [each.name, ...titles(each.rows)])).toEqual([['2024-03-03', 'b', 'd'], ['2024-03-02', 'c'], ['2024-03-01', 'a']]);
  });

  it('name a collection with those around it, whole though two are in each other; two of one name are two', () => {
    const ring = { ...catalogueOf([]), collections: new Map([['a', { id: 'a', name: 'A', parentId: 'b' }], ['b', { id: 'b', name: 'B', parentId: 'a' }]]) };
    expect(groupArticles([row(1, { collectionId: 'a' })], 'collection', 'saved', ring).map((each) => each.name)).toEqual(['B › A']);
    expect(named('collection')).toEqual([['Hà Giang › Đảng', 'Bài 1'], ['Đảng', 'Bài 2'], [null, 'Bài 3']]);
  });
});

describe('a list', () => {
  it('shows a collection with those inside it, a span of days, and what a kept search finds', () => {
    const rows = [row(1, { collectionId: 'inner', publishedAt: '2024-03-01' }), row(2, { collectionId: 'other', publishedAt: '2024-03-31', readAt: 1 }), row(3, { deletedAt: 5 })];
    expect(titles(show(rows, { collection: 'outer' }))).toEqual(['Bài 1']);
    expect(titles(show(rows, { from: '2/3/2024', to: '3/2024' }))).toEqual(['Bài 2']);
    const tagged = [row(1, { tags: ['t'], collectionId: 'inner' }), row(2, { tags: ['t', 'u'], collectionId: 'inner' }), row(3, { tags: ['t', 'u'] })];
    expect(titles(show(tagged, { collection: 'outer', tags: ['t', 'u'] }))).toEqual(['Bài 2']);
    expect(titles(show(rows, { smartCollection: 's' }))).toEqual(['Bài 1']);
    expect(titles(show(rows, { place: 'trash' }))).toEqual(['Bài 3']);
    expect(titles(show(rows, { from: 'hôm qua' }))).toEqual(['Bài 2', 'Bài 1']);
  });

  it('asks for a finished word when a space was typed after it', () => {
    expect(queryOf({ ...firstView, query: 'hà ' }, { smartCollections: [] })).toBe('hà ');
  });

  const rowOf = fc.record({
    deletedAt: fc.option(fc.constant(5), { nil: undefined }), tags: fc.subarray(['t', 'u']), collectionId: fc.constantFrom(null, 'outer', 'inner', 'other'), readAt: fc.constantFrom(null, 3), isFavourite: fc.boolean(), hasNote: fc.boolean(), versions: fc.nat(1),
    section: fc.constantFrom(null, 'Thời sự', 'Kinh tế'), link: fc.record({ state: fc.constantFrom('alive' as const, 'changed' as const, 'gone' as const), checkedAt: fc.constant(1) }),
    site: fc.constantFrom(['Báo A', 'a.vn'], ['Báo Kon Tum', 'baokontum.com.vn'], ['Báo Quảng Ngãi', 'baoquangngai.vn'], ['Hà Giang', 'hagiang.gov.vn']),
  });
  const library = fc.array(rowOf, { maxLength: 12 }).map((all) => all.map(({ site: [siteName = '', host = ''], deletedAt, ...each }, at) => row(at + 1, { ...each, siteName, host, ...(deletedAt !== undefined && { deletedAt }) })));

  it.each<[string, (facets: ReturnType<typeof countFacets>) => [Partial<View>, number][]]>([
    ['place and state', (facets) => [[{}, facets.all], [{ place: 'trash' }, facets.trash], ...states.map((state): [Partial<View>, number] => [{ states: [state] }, facets.states[state]])]],
    ['tag', (facets) => ['t', 'u'].map((tag) => [{ tags: [tag] }, facets.tags.get(tag) ?? 0])], ['collection', (facets) => collections.map(({ id }) => [{ collection: id }, facets.collections.get(id) ?? 0])],
    ['section', (facets) => facets.sections.map(([section, count]) => [{ section }, count])], ['site', (facets) => facets.sites.map(([site, count]) => [{ site }, count])], ['body', (facets) => facets.bodies.map(([site, count]) => [{ site }, count])],
  ])('holds as many articles as are counted for each %s', (_, counted) => {
    fc.assert(fc.property(library, (rows) => {
      for (const [view, count] of counted(countFacets(catalogueOf(rows), 'library'))) expect([view, show(rows, view).length]).toEqual([view, count]);
    }));
  });
});
