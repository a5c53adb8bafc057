import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ArchiveDatabase, createPictureQueue, saveArticle } from '../../lib/archive';
import { handOver, takeOver } from '../../lib/handover';
import { findShownArticle } from '../../lib/shown-article';
import { figureOf, fullArticle, pictureUrl } from './sample-article';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]).buffer;
let count = 0;
let db: ArchiveDatabase;

beforeEach(() => {
  fakeBrowser.reset();
  count += 1;
  db = new ArchiveDatabase(`handover-${count}`);
});

describe('an article handed to a print or mail page', () => {
  it('arrives as it was', async () => {
    const expected = fullArticle();
    expect(await takeOver(await handOver(expected))).toEqual(expected);
  });

  it('is parsed again, so that a damaged one is none', async () => {
    await fakeBrowser.storage.session.set({ 'handover:x': { ...fullArticle(), url: 'javascript:alert(1)' } });
    expect(await takeOver('x')).toBeNull();
  });

  it.each(['unknown', '', '__proto__'])('is gone under the key "%s"', async (key) => {
    expect(await takeOver(key)).toBeNull();
  });

  it('makes room by forgetting the oldest, and nothing that is not its own', async () => {
    await fakeBrowser.storage.session.set({ other: 1 });
    vi.useFakeTimers({ toFake: ['Date'] });
    const keys: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      vi.setSystemTime(1_700_000_000_000 + at);
      keys.push(await handOver(fullArticle({ title: `Bài ${at}` })));
    }
    vi.useRealTimers();
    const titles = await Promise.all(keys.map(async (key) => (await takeOver(key))?.title ?? null));
    expect(titles).toEqual([null, null, null, null, ...Array.from({ length: 8 }, (_, at) => `Bài ${at + 4}`)]);
    expect(await fakeBrowser.storage.session.get('other')).toEqual({ other: 1 });
  });
});

describe('the article a print or mail page shows', () => {
  const article = fullArticle({ blocks: [figureOf(1, 'Chợ')] });
  const savedAt = Date.UTC(2024, 4, 2, 1, 30);

  async function saved(): Promise<string> {
    const { id } = await saveArticle(db, article, savedAt);
    const download = async () => ({ type: 'image/jpeg', bytes: jpeg });
    await createPictureQueue({ db, download, makeThumbnail: async (picture) => picture, isGranted: async () => true, onProgress: () => undefined })();
    return id;
  }

  it('comes from the archive with its pictures, needing no network', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    const shown = await findShownArticle(db, new URLSearchParams({ id: await saved() }));
    expect(shown?.article).toEqual(article);
    expect(shown?.savedAt).toBe('2024-05-02T08:30:00+07:00');
    expect(await shown?.loadPicture(pictureUrl(1))).toEqual({ type: 'image/jpeg', bytes: jpeg });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('comes as it was on the page when it is not saved, its pictures from their server', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(jpeg.slice(0)));
    const shown = await findShownArticle(db, new URLSearchParams({ handover: await handOver(article) }));
    expect(shown?.article).toEqual(article);
    expect(shown?.savedAt).toBeNull();
    expect(await shown?.loadPicture(pictureUrl(1))).toEqual({ type: 'image/jpeg', bytes: jpeg });
  });

  it('can be printed also where the archive cannot be opened', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    db.close({ disableAutoOpen: true });
    const shown = await findShownArticle(db, new URLSearchParams({ handover: await handOver(article) }));
    expect(shown?.article).toEqual(article);
    expect(await shown?.loadPicture(pictureUrl(1))).toBeNull();
  });

  it.each(['handover=unknown', 'handover='])('is none of the archive for an address that says "%s" beside an id: that would lead around the lock', async (handed) => {
    expect(await findShownArticle(db, new URLSearchParams(`${handed}&id=${await saved()}`))).toBeNull();
  });

  it.each(['', 'id=unknown', 'handover=unknown', 'id=&handover='])('is none for "%s"', async (query) => {
    expect(await findShownArticle(db, new URLSearchParams(query))).toBeNull();
  });
});
