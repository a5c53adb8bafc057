import { isSameEdition, pictures as picturesOf, type Article } from '../../article';
import { changeArticles } from '../counters';
import type { ArchiveDatabase } from '../database';
import { keepPicture, recountPictures } from '../keep-picture';
import { writeNote } from '../order';
import { articleTables } from '../trash';
import { isUntouched, marksOf, type ImportStep, type Ledger } from './ledger';
import type { Read, SavedRecord } from './read-backup';
import { readBytes, standing, type KeptBytes } from './record-bytes';

interface Text { savedAt: number; article: Article }

/** Texts of a record that are known here in no version. */
async function unknownTexts(db: ArchiveDatabase, { id, article, state, versions }: SavedRecord): Promise<Text[]> {
  const [body, own] = await Promise.all([db.bodies.get(id), db.versions.where('articleId').equals(id).toArray()]);
  const known = [...(body ? [body.article] : []), ...own.map((version) => version.article)];
  return [...versions, { savedAt: state.updatedAt, article }].filter((text) => !known.some((other) => isSameEdition(other, text.article)));
}

/** Puts texts among the versions, by the moment they were saved. @returns their numbers */
async function addVersions(db: ArchiveDatabase, id: string, texts: readonly Text[]): Promise<number[]> {
  if (texts.length === 0) return [];
  const own = await db.versions.where('articleId').equals(id).sortBy('number');
  const all = [...own, ...texts].toSorted((one, other) => one.savedAt - other.savedAt);
  await db.versions.bulkPut(all.map(({ savedAt, article }, at) => ({ articleId: id, number: at + 1, savedAt, article })));
  await changeArticles(db, [id], { versions: all.length });
  return texts.map((text) => all.indexOf(text) + 1);
}

async function addPictures(db: ArchiveDatabase, record: SavedRecord, { pictures, thumbnail }: KeptBytes): Promise<ImportStep['pictures']> {
  const added: ImportStep['pictures'] = [];
  const { id: articleId } = record;
  for (const exported of record.pictures) {
    const { url, position } = exported;
    const picture = pictures.get(url);
    const was = await db.pictures.get([articleId, url]) ?? null;
    if (!picture || was?.state === 'kept') continue;
    added.push({ url, was });
    if (was) {
      await keepPicture(db, was, picture, thumbnail ?? picture);
      continue;
    }
    // Only an earlier text shows it.
    await db.pictureBytes.put({ articleId, url, ...picture });
    await db.pictures.put({ articleId, url, position, ...standing(exported, picture.bytes) });
  }
  if (added.length > 0) await recountPictures(db, articleId);
  return added;
}

async function addFiles(db: ArchiveDatabase, { id: articleId, attachments }: SavedRecord, { files }: KeptBytes): Promise<ImportStep['attachments']> {
  const added: ImportStep['attachments'] = [];
  for (const exported of attachments) {
    const { url, title, type = 'application/octet-stream' } = exported;
    const bytes = files.get(url);
    const was = await db.attachments.get([articleId, url]) ?? null;
    if (!bytes || was?.state === 'kept') continue;
    added.push({ url, was });
    await db.attachmentBytes.put({ articleId, url, type, bytes: bytes.buffer });
    await db.attachments.put({ articleId, url, title, ...standing(exported, bytes) });
  }
  if (added.length > 0) await changeArticles(db, [articleId], {});
  return added;
}

/**
 * Gives an article that is here what it lacks: pictures and attachments, the note where it has none,
 * and texts it does not know, as versions. What it has stays as it is; it comes out of the trash.
 * @param isOlder a newer backup has spoken of it: only bytes that were not whole there are taken
 * @returns whether it lacked anything
 */
export async function completeArticle(db: ArchiveDatabase, record: SavedRecord, folder: string, read: Read, isOlder: boolean, ledger: Ledger): Promise<boolean> {
  const { id, state, note } = record;
  const [pictures, attachments, texts] = await Promise.all([
    db.pictures.where('articleId').equals(id).toArray(), db.attachments.where('articleId').equals(id).toArray(), isOlder ? [] : unknownTexts(db, record),
  ]);
  const here = { picture: new Map(pictures.map((row) => [row.url, row.state])), file: new Map(attachments.map((row) => [row.url, row.state])) };
  const shown = new Set(texts.flatMap((text) => picturesOf(text.article).map((image) => image.url)));
  const bytes = await readBytes(record, folder, read, (kind, url) => {
    const own = here[kind].get(url);
    return own === undefined ? !isOlder && (kind === 'file' || shown.has(url)) : own !== 'kept';
  });
  const step = await db.transaction('rw', articleTables(db), async (): Promise<ImportStep | null> => {
    const before = await marksOf(db, id);
    if (!before) return null; // It has gone meanwhile.
    if (!isOlder && before.deletedAt !== null && state.deletedAt === undefined) await changeArticles(db, [id], { deletedAt: null });
    if (!isOlder && note && before.note === '') await writeNote(db, id, note.text, note.updatedAt);
    const versions = await addVersions(db, id, texts);
    const added = { versions, pictures: await addPictures(db, record, bytes), attachments: await addFiles(db, record, bytes) };
    const after = await marksOf(db, id);
    return after && { id, before, after, isRewritten: false, ...added };
  });
  if (!step?.before || (isUntouched(step.before, step.after) && step.pictures.length + step.attachments.length === 0)) return false;
  ledger.steps.push(step);
  return true;
}
