import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  createCollection, deleteArticles, emptyTrash, findArticles, loadAttachments, markFavourite, markRead, moveArticles, openArticle, openAttachment, PictureMissing, saveArticle, savedAmong, savedUnder, tagArticles, tagNamed,
  wantAttachments, writeNote, type ArchiveDatabase,
} from '../../../lib/archive';
import { findDuplicates, mergeDuplicates } from '../../../lib/archive/duplicates';
import { nothingKept } from '../../../lib/archive/import/apply-state';
import { importArticle } from '../../../lib/archive/import/import-article';
import { createJob, runJob } from '../../../lib/archive/jobs';
import { readNote } from '../../../lib/archive/order';
import type { Article } from '../../../lib/article';
import { figureOf, paragraphOf, pictureUrl } from '../sample-article';
import { readersRows } from './all-rows';
import { articleAt, freshArchive, jpeg, queueOf, saveWhole } from './fresh-archive';

const text = 'Sáng nay, Ban Thường vụ Thành ủy tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm và bàn nhiệm vụ sáu tháng cuối năm của các chi bộ trực thuộc.';
const copy = (path: string, words = text) => articleAt(path, { title: `Tên ở ${path}`, lead: null, blocks: [paragraphOf(words)] });

async function threeCopies(): Promise<{ db: ArchiveDatabase; first: string; second: string; third: string }> {
  const db = freshArchive();
  const [second, first, third] = [await saveArticle(db, copy('/b'), 2000), await saveArticle(db, copy('/a'), 1000), await saveArticle(db, copy('/c'), 3000)].map(({ id }) => id);
  return { db, first: first ?? '', second: second ?? '', third: third ?? '' };
}

describe('articles of one text', () => {
  it('are found under all their addresses, whatever their title, marks and spacing; the one saved first leads', async () => {
    const { db, first, second, third } = await threeCopies();
    const { id } = await saveArticle(db, copy('/d', text.toUpperCase().replaceAll(' ', '  ').normalize('NFC')), 4000);
    await saveArticle(db, copy('/e', `${text} Thêm một lời.`), 5000);
    expect(findDuplicates(await db.articles.toArray()).map((group) => group.map((row) => row.id))).toEqual([[first, second, third, id]]);
  });

  it('are found though each address counts its readers and shows the clock', async () => {
    const db = freshArchive();
    const counted = (path: string, ...around: string[]) => articleAt(path, { lead: null, blocks: [paragraphOf(text), ...around.map(paragraphOf)] });
    const { id: first } = await saveArticle(db, counted('/a', 'Lượt xem: 1.205', 'Thứ sáu, 01/03/2024 - 16:00'), 1000);
    const { id: second } = await saveArticle(db, counted('/b', 'Lượt xem: 7'), 2000);
    const { id: third } = await saveArticle(db, counted('/c'), 3000);
    expect(findDuplicates(await db.articles.toArray()).map((group) => group.map((row) => row.id))).toEqual([[first, second, third]]);
  });

  it('are led by the one with most to show: pictures, then earlier versions', async () => {
    const { db, first, second, third } = await threeCopies();
    await db.articles.update(third, { versions: 1 });
    await db.articles.update(second, { pictures: { total: 2, kept: 2, missing: 0 } });
    expect(findDuplicates(await db.articles.toArray()).map((group) => group.map((row) => row.id))).toEqual([[second, third, first]]);
    const undo = await mergeDuplicates(db, [third, second, first], 9000);
    expect((await db.articles.get(third))?.savedAt).toBe(1000);
    await undo();
    expect((await db.articles.get(third))?.savedAt).toBe(3000);
  });

  it('are not looked for among short texts, nor in the trash', async () => {
    const { db, first, second, third } = await threeCopies();
    await saveArticle(db, copy('/d', 'Bài có video'), 4000);
    await saveArticle(db, copy('/e', 'Bài có video'), 5000);
    await deleteArticles(db, [first], 6000);
    expect(findDuplicates(await db.articles.toArray()).map((group) => group.map((row) => row.id))).toEqual([[second, third]]);
    await deleteArticles(db, [second], 6000);
    expect(findDuplicates(await db.articles.toArray())).toEqual([]);
  });
});

async function marked() {
  const copies = await threeCopies();
  const { db, first, second, third } = copies;
  const [meeting, office] = await Promise.all([tagNamed(db, 'Họp'), tagNamed(db, 'Chi bộ')]);
  const collection = await createCollection(db, 'Đảng', null);
  await tagArticles(db, [first, second], meeting.id, true);
  await tagArticles(db, [third], office.id, true);
  await moveArticles(db, [third], collection.id);
  await markFavourite(db, [second], true);
  await markRead(db, [third], 500);
  await writeNote(db, first, 'lời thứ nhất', 600);
  await writeNote(db, second, 'lời thứ hai', 700);
  await writeNote(db, third, 'lời thứ nhất', 800);
  return { ...copies, meeting, office, collection };
}

/** Two copies: the first lacks one of its pictures, the second has that one under the same name, one more, a file and an earlier version. */
async function richCopies() {
  const db = freshArchive();
  const at = (path: string, numbers: number[], changes: Partial<Article> = {}) => articleAt(path, { title: `Tên ở ${path}`, lead: null, blocks: [paragraphOf(text), ...numbers.map((number) => figureOf(number, ''))], ...changes });
  const { id: leader } = await saveArticle(db, at('/a', [1, 2]), 1000);
  await queueOf(db, { download: (url) => (url === pictureUrl(2) ? Promise.reject(new PictureMissing('not-found')) : Promise.resolve(jpeg(1))) })();
  await saveWhole(db, at('/b', [2, 3], { title: 'Tên đầu' }), 2000);
  const { id: other } = await saveArticle(db, at('/b', [2, 3], { attachments: [{ title: 'Danh sách', url: 'https://hagiang.gov.vn/tep/danh-sach.pdf' }] }), 3000);
  await wantAttachments(db, other);
  await loadAttachments(db, async () => ({ type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]).buffer }), async () => true);
  return { db, ids: [leader, other] as const, before: await readersRows(db) };
}

describe('making one of several', () => {
  it('keeps tags, marks and every note of all in the first, and puts the others into the trash', async () => {
    const { db, first, second, third, meeting, office, collection } = await marked();
    await mergeDuplicates(db, [first, second, third], 9000);
    expect(await db.articles.get(first)).toMatchObject({ tags: [meeting.id, office.id], collectionId: collection.id, isFavourite: true, readAt: 500, savedAt: 1000, hasNote: true });
    expect(await readNote(db, first)).toBe('lời thứ nhất\n\nlời thứ hai');
    expect((await findArticles(db, 'note:"thứ hai"', 5)).rows.map((row) => row.id)).toEqual([first]);
    expect((await db.articles.bulkGet([second, third])).map((row) => row?.deletedAt)).toEqual([9000, 9000]);
    expect(findDuplicates(await db.articles.toArray())).toEqual([]);
  });

  it('can be undone: everything is as before', async () => {
    const { db, first, second, third } = await marked();
    const before = await readersRows(db);
    const undo = await mergeDuplicates(db, [first, second, third], 9000);
    await undo();
    expect(await readersRows(db)).toEqual(before);
    expect((await findArticles(db, 'note:"thứ hai"', 5)).rows.map((row) => row.id)).toEqual([second]);
  });

  it('keeps what only the others have: pictures, attachments and earlier versions, though they go for good one day', async () => {
    const { db, ids: [leader, other] } = await richCopies();
    await mergeDuplicates(db, [leader, other], 9000);
    await emptyTrash(db, Infinity);
    const kept = await openArticle(db, leader);
    expect(kept?.row).toMatchObject({ pictures: { total: 2, kept: 2, missing: 0 }, versions: 2 });
    expect(kept?.article.attachments.map(({ title }) => title)).toEqual(['Kế hoạch 408', 'Danh sách']);
    expect((await openAttachment(db, leader, 'https://hagiang.gov.vn/tep/danh-sach.pdf'))?.bytes.byteLength).toBe(3);
    const [earlier, last] = await Promise.all([1, 2].map((number) => openArticle(db, leader, number)));
    expect([earlier?.article.title, last?.article.title]).toEqual(['Tên đầu', 'Tên ở /b']);
    expect(last?.pictures.get(pictureUrl(3))?.blob?.size).toBeGreaterThan(0);
    expect((await db.thumbnails.get(leader))?.bytes.byteLength).toBeGreaterThan(0);
  });

  it('that had much to keep can be undone too', async () => {
    const { db, ids: [leader, other], before } = await richCopies();
    await (await mergeDuplicates(db, [leader, other], 9000))();
    expect(await readersRows(db)).toEqual(before);
  });

  it('is remembered: the other address counts as saved, opens the one, and saving or listing it there brings nothing back', async () => {
    const { db, first, second, third } = await threeCopies();
    await mergeDuplicates(db, [first, second, third], 9000);
    await emptyTrash(db, Infinity);
    const [own, other] = [copy('/a'), copy('/b')];
    expect(await savedAmong(db, [own.url, other.url, 'https://hagiang.gov.vn/z'])).toEqual([own.url, other.url]);
    expect(await savedUnder(db, other.url)).toBe(first);
    expect(await saveArticle(db, other, 9500)).toEqual({ id: first, outcome: 'updated' });
    const job = await createJob(db, 'x', [{ url: other.url }], 9600);
    await runJob(db, job.id, { signal: new AbortController().signal, reasonOf: () => null, fetchArticle: () => Promise.reject(new Error('nobody asks')) });
    expect(await importArticle(db, other, nothingKept, 9700)).toMatchObject({ id: first });
    expect((await openArticle(db, first))?.article).toEqual(own);
    expect(await db.articles.count()).toBe(1);
  });

  it('does not keep another text from being saved at the other address', async () => {
    const { db, first, second, third } = await threeCopies();
    await mergeDuplicates(db, [first, second, third], 9000);
    expect(await saveArticle(db, copy('/b', `${text} Nay đã sửa.`), 9500)).toEqual({ id: second, outcome: 'new' });
    expect(await savedUnder(db, copy('/b').url)).toBe(second);
    await deleteArticles(db, [second], 9600);
    expect(await savedUnder(db, copy('/b').url)).toBeNull();
  });

  it('undone, each address has its own again', async () => {
    const { db, first, second, third } = await threeCopies();
    await (await mergeDuplicates(db, [first, second, third], 9000))();
    expect(await savedUnder(db, copy('/b').url)).toBe(second);
    await emptyTrash(db, Infinity);
    await deleteArticles(db, [second], 9600);
    expect(await savedUnder(db, copy('/b').url)).toBeNull();
  });

  it('undone takes no note from where there was none', async () => {
    const { db, first, second } = await threeCopies();
    await writeNote(db, second, 'lời', 700);
    const before = await readersRows(db);
    const undo = await mergeDuplicates(db, [first, second], 9000);
    expect(await readNote(db, first)).toBe('lời');
    await undo();
    expect(await readersRows(db)).toEqual(before);
  });

  it('happens wholly or not at all', async () => {
    const { db, first, second, third } = await marked();
    const before = await readersRows(db);
    db.notes.hook('updating', () => {
      throw new Error('the disk is broken');
    });
    await expect(mergeDuplicates(db, [first, second, third], 9000)).rejects.toThrow();
    expect(await readersRows(db)).toEqual(before);
  });

  it.each([['one alone', 1], ['none', 0]])('does nothing with %s', async (_, size) => {
    const { db, first } = await threeCopies();
    const before = await readersRows(db);
    const undo = await mergeDuplicates(db, ['unknown', first].slice(0, size + 1), 9000);
    await undo();
    expect(await readersRows(db)).toEqual(before);
  });
});
