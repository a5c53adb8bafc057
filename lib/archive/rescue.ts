import { Dexie, type Table } from 'dexie';
import { parseArticle } from '../article/parse';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import { sniffPicture } from './download-picture';
import { keepPicture } from './keep-picture';
import { writeNote } from './order';
import type { ArticleRow, AttachmentBytesRow, AttachmentRow, BodyRow, NoteRow, PictureBytesRow, PictureRow, ThumbnailRow, VersionRow } from './rows';
import { saveArticle } from './save-article';
import { storageTrouble } from './storage-trouble';

/** What could be taken out of a database that the product cannot open. */
export interface Rescued {
  articles: number;
  /** Rows that could not be read or are no articles. */
  lost: number;
}

/** The tables of a database as it is, whatever its version; those it lacks are `null`. */
function tablesOf(source: Dexie) {
  const table = <T, Key>(name: string): Table<T, Key> | null => (source.tables.some((each) => each.name === name) ? source.table<T, Key>(name) : null);
  return {
    articles: table<Partial<ArticleRow>, string>('articles'), bodies: table<BodyRow, string>('bodies'), notes: table<NoteRow, string>('notes'),
    pictures: table<PictureRow, [string, string]>('pictures'), pictureBytes: table<PictureBytesRow, [string, string]>('pictureBytes'), thumbnails: table<ThumbnailRow, string>('thumbnails'),
    versions: table<VersionRow, [string, number]>('versions'), attachments: table<AttachmentRow, [string, string]>('attachments'),
    attachmentBytes: table<AttachmentBytesRow, [string, string]>('attachmentBytes'),
  };
}

/** Tables that are no article's, taken over as they are. */
const wholeTables = ['tags', 'collections', 'smartCollections', 'jobs', 'jobItems'] as const;

type Tables = ReturnType<typeof tablesOf>;

async function rescuePictures(tables: Tables, from: string, into: ArchiveDatabase, id: string): Promise<void> {
  const thumbnail = await tables.thumbnails?.get(from).catch(() => undefined);
  // Earlier versions may show pictures that the article shows no longer.
  for (const { bytes: _, ...row } of await tables.pictures?.where('articleId').equals(from).toArray().catch(() => []) ?? []) {
    await into.pictures.put({ ...row, articleId: id, state: row.state === 'kept' ? 'pending' : row.state });
  }
  for (const row of await into.pictures.where('articleId').equals(id).toArray()) {
    const stored = await tables.pictureBytes?.get([from, row.url]).catch(() => undefined);
    if (stored && sniffPicture(new Uint8Array(stored.bytes))) await keepPicture(into, row, stored, thumbnail ?? stored);
  }
}

async function rescueVersions(tables: Tables, from: string, into: ArchiveDatabase, id: string): Promise<void> {
  const rows = await tables.versions?.where('articleId').equals(from).sortBy('number').catch(() => []) ?? [];
  const versions = rows.flatMap((row) => {
    const article = parseArticle(row.article);
    return article ? [{ ...row, articleId: id, article }] : [];
  });
  await into.versions.bulkPut(versions.map((version, at) => ({ ...version, number: at + 1 })));
  await changeArticles(into, [id], { versions: versions.length });
}

async function rescueAttachments(tables: Tables, from: string, into: ArchiveDatabase, id: string): Promise<void> {
  for (const row of await tables.attachments?.where('articleId').equals(from).toArray().catch(() => []) ?? []) {
    const stored = await tables.attachmentBytes?.get([from, row.url]).catch(() => undefined);
    if (stored) await into.attachmentBytes.put({ ...stored, articleId: id });
    const { bytes: _, ...rest } = row;
    await into.attachments.put(stored || row.state !== 'kept' ? { ...row, articleId: id } : { ...rest, articleId: id, state: 'pending' });
  }
}

async function rescueArticle(tables: Tables, key: string, into: ArchiveDatabase): Promise<boolean> {
  const article = parseArticle((await tables.bodies?.get(key))?.article);
  if (!article) return false;
  const [row, note] = await Promise.all([tables.articles?.get(key).catch(() => undefined), tables.notes?.get(key).catch(() => undefined)]);
  const { id } = await saveArticle(into, article, row?.updatedAt ?? Date.now());
  await changeArticles(into, [id], {
    savedAt: row?.savedAt ?? Date.now(), isFavourite: row?.isFavourite ?? false, readAt: row?.readAt ?? null, tags: row?.tags ?? [], collectionId: row?.collectionId ?? null, link: row?.link ?? { state: 'unchecked', checkedAt: null },
    ...(row?.deletedAt !== undefined && { deletedAt: row.deletedAt }),
    ...(row?.otherIds && { otherIds: row.otherIds }),
  });
  if (note) await writeNote(into, id, note.text, note.updatedAt);
  await rescuePictures(tables, key, into, id);
  await rescueVersions(tables, key, into, id);
  await rescueAttachments(tables, key, into, id);
  return true;
}

/**
 * Takes all that can be read out of a database that does not open as ours, because an upgrade of it
 * has failed or parts of it are broken. It is opened as it is, at its own version, and only read.
 * @param into a fresh archive, for example to be exported
 * @throws Dexie's error when not even that can be opened, or when there is no room for what was read; the `signal`'s reason when that ends it
 */
export async function rescueLibrary(name: string, into: ArchiveDatabase, signal: AbortSignal, onProgress?: (done: number, total: number) => void): Promise<Rescued> {
  const source = await new Dexie(name).open();
  try {
    const tables = tablesOf(source);
    const keys = await tables.bodies?.toCollection().primaryKeys() ?? [];
    const report: Rescued = { articles: 0, lost: 0 };
    for (const [done, key] of keys.entries()) {
      signal.throwIfAborted();
      onProgress?.(done, keys.length);
      const isRescued = await rescueArticle(tables, key, into).catch((error: unknown) => {
        // What does not fit is not lost: it can be tried again with more room.
        if (storageTrouble(error) === 'disk-full') throw error;
        return false;
      });
      report[isRescued ? 'articles' : 'lost'] += 1;
    }
    for (const whole of wholeTables.filter((each) => source.tables.some((table) => table.name === each))) {
      await into.table(whole).bulkPut(await source.table(whole).toArray().catch(() => []));
    }
    return report;
  } finally {
    source.close();
  }
}
