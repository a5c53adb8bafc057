import type { ArchiveDatabase } from '../../../lib/archive';

const plain = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value as unknown]));

/** Everything in an archive by table; bytes as numbers, so that they are compared. */
export async function allRows(db: ArchiveDatabase): Promise<Record<string, object[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, (await table.toArray() as object[]).map(plain)] as const));
  return Object.fromEntries(tables);
}

const readers = ['bodies', 'versions', 'notes', 'pictures', 'pictureBytes', 'attachments', 'attachmentBytes', 'thumbnails', 'tags', 'collections', 'smartCollections'];

/** What the reader has made, without what only counts changes or serves search. */
export async function readersRows(db: ArchiveDatabase): Promise<Record<string, object[]>> {
  const all = await allRows(db);
  const articles = (all['articles'] ?? []).map((row) => ({ ...row, revision: 0, textNumber: 0 }));
  return { articles, ...Object.fromEntries(readers.map((name) => [name, all[name] ?? []])) };
}
