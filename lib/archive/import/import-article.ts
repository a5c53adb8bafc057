import { articleId, editionTexts, pictures as picturesOf, type Article } from '../../article';
import type { ArchiveDatabase } from '../database';
import { changeArticles } from '../counters';
import { describeArticle } from '../describe-article';
import { sniffPicture, type Picture } from '../download-picture';
import { keepPicture } from '../keep-picture';
import { writeNote } from '../order';
import { leaderOf } from '../other-addresses';
import type { ArticleRow, KeptState, LinkState } from '../rows';
import { savingTables, writeArticle, type Saved } from '../save-article';
import { deleteArticles, emptyTrash } from '../trash';
import { idsFor, withState } from './apply-state';

/** Adds what another library noted to the reader's own note. Runs inside the caller's transaction. */
async function keepNote(db: ArchiveDatabase, id: string, { note }: KeptState, now: number): Promise<void> {
  if (note === null) return;
  const before = await db.notes.get(id);
  if (!before?.text.includes(note)) await writeNote(db, id, [before?.text, note].filter(Boolean).join('\n\n'), now);
}

/** Another product's copy says nothing of whether the page is still there. */
const unasked: LinkState = { state: 'unchecked', checkedAt: null };

const lengthOf = (article: Article) => editionTexts(article).reduce((sum, text) => sum + text.length, 0);

/** Whether a copy has all the words of another and more of words or pictures. */
function isFuller(copy: Article, own: Article): boolean {
  const [words, pictures] = [lengthOf(copy) - lengthOf(own), picturesOf(copy).length - picturesOf(own).length];
  return words >= 0 && pictures >= 0 && words + pictures > 0;
}

/**
 * Saves an article with what another library knew of it, in one transaction. One that is here
 * already comes out of the trash and gains tags, marks and note; its text, which may have been read
 * with more care, gives way only to a fuller one, and then stays as an earlier version.
 * @param link what is known of the article's own page
 */
export async function importArticle(db: ArchiveDatabase, article: Article, keep: KeptState, now: number, link = unasked): Promise<Saved> {
  const [own, described, ids] = await Promise.all([articleId(article.canonicalUrl), describeArticle(article), idsFor(db, keep)]);
  return db.transaction('rw', savingTables(db), async () => {
    const leader = await leaderOf(db, own);
    const id = leader?.textKey === described.textKey ? leader.id : own;
    const [existing, body] = await Promise.all([db.articles.get(id), db.bodies.get(id)]);
    const isKept = existing !== undefined && body !== undefined && (id !== own || !isFuller(article, body.article));
    const written: Saved = isKept
      ? { id, outcome: existing.deletedAt === undefined ? 'updated' : 'new' }
      : await writeArticle(db, id, article, described, now, existing?.link ?? link);
    await changeArticles(db, [id], (row) => ({ ...withState(row, keep, ids), deletedAt: null }));
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

/** An article that was here before an import, as it was. */
export interface Before {
  row: ArticleRow;
  article: Article | null;
  note: string;
}

/** What an import is about to change; `null` for an article that is not here. */
export async function readBefore(db: ArchiveDatabase, id: string): Promise<Before | null> {
  const [row, body, note] = await Promise.all([db.articles.get(id), db.bodies.get(id), db.notes.get(id)]);
  return row ? { row, article: body?.article ?? null, note: note?.text ?? '' } : null;
}

/** Gives an article the text back that it had, without the versions that have come since. */
async function revert(db: ArchiveDatabase, { row: { id, versions, link }, article }: Before): Promise<void> {
  if (!article) return;
  const described = await describeArticle(article);
  await db.transaction('rw', savingTables(db), async () => {
    await db.bodies.put({ id, article });
    await db.versions.where('articleId').equals(id).filter(({ number }) => number > versions).delete();
    // The same edition again: its words and pictures are put right.
    await writeArticle(db, id, article, described, Date.now(), link);
    await changeArticles(db, [id], { versions });
  });
}

/**
 * Makes undone what an import has done, when it was ended in the middle.
 * @param brought ids of articles that it has brought in: these go for good, and no others
 * @param before those that it has changed, as they were
 */
export async function undoImport(db: ArchiveDatabase, brought: readonly string[], before: readonly Before[] = []): Promise<void> {
  await deleteArticles(db, brought, 0);
  await emptyTrash(db, 0);
  for (const was of before) {
    const { row: { id, versions, tags, collectionId, isFavourite, readAt, savedAt, updatedAt, deletedAt = null }, note } = was;
    if ((await db.articles.get(id))?.versions !== versions) await revert(db, was);
    await changeArticles(db, [id], { tags, collectionId, isFavourite, readAt, savedAt, updatedAt, deletedAt });
    if (((await db.notes.get(id))?.text ?? '') !== note) await writeNote(db, id, note, Date.now());
  }
}
