import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { actOn, dropOn, tagByName } from '../../../../entrypoints/archive/library-actions';
import { createCollection, deleteArticles, moveArticles, saveArticle, tagArticles, tagNamed, type ArchiveDatabase } from '../../../../lib/archive';
import { libraryWords } from '../../../../lib/i18n';
import { articleAt, freshArchive } from '../../archive/fresh-archive';

const say = libraryWords('vi');
const longAgo = 1000;

describe('an article in the trash', () => {
  let db: ArchiveDatabase;
  let id: string;
  let collection: string;
  const row = () => db.articles.get(id);
  beforeEach(async () => {
    db = freshArchive();
    ({ id } = await saveArticle(db, articleAt('/tin/1'), 1));
    collection = (await createCollection(db, 'Họp dân', null)).id;
    await moveArticles(db, [id], collection);
    await deleteArticles(db, [id], longAgo);
  });

  it('dropped on all articles is taken back, and stays in its collection', async () => {
    const done = await dropOn(db, [id], { kind: 'collection', id: null }, say);
    expect(await row()).toMatchObject({ collectionId: collection });
    expect((await row())?.deletedAt).toBeUndefined();
    expect(done?.text).toBe('Đã lấy lại 1 bài.');
  });

  it.each(['trash', 'favourite', 'collection', 'tag'] as const)('dropped on a %s stays as it is, with the days it has left', async (kind) => {
    const before = await row();
    const target = { trash: { kind: 'trash' }, favourite: { kind: 'favourite' }, collection: { kind: 'collection', id: (await createCollection(db, 'Khác', null)).id }, tag: { kind: 'tag', id: (await tagNamed(db, 'đường')).id } } as const;
    expect(await dropOn(db, [id], target[kind], say)).toBeNull();
    expect(await row()).toEqual(before);
  });

  it('taken back, and that undone, has no more days than before', async () => {
    const { undo } = await actOn(db, 'restore', [id], say);
    expect((await row())?.deletedAt).toBeUndefined();
    await undo();
    expect((await row())?.deletedAt).toBe(longAgo);
  });
});

describe('a tag made for articles', () => {
  it('goes again when that is undone, unless others carry it by then or had it before', async () => {
    const db = freshArchive();
    const [one, two] = [(await saveArticle(db, articleAt('/tin/1'), 1)).id, (await saveArticle(db, articleAt('/tin/2'), 2)).id];
    const names = async () => (await db.tags.toArray()).map((tag) => tag.name);
    const { undo } = await tagByName(db, [one], 'họp', say);
    expect(await names()).toEqual(['họp']);
    await undo();
    expect(await names()).toEqual([]);
    const again = await tagByName(db, [one], 'họp', say);
    await tagArticles(db, [two], (await tagNamed(db, 'họp')).id, true);
    await again.undo();
    expect(await names()).toEqual(['họp']);
    const known = await tagByName(db, [one], 'Họp', say);
    await tagArticles(db, [two], (await tagNamed(db, 'họp')).id, false);
    await known.undo();
    expect(await names()).toEqual(['họp']);
  });
});
