import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import {
  deleteArticles, emptyTrash,
  createPictureQueue, openArticle, PictureMissing, retryMissing, retryUnreached, saveArticle, thumbnail, type MissingReason, type PictureCount,
} from '../../../lib/archive';
import { pictureUrl } from '../sample-article';
import { articleAt, freshArchive, jpeg, queueOf, withPictures } from './fresh-archive';

const pause = () => new Promise<void>((resolve) => {
  setTimeout(resolve, 5);
});

async function saved(...numbers: number[]) {
  const db = freshArchive();
  const { id } = await saveArticle(db, articleAt('/tin/1', { blocks: withPictures(...numbers) }), 1000);
  return { db, id };
}

describe('the download of pictures', () => {
  it('keeps all of them, with a small one for the list made of the first', async () => {
    const { db, id } = await saved(1, 2, 3);
    const heard: PictureCount[] = [];
    await queueOf(db, {
      download: async (url) => jpeg(Number(/(\d+)\.jpg/.exec(url)?.[1])),
      makeThumbnail: async ({ bytes }) => ({ type: 'image/jpeg', bytes: bytes.slice(4) }),
      onProgress: (_id, count) => heard.push(count),
    })();
    const actual = await openArticle(db, id);
    expect([...(actual?.pictures.values() ?? [])].map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
    expect(new Uint8Array(await actual?.pictures.get(pictureUrl(2))?.blob?.arrayBuffer() ?? new ArrayBuffer()).at(-1)).toBe(2);
    expect(await (await thumbnail(db, id))?.bytes()).toEqual(new Uint8Array([1]));
    expect(heard.map(({ kept }) => kept)).toEqual([1, 2, 3]);
    expect(actual?.row.pictures).toEqual({ total: 3, kept: 3, missing: 0 });
  });

  it('keeps them also when nobody listens to its progress', async () => {
    const { db, id } = await saved(1);
    await createPictureQueue({ db, download: async () => jpeg(1), makeThumbnail: async () => jpeg(2), isGranted: async () => true })();
    expect((await openArticle(db, id))?.row.pictures.kept).toBe(1);
  });

  it('asks for four at once and never more', async () => {
    const { db } = await saved(...Array.from({ length: 13 }, (_, at) => at + 1));
    let running = 0;
    let most = 0;
    await queueOf(db, {
      download: async () => {
        running += 1;
        most = Math.max(most, running);
        await pause();
        running -= 1;
        return jpeg(1);
      },
    })();
    expect(most).toBe(4);
    expect(await db.pictures.where('state').equals('kept').count()).toBe(13);
  });

  it.each<[MissingReason, boolean, MissingReason]>([
    ['not-found', true, 'not-found'], ['timeout', true, 'timeout'], ['not-a-picture', false, 'not-a-picture'], ['too-large', true, 'too-large'],
    ['network', true, 'network'], ['network', false, 'permission'],
  ])('records "%s" (host granted: %s) as "%s" and keeps the others', async (thrown, granted, expected) => {
    const { db, id } = await saved(1, 2, 3);
    await queueOf(db, {
      download: async (url) => {
        if (url === pictureUrl(2)) throw new PictureMissing(thrown);
        return jpeg(1);
      },
      isGranted: async () => granted,
    })();
    const actual = await openArticle(db, id);
    expect(actual?.pictures.get(pictureUrl(2))).toEqual({ blob: null, state: 'missing', reason: expected });
    expect(actual?.row.pictures).toEqual({ total: 3, kept: 2, missing: 1 });
  });

  it('records a picture that cannot be decoded as no picture', async () => {
    const { db, id } = await saved(1);
    await queueOf(db, { makeThumbnail: () => Promise.reject(new PictureMissing('not-a-picture')) })();
    expect((await openArticle(db, id))?.pictures.get(pictureUrl(1))).toMatchObject({ blob: null, reason: 'not-a-picture' });
    expect(await db.pictureBytes.count()).toBe(0);
  });

  it('is taken up by a new queue where the last one was cut', async () => {
    const { db, id } = await saved(1, 2);
    const first = queueOf(db, { download: async (url) => (url === pictureUrl(1) ? jpeg(1) : new Promise<never>(() => undefined)) });
    void first();
    await vi.waitFor(async () => expect(await db.pictures.where('state').equals('kept').count()).toBe(1));
    const asked: string[] = [];
    await queueOf(db, {
      download: async (url) => {
        asked.push(url);
        return jpeg(2);
      },
    })();
    expect(asked).toEqual([pictureUrl(2)]);
    expect((await openArticle(db, id))?.row.pictures).toEqual({ total: 2, kept: 2, missing: 0 });
  });

  it('takes in an article saved during a run, and downloads nothing twice', async () => {
    const { db } = await saved(1);
    const asked: string[] = [];
    const run = queueOf(db, {
      download: async (url) => {
        asked.push(url);
        await pause();
        return jpeg(1);
      },
    });
    const running = run();
    await saveArticle(db, articleAt('/tin/2', { blocks: withPictures(5) }), 2000);
    await Promise.all([running, run(), run()]);
    expect(asked).toEqual([pictureUrl(1), pictureUrl(5)]);
    expect(await db.pictures.where('state').equals('pending').count()).toBe(0);
  });

  it('does not keep a picture whose article was removed for good meanwhile', async () => {
    const { db, id } = await saved(1);
    await queueOf(db, {
      download: async () => {
        await deleteArticles(db, [id], 2000);
        await emptyTrash(db, Infinity);
        return jpeg(1);
      },
    })();
    expect(await db.pictureBytes.count()).toBe(0);
    expect(await db.pictures.count()).toBe(0);
    expect(await thumbnail(db, id)).toBeNull();
  });

  it('tries those again by itself, at the next start, whose server could not be reached, and not those it has no more', async () => {
    const { db, id } = await saved(1, 2, 3);
    const reasons: Record<string, MissingReason> = { [pictureUrl(1)]: 'network', [pictureUrl(2)]: 'timeout', [pictureUrl(3)]: 'not-found' };
    await queueOf(db, { download: (url) => Promise.reject(new PictureMissing(reasons[url] ?? 'network')) })();
    expect((await openArticle(db, id))?.row.pictures).toEqual({ total: 3, kept: 0, missing: 3 });
    await retryUnreached(db);
    expect((await openArticle(db, id))?.row.pictures).toEqual({ total: 3, kept: 0, missing: 1 });
    await queueOf(db)();
    expect((await openArticle(db, id))?.row.pictures).toEqual({ total: 3, kept: 2, missing: 1 });
  });

  it('tries missing ones again when asked to', async () => {
    const { db, id } = await saved(1, 2);
    const refuse = () => Promise.reject(new PictureMissing('network'));
    await queueOf(db, { download: async (url) => (url === pictureUrl(1) ? refuse() : jpeg(1)) })();
    await retryMissing(db, id);
    expect((await openArticle(db, id))?.row.pictures).toEqual({ total: 2, kept: 1, missing: 0 });
    await queueOf(db)();
    expect((await openArticle(db, id))?.pictures.get(pictureUrl(1))).toMatchObject({ state: 'kept', reason: null });
  });
});
