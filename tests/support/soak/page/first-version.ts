import { articleId, pictures } from '../../../../lib/article';
import { sample, samplePicture, titleOf } from './samples';

const stores = {
  articles: ['id', 'savedAt', 'deletedAt'], bodies: ['id'], pictures: [['articleId', 'url'], 'articleId', 'state'],
  pictureBytes: [['articleId', 'url'], 'articleId'], thumbnails: ['articleId'],
} as const;

const settled = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
});

function openFirst(): Promise<IDBDatabase> {
  const request = indexedDB.open('ban-sach', 10); // Dexie's version 1.
  request.addEventListener('upgradeneeded', () => {
    for (const [name, [key, ...indexes]] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, { keyPath: key as string | string[] });
      for (const index of indexes) store.createIndex(index, index);
    }
  });
  return settled(request);
}

/** Puts an archive as the first version of the product wrote it in the place of the one there is. @returns the ids in it */
export async function putFirstVersion(count: number): Promise<string[]> {
  const all = await Promise.all(Array.from({ length: count }, async (_, number) => ({ id: await articleId(sample(number).canonicalUrl), number, article: sample(number) })));
  // Asked for in one breath, so that the worker, which opens again what is deleted under it, stands behind in the queue.
  const [, database] = await Promise.all([settled(indexedDB.deleteDatabase('ban-sach')), openFirst()]);
  const transaction = database.transaction(Object.keys(stores), 'readwrite', { durability: 'strict' });
  const put = (table: keyof typeof stores, row: object) => transaction.objectStore(table).put(row);
  for (const { id, number, article } of all) {
    const urls = pictures(article).map((image) => image.url);
    const { canonicalUrl, site: { name: siteName, host }, publishedAt } = article;
    put('articles', {
      id, canonicalUrl, title: titleOf(number), siteName, host, publishedAt, searchKey: 'bai mau', savedAt: number + 1, updatedAt: number + 1,
      pictures: { total: urls.length, kept: urls.length, missing: 0 },
    });
    put('bodies', { id, article });
    urls.forEach((url, position) => {
      put('pictures', { articleId: id, url, position, state: 'kept' });
      put('pictureBytes', { articleId: id, url, ...samplePicture(url) });
    });
    put('thumbnails', { articleId: id, ...samplePicture(urls[0] ?? '') });
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('refused')));
  });
  database.close();
  return all.map(({ id }) => id);
}
