import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import {
  changeArticles, createCollection, deleteArticles, keepSearch, markFavourite, moveArticles, saveArticle, tagArticles, tagNamed, wantAttachments, writeNote, type ArchiveDatabase,
} from '../../../lib/archive';
import { createJob } from '../../../lib/archive/jobs';
import { rescueLibrary } from '../../../lib/archive/rescue';
import { paragraphOf } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, saveWhole, withPictures } from './fresh-archive';

const never = new AbortController().signal;

async function library(): Promise<ArchiveDatabase> {
  const db = freshArchive();
  const one = await saveWhole(db, articleAt('/tin/1', { blocks: withPictures(1, 2), attachments: [{ title: 'Quy chế', url: 'https://hagiang.gov.vn/quy-che.pdf' }] }), 1000);
  await saveArticle(db, articleAt('/tin/1', { title: 'Đã sửa', blocks: [paragraphOf('Sửa'), ...withPictures(1)], attachments: [{ title: 'Quy chế', url: 'https://hagiang.gov.vn/quy-che.pdf' }] }), 2000);
  await wantAttachments(db, one);
  const { id: two } = await saveArticle(db, articleAt('/tin/2'), 3000);
  await tagArticles(db, [one], (await tagNamed(db, 'Họp')).id, true);
  await moveArticles(db, [one], (await createCollection(db, 'Đảng', null)).id);
  await keepSearch(db, 'Chi bộ', '"chi bộ"');
  await markFavourite(db, [one], true);
  await writeNote(db, one, 'nhớ hỏi', 4000);
  await changeArticles(db, [two], { link: { state: 'gone', checkedAt: 5000 } });
  await deleteArticles(db, [two], 6000);
  await createJob(db, 'Còn chờ', [{ url: 'https://hagiang.gov.vn/tin/3' }], 7000);
  return db;
}

describe('a rescue', () => {
  it('takes all there is out of a library that is whole: versions, pictures, notes, order, attachments, what waits', async () => {
    const db = await library();
    const into = freshArchive();
    expect(await rescueLibrary(db.name, into, never)).toEqual({ articles: 2, lost: 0 });
    expect(await readersRows(into)).toEqual(await readersRows(db));
    expect(await into.attachments.toArray()).toEqual(await db.attachments.toArray());
    expect(await into.jobItems.toArray()).toEqual(await db.jobItems.toArray());
  });

  it('counts what is broken and goes on', async () => {
    const db = await library();
    await db.bodies.put({ id: 'hong', article: 'không phải bài' as never });
    expect(await rescueLibrary(db.name, freshArchive(), never)).toEqual({ articles: 2, lost: 1 });
  });

  it('reads a database of another version, with tables it does not know and without some of ours', async () => {
    const db = await library();
    const other = new Dexie('another-version');
    other.version(7).stores({ bodies: 'id', strange: 'id' });
    await other.table('bodies').bulkPut(await db.bodies.toArray());
    other.close();
    expect(await rescueLibrary('another-version', freshArchive(), never)).toEqual({ articles: 2, lost: 0 });
  });

  it('ends where there is no room, and when it is stopped', async () => {
    const db = await library();
    const full = freshArchive();
    full.bodies.hook('creating', () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(rescueLibrary(db.name, full, never)).rejects.toThrow();
    await expect(rescueLibrary(db.name, freshArchive(), AbortSignal.abort())).rejects.toThrow();
  });
});
