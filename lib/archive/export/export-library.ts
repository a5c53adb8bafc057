import { fingerprint, type Article } from '../../article';
import { base64 } from '../../render';
import type { ArchiveDatabase } from '../database';
import type { ArticleRow, PictureRow } from '../rows';
import { Uint8ArrayReader, ZipWriter } from '../zip';
import { folderOf, formatName, formatVersion, stateOf, versionPath, type ExportedAttachment, type ExportedPicture, type Manifest } from './format';
import { articlePage, versionPage } from './article-page';
import { createIndex, indexScript } from './contents-page';
import { waitingLinks } from '../jobs/waiting-links';

export interface ExportOptions {
  /** `null` for the whole library. */
  ids: readonly string[] | null;
  /** The file this one goes on from, `null` for a full backup; left out for any other export. */
  previous?: string | null;
  /** The backup written before this one, also by a full one; tells their order where the clock was changed. */
  follows?: string | null;
  /** The moment it is of, in milliseconds since 1970; now when left out. */
  at?: number;
  /** Articles that have gone since an earlier backup, which this one goes with. */
  removed?: readonly string[];
  /**
   * Whether an article's page holds its pictures in itself, so that it shows them wherever it is
   * taken (many people open one file of a zip without unpacking it). The zip is twice as large.
   */
  pagesHoldPictures: boolean;
  /** Where the zip goes, piece by piece; closed at the end. */
  into: WritableStream<Uint8Array>;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

const extension: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif', 'image/bmp': 'bmp' };

/** Pictures an article's page holds in itself, in bytes; the rest of a larger article stays beside it. */
const heldByPage = 64 * 1024 * 1024;

type AddFile = (path: string, content: string | ArrayBuffer) => Promise<void>;

interface WrittenPictures {
  pictures: ExportedPicture[];
  /** What the article's pages show: the picture itself, or its path. */
  shown: Map<string, string>;
}

async function picturesOf(db: ArchiveDatabase, id: string, rows: readonly PictureRow[], pageHolds: number, add: AddFile): Promise<WrittenPictures> {
  const shown = new Map<string, string>();
  const pictures: ExportedPicture[] = [];
  let room = pageHolds;
  for (const [at, { url, position, state, reason }] of rows.toSorted((one, other) => one.position - other.position).entries()) {
    // One at a time: an article may have many, and a library does not fit into memory.
    const stored = state === 'kept' ? await db.pictureBytes.get([id, url]).catch(() => undefined) : undefined;
    const file = stored ? `pictures/${at + 1}.${extension[stored.type] ?? 'jpg'}` : null;
    if (stored && file) {
      await add(`${folderOf(id)}/${file}`, stored.bytes);
      room -= stored.bytes.byteLength;
      shown.set(url, room < 0 ? file : `data:${stored.type};base64,${base64(new Uint8Array(stored.bytes))}`);
    }
    pictures.push({ url, position, state, ...(reason && { reason }), file });
  }
  return { pictures, shown };
}

/** Files keep their own names behind a number, as far as file systems allow. */
const fileName = (url: string, at: number) => `${at + 1}-${(URL.parse(url)?.pathname.split('/').at(-1) ?? '').replace(/[^\w.-]+/g, '-').slice(-60) || 'tep'}`;

async function attachmentsOf(db: ArchiveDatabase, id: string, add: AddFile): Promise<ExportedAttachment[]> {
  const exported: ExportedAttachment[] = [];
  for (const [at, { url, title, state, reason }] of (await db.attachments.where('articleId').equals(id).toArray()).entries()) {
    const stored = state === 'kept' ? await db.attachmentBytes.get([id, url]).catch(() => undefined) : undefined;
    const file = stored ? `files/${fileName(url, at)}` : null;
    if (stored && file) await add(`${folderOf(id)}/${file}`, stored.bytes);
    exported.push({ url, title, state, ...(reason && { reason }), ...(stored && { type: stored.type }), file });
  }
  return exported;
}

const readParts = (db: ArchiveDatabase, id: string) => Promise.all([
  db.bodies.get(id), db.notes.get(id), db.versions.where('articleId').equals(id).sortBy('number'),
  db.pictures.where('articleId').equals(id).toArray(), db.thumbnails.get(id),
]);

/** An article that was written, with the note on it. */
interface Written { article: Article; note: string }

/** @returns the article, or `null` when its text has gone or cannot be read: one broken row must not keep all others from being backed up */
async function exportArticle(db: ArchiveDatabase, row: ArticleRow, pageHolds: number, add: AddFile): Promise<Written | null> {
  const { id } = row;
  const [body, note, versions = [], pictureRows = [], thumbnail] = await readParts(db, id).catch(() => []);
  if (!body) return null;
  const folder = folderOf(id);
  const { pictures, shown } = await picturesOf(db, id, pictureRows, pageHolds, add);
  if (thumbnail) await add(`${folder}/thumbnail.jpg`, thumbnail.bytes);
  const attachments = await attachmentsOf(db, id, add);
  const own = { pictures: shown, attachments: new Map(attachments.flatMap(({ url, file }) => (file === null ? [] : [[url, file]]))) };
  const record = {
    id, state: stateOf(row), article: body.article,
    note: note ? { text: note.text, updatedAt: note.updatedAt } : null,
    versions: versions.map(({ number, savedAt, article }) => ({ number, savedAt, article })),
    pictures, attachments, thumbnail: thumbnail ? 'thumbnail.jpg' : null,
  };
  await add(`${folder}/article.json`, JSON.stringify(record, null, 1));
  await add(`${folder}/index.html`, articlePage(row, body.article, versions, note?.text ?? '', own));
  for (const version of versions) await add(`${folder}/${versionPath(version)}`, versionPage(version, own));
  return { article: body.article, note: note?.text ?? '' };
}

/**
 * Writes the library, or some of it, as one zip of readable files: for each article its text as data
 * and as a page that opens anywhere, its pictures, note and versions; a page of contents with a
 * search; and at the end a manifest with the fingerprint of every file. It goes out piece by piece.
 * @throws {DOMException} `AbortError` when `signal` ends it
 */
export async function exportLibrary(db: ArchiveDatabase, { ids, previous, follows, at = Date.now(), removed = [], pagesHoldPictures, into, onProgress, signal }: ExportOptions): Promise<Manifest> {
  const writer = new ZipWriter<unknown>(into, { keepOrder: true, bufferedWrite: false, ...(signal && { signal }) });
  const files: Manifest['files'] = {};
  const add: AddFile = async (path, content) => {
    signal?.throwIfAborted();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    files[path] = await fingerprint(bytes);
    // Pictures are compressed already.
    await writer.add(path, new Uint8ArrayReader(bytes), { level: typeof content === 'string' ? 6 : 0 });
  };
  const keys = ids ?? await db.articles.toCollection().primaryKeys();
  const [tags, collections, smartCollections] = await Promise.all([db.tags.toArray(), db.collections.toArray(), db.smartCollections.toArray()]);
  await add('library.json', JSON.stringify({ tags, collections, smartCollections, waiting: ids === null || previous !== undefined ? await waitingLinks(db) : [] }, null, 1));
  const index = createIndex(tags);
  const unread: string[] = [];
  let articles = 0;
  for (const [done, id] of keys.entries()) {
    onProgress?.(done, keys.length);
    const row = await db.articles.get(id);
    const written = row && await exportArticle(db, row, pagesHoldPictures ? heldByPage : 0, add);
    if (!row) continue;
    if (!written) {
      unread.push(row.title);
      continue;
    }
    articles += 1;
    if (row.deletedAt === undefined) await index.add(row, written.article, written.note, add);
  }
  await index.finish(add);
  await add('search.js', indexScript);
  const manifest: Manifest = { format: formatName, version: formatVersion, exportedAt: new Date(at).toISOString(), articles, unread, previous: previous ?? null, follows: follows ?? null, removed: [...removed], files };
  await writer.add('manifest.json', new Uint8ArrayReader(new TextEncoder().encode(JSON.stringify(manifest, null, 1))));
  await writer.close();
  onProgress?.(keys.length, keys.length);
  return manifest;
}
