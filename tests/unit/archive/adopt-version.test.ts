import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeArticles, findArticles, openArticle, saveArticle } from '../../../lib/archive';
import { adoptVersion } from '../../../lib/archive/versions';
import { paragraphOf } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive } from './fresh-archive';

const first = articleAt('/tin/1', { title: 'Đủ cả bài', blocks: [paragraphOf('Đoạn đầu.'), paragraphOf('Đoạn cuối.')] });
const second = { ...first, title: 'Còn một nửa', blocks: [paragraphOf('Đoạn đầu.')] };

async function edited() {
  const db = freshArchive();
  const { id } = await saveArticle(db, first, 1000);
  await saveArticle(db, second, 2000);
  await changeArticles(db, [id], { link: { state: 'gone', checkedAt: 2500 } });
  return { db, id };
}

describe('an older version that is taken again', () => {
  it('is the article from now on, for the search too, and the other is kept beside it', async () => {
    const { db, id } = await edited();
    await adoptVersion(db, id, 1, 3000);
    expect((await openArticle(db, id))?.article).toEqual(first);
    expect((await openArticle(db, id, 2))?.article).toEqual(second);
    expect((await findArticles(db, '"đoạn cuối"', 5)).rows.map((row) => row.id)).toEqual([id]);
    expect(await db.articles.get(id)).toMatchObject({ title: 'Đủ cả bài', versions: 2, savedAt: 1000, link: { state: 'gone', checkedAt: 2500 } });
  });

  it('can be undone', async () => {
    const { db, id } = await edited();
    const before = await readersRows(db);
    await (await adoptVersion(db, id, 1, 3000))();
    expect((await openArticle(db, id))?.article).toEqual(second);
    expect(await readersRows(db)).toEqual(before);
    expect((await findArticles(db, '"còn một nửa"', 5)).rows.map((row) => row.id)).toEqual([id]);
  });

  it('undone takes back nothing that was saved since', async () => {
    const { db, id } = await edited();
    const undo = await adoptVersion(db, id, 1, 3000);
    const third = { ...first, title: 'Bản ba' };
    await saveArticle(db, third, 4000);
    await undo();
    expect((await openArticle(db, id))?.article).toEqual(third);
    expect(await db.versions.count()).toBe(3);
  });

  it('that is not there changes nothing', async () => {
    const { db, id } = await edited();
    const before = await db.articles.get(id);
    await (await adoptVersion(db, id, 9, 3000))();
    expect(await db.articles.get(id)).toEqual(before);
  });
});
