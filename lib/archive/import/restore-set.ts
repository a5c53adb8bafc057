import type { ArchiveDatabase } from '../database';
import type { Manifest } from '../export/format';
import { mergeNamesakes } from '../order/tags';
import type { OpenZip } from './open-zip';
import { isNewer, readManifest, type DamagedFile } from './read-backup';
import { emptyLedger } from './ledger';
import { restoreLibrary, type RestoreOptions } from './restore';
import type { RestoreReport } from './restore-article';
import { orUndone } from './undo-import';

interface DatedZip { zip: OpenZip; manifest: Manifest | null }

const stamp = /(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)/;
const stampIn = (name: string | null | undefined): string | null => stamp.exec(name ?? '')?.[0] ?? null;

/** When a backup was written, in milliseconds since 1970: by its manifest, else by its name, which one that was cut off has too. */
function writtenAt({ zip, manifest }: DatedZip): number {
  if (manifest) return Date.parse(manifest.exportedAt);
  const [, day, hour, minute, second] = stamp.exec(zip.name ?? '') ?? [];
  return day ? Date.parse(`${day}T${hour}:${minute}:${second}+07:00`) || 0 : 0;
}

/** Oldest first: by the clock, but none before the one it follows, for clocks are changed. */
function inOrder(set: readonly DatedZip[]): DatedZip[] {
  const byStamp = new Map(set.map((each) => [stampIn(each.zip.name), each]));
  const ordered = new Set<DatedZip>();
  for (const each of set.toSorted((one, other) => writtenAt(one) - writtenAt(other))) {
    const line: DatedZip[] = [];
    for (let next: DatedZip | undefined = each; next && !ordered.has(next) && !line.includes(next);) {
      line.unshift(next);
      const before = stampIn(next.manifest?.follows ?? next.manifest?.previous);
      next = before === null ? undefined : byStamp.get(before);
    }
    line.forEach((one) => ordered.add(one));
  }
  return [...ordered];
}

/** Files that a set goes on from and that were not brought along; told by the moment in their names, for downloads are renamed. */
function missingOf(set: readonly DatedZip[]): DamagedFile[] {
  const moments = set.map(({ zip }) => stampIn(zip.name));
  if (moments.includes(null)) return [];
  return set.flatMap(({ manifest }) => (manifest?.previous && !moments.includes(stampIn(manifest.previous)) ? [{ path: manifest.previous, why: 'missing' }] : []));
}

const dateAll = (zips: readonly OpenZip[]) => Promise.all(zips.map(async (zip): Promise<DatedZip> => ({ zip, manifest: await readManifest(zip) })));

/** What a set of backups holds, before anything is brought back. */
export interface SetSurvey {
  articles: number;
  /** Of the newest of its files, in milliseconds since 1970; `null` when none says. */
  writtenAt: number | null;
  /** Whether each file has its end, and those it goes on from are there. */
  isWhole: boolean;
  /** Whether a newer version of the product has written some of it. */
  isNewer: boolean;
}

/** Looks at what a set of backups holds, without reading any article. */
export async function surveySet(zips: readonly OpenZip[]): Promise<SetSurvey> {
  const dated = await dateAll(zips);
  const [held, removed] = [new Set<string>(), new Set<string>()];
  for (const { zip, manifest } of inOrder(dated).toReversed()) {
    const ids = zip.paths.flatMap((path) => /^articles\/([^/]+)\/article\.json$/.exec(path)?.[1] ?? []);
    ids.filter((id) => !removed.has(id)).forEach((id) => held.add(id));
    manifest?.removed.forEach((id) => removed.add(id));
  }
  const manifests = dated.flatMap(({ manifest }) => manifest ?? []);
  return {
    articles: held.size,
    writtenAt: manifests.length > 0 ? Math.max(...manifests.map(({ exportedAt }) => Date.parse(exportedAt))) : null,
    isWhole: manifests.length === zips.length && missingOf(dated).length === 0,
    isNewer: manifests.some(isNewer),
  };
}

/**
 * Brings back a set of backups, a full one and the changes after it: the newest word on each article
 * counts, and those that have gone since stay gone. If it fails or is ended in the middle, all that
 * came with them is taken out again, and what was here is as it was.
 * @throws {DOMException} `AbortError` when `signal` ends it; {@link NotUndone} when not all could be taken out again
 */
export async function restoreSet(db: ArchiveDatabase, zips: readonly OpenZip[], options: Pick<RestoreOptions, 'onProgress' | 'signal'> = {}): Promise<RestoreReport> {
  const dated = await dateAll(zips);
  const newestFirst = inOrder(dated).toReversed();
  const report: RestoreReport = { restored: [], present: 0, filled: [], damaged: missingOf(dated), hasOrder: false };
  const removed = new Set<string>();
  const newer = { removed, held: new Set<string>() };
  const tagsHere = new Set(await db.tags.toCollection().primaryKeys());
  const ledger = emptyLedger();
  const work = async () => {
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
  };
  return orUndone(db, ledger, work).catch(async (error: unknown) => {
    // What the reader has made of it since stays, with its tags.
    await mergeNamesakes(db, tagsHere).catch(() => undefined);
    throw error;
  });
}
