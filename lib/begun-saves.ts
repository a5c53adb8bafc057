import { browser } from 'wxt/browser';
import { savedUnder, type ArchiveDatabase } from './archive';
import { cutSavesSetting, parseBegunSave } from './settings/cut-saves';

const prefix = 'saving:';
const most = 20;
/** Of this worker: these are under way, not cut. */
const own = new Set<string>();

/**
 * Puts on record that a saving has begun, outside of the database that it may not reach.
 * @returns to be called when it is done or its failure was said
 */
export async function beginSave(title: string, url: string, now: number): Promise<() => Promise<void>> {
  const key = `${prefix}${now}-${crypto.randomUUID()}`;
  own.add(key);
  await browser.storage.local.set({ [key]: { title, url, at: now } });
  return async () => {
    await browser.storage.local.remove(key);
    own.delete(key);
  };
}

async function isSavedSince(db: ArchiveDatabase, url: string, at: number): Promise<boolean> {
  const id = await savedUnder(db, url);
  const row = id === null ? undefined : await db.articles.get(id);
  return row !== undefined && row.updatedAt >= at;
}

/** Finds the savings that the end of an earlier worker has cut, and puts down those whose article is not there to be told to the reader. */
export async function findCutSaves(db: ArchiveDatabase): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix) && !own.has(key));
  if (all.length === 0) return;
  const begun = all.flatMap(([, value]) => parseBegunSave(value) ?? []);
  const isSaved = await Promise.all(begun.map(({ url, at }) => isSavedSince(db, url, at)));
  const cut = begun.filter((_, at) => !isSaved[at]);
  if (cut.length > 0) await cutSavesSetting.set([...await cutSavesSetting.get(), ...cut].slice(-most));
  await browser.storage.local.remove(all.map(([key]) => key));
}
