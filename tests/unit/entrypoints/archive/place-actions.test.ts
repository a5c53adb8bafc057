import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changePlace } from '../../../../entrypoints/archive/place-actions';
import { createCollection, keepSearch, tagNamed, type ArchiveDatabase, type Catalogue } from '../../../../lib/archive';
import { libraryWords } from '../../../../lib/i18n';
import { freshArchive } from '../../archive/fresh-archive';

async function catalogueOf(db: ArchiveDatabase): Promise<Catalogue> {
  const [tags, collections, smartCollections] = await Promise.all([db.tags.toArray(), db.collections.toArray(), db.smartCollections.toArray()]);
  return {
    articles: new Map(), byText: new Map(), isComplete: true, smartCollections,
    tags: new Map(tags.map((tag) => [tag.id, tag])), collections: new Map(collections.map((each) => [each.id, each])),
  };
}

it.each([
  ['the name of a collection', 'collection', { kind: 'rename', name: 'Khác' }, async (db: ArchiveDatabase) => (await createCollection(db, 'Xã', null)).id],
  ['the name of a kept search', 'smart', { kind: 'rename', name: 'Khác' }, async (db: ArchiveDatabase) => (await keepSearch(db, 'Họp', 'hop')).id],
  ['the name of a tag', 'tag', { kind: 'rename', name: 'Khác' }, async (db: ArchiveDatabase) => (await tagNamed(db, 'họp')).id],
  ['the colour of a tag', 'tag', { kind: 'colour', colour: 'grey' }, async (db: ArchiveDatabase) => (await tagNamed(db, 'họp')).id],
] as const)('a change of %s is undone', async (_, kind, change, make) => {
  const db = freshArchive();
  const id = await make(db);
  const before = await catalogueOf(db);
  const done = await changePlace(db, before, kind, id, change, libraryWords('vi'));
  expect(await catalogueOf(db)).not.toEqual(before);
  await done?.undo();
  expect(await catalogueOf(db)).toEqual(before);
});
