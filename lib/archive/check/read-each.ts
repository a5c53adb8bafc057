import type { Table } from 'dexie';
import { storageTrouble } from '../storage-trouble';

/** Broken bytes of one row; anything else is no fault of the row. */
const isRowBroken = (error: unknown) => storageTrouble(error) === 'storage-broken';

/**
 * Rows by their keys; `undefined` for one that is not there or cannot be read. One broken row fails
 * a request for many: then each is asked for alone.
 * @throws an error that is not a row's, as of a full disk
 */
export async function readEach<Row>(table: Table<Row, string>, keys: readonly string[]): Promise<(Row | undefined)[]> {
  try {
    return await table.bulkGet([...keys]);
  } catch (error) {
    if (!isRowBroken(error)) throw error;
  }
  const rows: (Row | undefined)[] = [];
  for (const key of keys) {
    rows.push(await table.get(key).catch((error: unknown) => {
      if (!isRowBroken(error)) throw error;
      return undefined;
    }));
  }
  return rows;
}
