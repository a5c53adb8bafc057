import { browser } from 'wxt/browser';
import { buildSegments, completeArticles, purgeDeleted, renewLog } from '../../lib/archive';
import { readBackup } from '../../lib/archive/backup';
import { runDueBackup } from '../../lib/backup-run';
import { findCutSaves } from '../../lib/begun-saves';
import { eachAlone } from '../../lib/each-alone';
import { removeStaged } from '../../lib/export-file';
import { librarySizeSetting } from '../../lib/settings';
import { db, inArchive } from './database';
import { stayAwake } from './stay-awake';

const renewedKey = 'log-renewed';

/** Once in a session of the browser, which may have ended badly before: see `renewLog`, for which Firefox has no need, and `removeStaged`. */
async function beginSession(): Promise<void> {
  if ((await browser.storage.session.get(renewedKey))[renewedKey] === true) return;
  await removeStaged().catch(() => undefined); // A private window has no such place.
  if (!import.meta.env.FIREFOX) await renewLog(`${db.name}-log`);
  await browser.storage.session.set({ [renewedKey]: true });
}

/** Notes how many articles there are; a library that is suddenly empty keeps the number it had, so that the archive page can say so. */
async function noteSize(isEmptied: boolean): Promise<void> {
  const count = await db.articles.count();
  if (count > 0 || isEmptied) await librarySizeSetting.set(count);
}

/**
 * What the archive needs now and then: word of what was cut, a log that is safe, rows of an older version completed, old
 * trash let go, search segments built, the library backed up. A failure waits for the next start,
 * and the rest is done without it: a backup is needed most where something is broken.
 */
export async function keepUp(): Promise<void> {
  await stayAwake(() => eachAlone([
    () => inArchive(() => findCutSaves(db)),
    () => inArchive(beginSession),
    () => inArchive(() => completeArticles(db)),
    () => inArchive(async () => noteSize(await purgeDeleted(db, Date.now()) > 0)),
    () => inArchive(() => buildSegments(db)),
    // A worker can write into a folder, but start no download: that waits for a page of ours.
    () => inArchive(async () => {
      if ((await readBackup(db)).folder) await runDueBackup(db);
    }),
  ]));
}

/** What much writing asks for: search segments, and the size of the library noted. @param isEmptied the reader has emptied the trash */
export async function keepSearchUp(isEmptied = false): Promise<void> {
  await inArchive(async () => {
    await buildSegments(db);
    await noteSize(isEmptied);
  }).catch(() => undefined);
}
