import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { countArticles, deleteArticles, lastDeleted, listArticles, openArticle, purgeDeleted, restoreArticles, saveArticle, savedAmong, thumbnail } from '../../../lib/archive';
import { trashPeriod, undoPeriod } from '../../../lib/archive/trash';
import { createShelfLibrary } from '../../../lib/shelf-library';
import { paragraphOf } from '../sample-article';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';

const titles = ['Đảng bộ thành phố Hà Giang', 'Uỷ ban nhân dân họp', 'Chợ hoa ngày Tết'];

async function threeArticles() {
  const db = freshArchive();
  for (const [at, title] of titles.entries()) await saveArticle(db, articleAt(`/tin/${at}`, { title, lead: null, blocks: [paragraphOf('Nội dung')] }), 1000 + at);
  return db;
}

describe('the list of saved articles', () => {
  it('shows the newest first', async () => {
    const db = await threeArticles();
    expect((await listArticles(db, '', 10)).map(({ title }) => title)).toEqual(titles.toReversed());
    expect(await listArticles(db, '', 2)).toHaveLength(2);
    expect(await countArticles(db)).toBe(3);
  });

  it.each([
    ['dang bo', [0]], ['ĐẢNG BỘ THÀNH', [0]], ['ủy ban', [1]], ['UY BAN', [1]], ['tet hoa', [2]], ['Tết'.normalize('NFD'), [2]],
    ['hagiang.gov.vn', [2, 1, 0]], ['cổng thông tin', [2, 1, 0]], ['tuyên quang', [2, 1, 0]], ['vĩnh phúc', []], ['  ', [2, 1, 0]],
  ])('finds "%s" whatever the marks and case', async (query, expected) => {
    const db = await threeArticles();
    const actual = (await listArticles(db, query, 10)).map(({ title }) => titles.indexOf(title));
    expect(actual).toEqual(expected);
  });

  it('knows which addresses are saved, in whatever form they are asked', async () => {
    const db = await threeArticles();
    const asked = ['http://www.hagiang.gov.vn/tin/1/?fbclid=x#a', 'https://hagiang.gov.vn/tin/9', 'https://hagiang.gov.vn/tin/0'];
    expect(await savedAmong(db, asked)).toEqual([asked[0], asked[2]]);
    expect(await savedAmong(db, [])).toEqual([]);
  });
});

describe('deleting', () => {
  const now = 10 * undoPeriod;

  it('takes an article off every list, and brings it back whole', async () => {
    const db = freshArchive();
    const id = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    const before = await openArticle(db, id);
    await deleteArticles(db, [id], now);
    expect([await listArticles(db, '', 9), await countArticles(db), await savedAmong(db, ['https://hagiang.gov.vn/tin/1'])]).toEqual([[], 0, []]);
    expect((await lastDeleted(db, now + 1))?.id).toBe(id);
    await restoreArticles(db, [id]);
    const after = await openArticle(db, id);
    expect({ ...after, row: { ...after?.row, revision: before?.row.revision } }).toEqual(before);
    expect(await lastDeleted(db, now + 1)).toBeNull();
    expect(await countArticles(db)).toBe(1);
  });

  it('can be undone for an hour, the last first', async () => {
    const db = await threeArticles();
    const [first, second] = await listArticles(db, '', 2);
    await deleteArticles(db, [second?.id ?? ''], now);
    await deleteArticles(db, [first?.id ?? ''], now + 1);
    expect((await lastDeleted(db, now + undoPeriod))?.id).toBe(first?.id);
    expect(await lastDeleted(db, now + undoPeriod + 1)).toBeNull();
  });

  it('is for good after thirty days in the trash, and only for what was deleted', async () => {
    const db = freshArchive();
    const gone = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1000);
    const kept = await saveWhole(db, articleAt('/tin/2', { blocks: withPictures(1) }), 1000);
    await deleteArticles(db, [gone], now);
    expect(await purgeDeleted(db, now + trashPeriod - 1)).toBe(0);
    expect(await db.articles.count()).toBe(2);
    expect(await purgeDeleted(db, now + trashPeriod)).toBe(1);
    const holding = [db.articles, db.bodies, db.pictures, db.pictureBytes, db.thumbnails, db.tail];
    expect(await Promise.all(holding.map((table) => table.count()))).toEqual(holding.map(() => 1));
    expect((await openArticle(db, kept))?.row.pictures.kept).toBe(1);
    expect(await thumbnail(db, gone)).toBeNull();
    expect((await db.removals.toArray()).map(({ id }) => id)).toEqual([gone]);
  });

  it('of what is not there does nothing', async () => {
    const db = await threeArticles();
    await deleteArticles(db, ['unknown'], now);
    await restoreArticles(db, ['unknown']);
    expect(await countArticles(db)).toBe(3);
    expect(await openArticle(db, 'unknown')).toBeNull();
  });
});

describe('a list that is open', () => {
  it('hears of every change by itself, until it is closed', async () => {
    const db = freshArchive();
    const library = createShelfLibrary(db);
    const heard = vi.fn();
    const stop = library.watch('', 10, heard, heard);
    const last = () => heard.mock.lastCall?.[0] as { count: number; deleted: { id: string } | null } | undefined;
    await vi.waitFor(() => expect(last()).toEqual({ rows: [], count: 0, deleted: null }));
    const { id } = await saveArticle(db, articleAt('/tin/1'), 1000);
    await vi.waitFor(() => expect(last()?.count).toBe(1));
    await library.remove(id);
    await vi.waitFor(() => expect(last()).toMatchObject({ rows: [], count: 0, deleted: { id } }));
    await library.restore(id);
    await vi.waitFor(() => expect(last()).toMatchObject({ count: 1, deleted: null }));
    stop();
  });

  it('is told why when the archive cannot be read', async () => {
    const db = freshArchive();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Encountered disk full while opening', 'QuotaExceededError');
    });
    const onTrouble = vi.fn();
    const stop = createShelfLibrary(db).watch('', 10, () => undefined, onTrouble);
    await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledWith('disk-full'));
    stop();
  });
});
