import { parseArticle } from '../../../lib/article/parse.ts';
import type { ExtensionBrowser } from '../../support/browsers/index.ts';
import { picturesEach } from './crash-server.ts';

interface Snapshot {
  articles: { id: string; title: string; pictures: { total: number; kept: number; missing: number } }[];
  bodies: { id: string; article: unknown }[];
  pictures: { articleId: string; url: string; state: string; reason?: string }[];
  pictureBytes: { articleId: string; url: string; type: string; size: number; begin: number[]; end: number[] }[];
  thumbnails: { articleId: string; size: number }[];
}

// All tables in one transaction: between two, a picture may arrive.
const snapshotSource = `async () => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('ban-sach');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const names = ['articles', 'bodies', 'pictures', 'pictureBytes', 'thumbnails'];
    if (!names.every((name) => database.objectStoreNames.contains(name))) return Object.fromEntries(names.map((name) => [name, []]));
    const transaction = database.transaction(names);
    const requests = names.map((name) => transaction.objectStore(name).getAll());
    await new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onerror = () => reject(transaction.error); });
    const [articles, bodies, pictures, pictureBytes, thumbnails] = requests.map((request) => request.result);
    const part = (bytes, from, to) => [...new Uint8Array(bytes).slice(from, to)];
    return {
      articles, bodies, pictures,
      pictureBytes: pictureBytes.map(({ articleId, url, type, bytes }) => ({ articleId, url, type, size: bytes.byteLength, begin: part(bytes, 0, 3), end: part(bytes, -2) })),
      thumbnails: thumbnails.map(({ articleId, bytes }) => ({ articleId, size: bytes.byteLength })),
    };
  } finally {
    database.close();
  }
}`;

export const snapshot = (browser: ExtensionBrowser) => browser.runInExtension<Snapshot>(snapshotSource);

/** Everything about an archive that is half, lost or broken. */
export function damage(archive: Snapshot, acknowledged: Iterable<string>, pictureSize: number): string[] {
  const found: string[] = [];
  const note = (isWrong: boolean, words: string) => isWrong && found.push(words);
  const ids = new Set(archive.articles.map(({ id }) => id));
  const key = (row: { articleId: string; url: string }) => `${row.articleId} ${row.url}`;
  const bytes = new Map(archive.pictureBytes.map((row) => [key(row), row]));
  const records = new Set(archive.pictures.map(key));

  for (const id of acknowledged) note(!ids.has(id), `acknowledged and lost: ${id}`);
  for (const { id } of archive.bodies) note(!ids.has(id), `text without an entry: ${id}`);
  for (const row of archive.articles) {
    const article = parseArticle(archive.bodies.find((body) => body.id === row.id)?.article);
    note(article?.title !== row.title, `entry without its text: ${row.id}`);
    const own = archive.pictures.filter((each) => each.articleId === row.id);
    note(own.length !== picturesEach || row.pictures.total !== picturesEach, `${own.length} picture records, ${row.pictures.total} counted: ${row.id}`);
    note(row.pictures.kept !== own.filter((each) => each.state === 'kept').length, `${row.pictures.kept} pictures counted as kept: ${row.id}`);
  }
  for (const row of archive.pictures) {
    const stored = bytes.get(key(row));
    note(!ids.has(row.articleId), `picture of no article: ${key(row)}`);
    note(row.state === 'missing', `picture given up (${row.reason}): ${key(row)}`);
    note((row.state === 'kept') !== (stored !== undefined), `picture ${row.state} ${stored ? 'with' : 'without'} bytes: ${key(row)}`);
  }
  for (const row of archive.pictureBytes) {
    note(!records.has(key(row)), `bytes without a record: ${key(row)}`);
    const isWhole = row.size === pictureSize && row.begin.join() === '255,216,255' && row.end.join() === '255,217' && row.type === 'image/jpeg';
    note(!isWhole, `half a picture, ${row.size} bytes: ${key(row)}`);
  }
  for (const row of archive.thumbnails) note(!ids.has(row.articleId) || row.size === 0, `list picture of nothing: ${row.articleId}`);
  return found;
}

export const pending = (archive: Snapshot) => archive.pictures.filter(({ state }) => state === 'pending').length;
