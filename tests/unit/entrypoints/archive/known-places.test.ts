import { expect, it } from 'vitest';
import { goneFrom } from '../../../../entrypoints/archive/use-known-places';
import { titleOf } from '../../../../entrypoints/archive/use-title';
import type { ArticleRow, Catalogue } from '../../../../lib/archive';
import { firstView, type View } from '../../../../lib/archive/view';
import { libraryWords } from '../../../../lib/i18n';

const catalogue: Catalogue = {
  articles: new Map([['a', { title: 'Bài một' } as ArticleRow]]), byText: new Map(), isComplete: true,
  tags: new Map([['t', { id: 't', name: 'họp dân', colour: 'red' }]]), collections: new Map([['c', { id: 'c', name: 'Xã', parentId: null }]]), smartCollections: [{ id: 's', name: 'Tin chợ', query: 'chợ' }],
};
const view = (part: Partial<View>): View => ({ ...firstView, ...part });

it.each<[Partial<View>, Partial<View> | null]>([
  [{}, null], [{ collection: 'c', tags: ['t'] }, null], [{ smartCollection: 's' }, null],
  [{ collection: 'gone', query: 'chợ' }, { collection: null }], [{ smartCollection: 'gone', sort: 'best' }, { smartCollection: null, sort: 'saved' }], [{ smartCollection: 'gone', sort: 'best', query: 'chợ' }, { smartCollection: null }], [{ collection: 'c', tags: ['t', 'gone'] }, { tags: ['t'] }],
])('a view of %j leaves what is no longer there', (part, expected) => {
  expect(goneFrom(view(part), catalogue)).toEqual(expected);
});

it.each<[Partial<View>, string]>([
  [{}, 'Kho của bạn'], [{ id: 'a', query: 'x' }, 'Bài một – Kho của bạn'], [{ query: ' chợ ', collection: 'c' }, 'chợ – Kho của bạn'], [{ collection: 'c' }, 'Xã – Kho của bạn'],
  [{ tags: ['t'] }, 'họp dân – Kho của bạn'], [{ smartCollection: 's' }, 'Tin chợ – Kho của bạn'], [{ place: 'trash' }, 'Thùng rác – Kho của bạn'], [{ states: ['unread'] }, 'Chưa đọc – Kho của bạn'], [{ id: 'gone' }, 'Kho của bạn'],
])('a window that shows %j is called so', (part, expected) => {
  expect(titleOf(view(part), catalogue, libraryWords('vi'))).toBe(expected);
});
