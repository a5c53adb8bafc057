import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveArticle } from '../../lib/archive';
import { articleAt, freshArchive } from './archive/fresh-archive';

const article = articleAt('/tin/1', { title: 'Họp chi bộ' });

/** The product as a worker that has just been started finds itself. */
async function nextWorker() {
  vi.resetModules();
  const [{ beginSave, findCutSaves }, { cutSavesSetting }] = await Promise.all([import('../../lib/begun-saves'), import('../../lib/settings/cut-saves')]);
  return { beginSave, findCutSaves, told: () => cutSavesSetting.get() };
}

beforeEach(() => fakeBrowser.reset());

it('a saving that was cut is told at the next start, by its title and address, until it is seen', async () => {
  const db = freshArchive();
  await (await nextWorker()).beginSave(article.title, article.url, 1000);
  const next = await nextWorker();
  await next.findCutSaves(db);
  expect(await next.told()).toEqual([{ title: 'Họp chi bộ', url: article.url, at: 1000 }]);
  await (await nextWorker()).findCutSaves(db);
  expect(await next.told()).toHaveLength(1);
});

it('a saving that is under way, has ended, or was written before the end came is not told', async () => {
  const db = freshArchive();
  const worker = await nextWorker();
  await (await worker.beginSave('Đã xong', 'https://hagiang.gov.vn/tin/9', 1000))();
  await worker.beginSave(article.title, article.url, 1000);
  await worker.findCutSaves(db);
  expect(await worker.told()).toEqual([]);
  await saveArticle(db, article, 1500);
  const next = await nextWorker();
  await next.findCutSaves(db);
  expect(await next.told()).toEqual([]);
});

it('a saving of a newer copy that was cut is told, though the older one is there', async () => {
  const db = freshArchive();
  await saveArticle(db, article, 500);
  await (await nextWorker()).beginSave(article.title, article.url, 1000);
  const next = await nextWorker();
  await next.findCutSaves(db);
  expect(await next.told()).toHaveLength(1);
});
