import { articleId, type Article } from '../../article';
import type { ArchiveDatabase } from '../database';
import { changeArticles } from '../counters';
import { describeArticle } from '../describe-article';
import { sniffPicture, type Picture } from '../download-picture';
import { keepPicture } from '../keep-picture';
import { writeNote } from '../order';
import type { KeptState } from '../rows';
import { savingTables, writeArticle, type Saved } from '../save-article';
import { deleteArticles, emptyTrash } from '../trash';
import { idsFor, withState } from './apply-state';

/** Adds what another library noted to the reader's own note. Runs inside the caller's transaction. */
async function keepNote(db: ArchiveDatabase, id: string, { note }: KeptState, now: number): Promise<void> {
  if (note === null) return;
  const before = await db.notes.get(id);
  if (!before?.text.includes(note)) await writeNote(db, id, [before?.text, note].filter(Boolean).join('\n\n'), now);
}

/** Saves an article with what another library knew of it, in one transaction. An article that is here already gains tags and marks and loses nothing. */
export async function importArticle(db: ArchiveDatabase, article: Article, keep: KeptState, now: number): Promise<Saved> {
  const [id, described, ids] = await Promise.all([articleId(article.canonicalUrl), describeArticle(article), idsFor(db, keep)]);
  return db.transaction('rw', savingTables(db), async () => {
    const written = await writeArticle(db, id, article, described, now);
    const row = await db.articles.get(id);
    if (row) await db.articles.put(withState(row, keep, ids));
    await keepNote(db, id, keep, now);
    return written;
  });
}

/** Gives an article that is here already what another library knew of it. */
export async function keepAlso(db: ArchiveDatabase, id: string, keep: KeptState, now: number): Promise<void> {
  const ids = await idsFor(db, keep);
  await db.transaction('rw', savingTables(db), async () => {
    await changeArticles(db, [id], (row) => withState(row, keep, ids));
    await keepNote(db, id, keep, now);
  });
}

/** Keeps pictures that came along with an article; those it does not show, and those that are none, are passed over. */
export async function importPictures(db: ArchiveDatabase, id: string, pictures: ReadonlyMap<string, Blob>, makeThumbnail: (picture: Picture) => Promise<Picture>): Promise<void> {
  for (const [url, blob] of pictures) {
    const row = await db.pictures.get([id, url]);
    if (!row || row.state === 'kept') continue;
    const bytes = await blob.arrayBuffer();
    const type = sniffPicture(new Uint8Array(bytes));
    if (!type) continue;
    const picture = { type, bytes };
    // A picture that cannot be decoded is asked for again where it came from.
    const thumbnail = await makeThumbnail(picture).catch(() => null);
    if (thumbnail) await keepPicture(db, row, picture, thumbnail);
  }
}

/** Takes out for good what an import has brought in, when it was ended in the middle. */
export async function undoImport(db: ArchiveDatabase, ids: readonly string[]): Promise<void> {
  await deleteArticles(db, ids, 0);
  await emptyTrash(db, 0);
}
