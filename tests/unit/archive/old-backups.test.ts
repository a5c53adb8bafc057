import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImport, restoreSet } from '../../../lib/archive/import';
import { readersRows } from './all-rows';
import { freshArchive } from './fresh-archive';

const samples = path.join(import.meta.dirname, 'backup-samples');

// Files as earlier versions of the product wrote them; they are never made anew.
describe.each(readdirSync(samples))('a set of backups of %s', (format) => {
  const read = (name: string) => readFileSync(path.join(samples, format, name));
  const files = readdirSync(path.join(samples, format)).filter((name) => name.endsWith('.zip')).map((name) => new File([read(name)], name));
  const expected = JSON.parse(read('expected.json').toString()) as Record<string, unknown>;

  it('comes back whole, field by field', async () => {
    const db = freshArchive();
    const found = await readImport(files, () => Promise.reject(new Error('no HTML')));
    if (found.kind !== 'backup') throw new Error('not told for a backup');
    expect(found.unreadable).toEqual([]);
    expect((await restoreSet(db, found.zips)).damaged).toEqual([]);
    expect(await readersRows(db)).toEqual(expected);
    expect(await db.jobItems.toArray()).toMatchObject([{ url: 'https://hagiang.gov.vn/tin/9', title: 'Bài chưa lưu', state: 'waiting' }]);
  });
});
