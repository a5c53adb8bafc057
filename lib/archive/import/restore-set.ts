import type { ArchiveDatabase } from '../database';
import type { Manifest } from '../export/format';
import { mergeNamesakes } from '../order/tags';
import type { OpenZip } from './open-zip';
import { readManifest, type DamagedFile } from './read-backup';
import { emptyLedger } from './ledger';
import { restoreLibrary, type RestoreOptions } from './restore';
import type { RestoreReport } from './restore-article';
import { orUndone } from './undo-import';

interface DatedZip { zip: OpenZip; manifest: Manifest | null }

const stamp = /(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)/;

/** When a backup was written, in milliseconds since 1970: by its name, which one that was cut off has too, else by its manifest. */
function writtenAt({ zip, manifest }: DatedZip): number {
  const [, day, hour, minute, second] = stamp.exec(zip.name ?? '') ?? [];
  const moment = Date.parse(day ? `${day}T${hour}:${minute}:${second}` : manifest?.exportedAt ?? '');
  return Number.isNaN(moment) ? 0 : moment;
}

/** Files that a set goes on from and that were not brought along; told by the moment in their names, for downloads are renamed. */
function missingOf(set: readonly DatedZip[]): DamagedFile[] {
  const moments = set.map(({ zip }) => stamp.exec(zip.name ?? '')?.[0]);
  if (moments.includes(undefined)) return [];
  return set.flatMap(({ manifest }) => (manifest?.previous && !moments.includes(stamp.exec(manifest.previous)?.[0]) ? [{ path: manifest.previous, why: 'missing' }] : []));
}

/**
 * Brings back a set of backups, a full one and the changes after it: the newest word on each article
 * counts, and those that have gone since stay gone. If it fails or is ended in the middle, all that
 * came with them is taken out again, and what was here is as it was.
 * @throws {DOMException} `AbortError` when `signal` ends it; {@link NotUndone} when not all could be taken out again
 */
export async function restoreSet(db: ArchiveDatabase, zips: readonly OpenZip[], options: Pick<RestoreOptions, 'onProgress' | 'signal'> = {}): Promise<RestoreReport> {
  const dated = await Promise.all(zips.map(async (zip) => ({ zip, manifest: await readManifest(zip) })));
  const newestFirst = dated.toSorted((one, other) => writtenAt(other) - writtenAt(one));
  const report: RestoreReport = { restored: [], present: 0, filled: [], damaged: missingOf(dated), hasOrder: false };
  const removed = new Set<string>();
  const newer = { removed, held: new Set<string>() };
  const tagsHere = new Set(await db.tags.toCollection().primaryKeys());
  const ledger = emptyLedger();
  return orUndone(db, ledger, async () => {
    for (const { zip, manifest } of newestFirst) {
      const part = await restoreLibrary(db, zip, { ...options, newer, isOlder: report.hasOrder, ledger });
      report.hasOrder ||= part.hasOrder;
      report.restored.push(...part.restored);
      report.filled.push(...part.filled);
      report.damaged.push(...part.damaged);
      report.present += part.present;
      // Of what has gone by then, an older backup may still hold something.
      manifest?.removed.forEach((id) => removed.add(id));
    }
    await mergeNamesakes(db, tagsHere);
    const restored = new Set(report.restored);
    return { ...report, filled: [...new Set(report.filled)].filter((id) => !restored.has(id)) };
  });
}
