import { expect, it } from 'vitest';
import { keptName } from '../../../../entrypoints/archive/kept-name';
import { firstView } from '../../../../lib/archive/view';
import { libraryWords } from '../../../../lib/i18n';

const tag = { id: 'b8d9b3a4-1111-4222-8333-444455556666', name: 'họp dân', colour: 'red' } as const;
const collection = { id: 'c7d9b3a4-1111-4222-8333-444455556666', name: 'Xã', parentId: null };

it('a search that is kept is called by what the reader sees, never by ids or operators', () => {
  const view = { ...firstView, query: 'chợ ', tags: [tag.id], collection: collection.id, states: ['unread' as const], section: 'Kinh tế', from: '2024-03-01' };
  const name = keptName(view, { tags: new Map([[tag.id, tag]]), collections: new Map([[collection.id, collection]]), smartCollections: [] }, libraryWords('vi'));
  expect(name).toBe('chợ · Xã · họp dân · Chưa đọc · Kinh tế · từ 01/03/2024');
});
