import { Dexie, type Table } from 'dexie';
import { parseArticle } from '../article/parse';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import { sniffPicture } from './download-picture';
import { keepPicture } from './keep-picture';
import type { ArticleRow, BodyRow, NoteRow, PictureBytesRow, TagRow, ThumbnailRow } from './rows';
import { saveArticle } from './save-article';

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
    pictureBytes: table<PictureBytesRow, [string, string]>('pictureBytes'), thumbnails: table<ThumbnailRow, string>('thumbnails'), tags: table<TagRow, string>('tags'),
  };
}

type Tables = ReturnType<typeof tablesOf>;

async function rescuePictures(tables: Tables, from: string, into: ArchiveDatabase, id: string): Promise<void> {
  const thumbnail = await tables.thumbnails?.get(from).catch(() => undefined);
  for (const row of await into.pictures.where('articleId').equals(id).toArray()) {
    const stored = await tables.pictureBytes?.get([from, row.url]).catch(() => undefined);
    if (stored && sniffPicture(new Uint8Array(stored.bytes))) await keepPicture(into, row, stored, thumbnail ?? stored);
  }
}

async function rescueArticle(tables: Tables, key: string, into: ArchiveDatabase): Promise<boolean> {
  const article = parseArticle((await tables.bodies?.get(key))?.article);
  if (!article) return false;
  const [row, note] = await Promise.all([tables.articles?.get(key).catch(() => undefined), tables.notes?.get(key).catch(() => undefined)]);
  const { id } = await saveArticle(into, article, row?.updatedAt ?? Date.now());
  await changeArticles(into, [id], {
    savedAt: row?.savedAt ?? Date.now(), isFavourite: row?.isFavourite ?? false, readAt: row?.readAt ?? null, tags: row?.tags ?? [],
    hasNote: note !== undefined, ...(row?.deletedAt !== undefined && { deletedAt: row.deletedAt }),
  });
  if (note) await into.notes.put({ ...note, articleId: id });
  await rescuePictures(tables, key, into, id);
  return true;
}

/**
 * Takes all that can be read out of a database that does not open as ours, because an upgrade of it
 * has failed or parts of it are broken. It is opened as it is, at its own version, and only read.
 * @param into a fresh archive, for example to be exported
 * @throws Dexie's error when not even that can be opened
 */
export async function rescueLibrary(name: string, into: ArchiveDatabase, onProgress?: (done: number, total: number) => void): Promise<Rescued> {
  const source = await new Dexie(name).open();
  try {
    const tables = tablesOf(source);
    const keys = await tables.bodies?.toCollection().primaryKeys() ?? [];
    const report: Rescued = { articles: 0, lost: 0 };
    for (const [done, key] of keys.entries()) {
      onProgress?.(done, keys.length);
      const isRescued = await rescueArticle(tables, key, into).catch(() => false);
      report[isRescued ? 'articles' : 'lost'] += 1;
    }
    await into.tags.bulkPut(await tables.tags?.toArray().catch(() => []) ?? []);
    return report;
  } finally {
    source.close();
  }
}
