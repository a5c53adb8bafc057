import type { ArchiveDatabase } from '../database';
import type { Manifest } from '../export/format';
import { mergeNamesakes } from '../order/tags';
import type { OpenZip } from './open-zip';
import { readManifest, type DamagedFile } from './read-backup';
import { restoreLibrary, type RestoreOptions } from './restore';
import type { RestoreReport } from './restore-article';

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
 * counts, and those that have gone since stay gone.
 */
export async function restoreSet(db: ArchiveDatabase, zips: readonly OpenZip[], options: RestoreOptions = {}): Promise<RestoreReport> {
  const dated = await Promise.all(zips.map(async (zip) => ({ zip, manifest: await readManifest(zip) })));
  const newestFirst = dated.toSorted((one, other) => writtenAt(other) - writtenAt(one));
  const report: RestoreReport = { restored: [], present: 0, damaged: missingOf(dated), hasOrder: false };
  const removed = new Set<string>(options.removed);
  const tagsHere = new Set(await db.tags.toCollection().primaryKeys());
  for (const { zip, manifest } of newestFirst) {
    const part = await restoreLibrary(db, zip, { ...options, removed, isOlder: report.hasOrder });
    report.hasOrder ||= part.hasOrder;
    report.restored.push(...part.restored);
    report.damaged.push(...part.damaged);
    report.present += part.present;
    // An older word on the same article, or on one that has gone, does not count.
    [...part.restored, ...(manifest?.removed ?? [])].forEach((id) => removed.add(id));
  }
  await mergeNamesakes(db, tagsHere);
  return report;
}
