import { articleId, editionTexts, pictures as picturesOf, type Article } from '../../article';
import type { ArchiveDatabase } from '../database';
import { changeArticles } from '../counters';
import { describeArticle } from '../describe-article';
import { sniffPicture, type Picture } from '../download-picture';
import { keepPicture } from '../keep-picture';
import { writeNote } from '../order';
import { leaderOf } from '../other-addresses';
import type { KeptState, LinkState, PictureRow } from '../rows';
import { savingTables, writeArticle, type Saved } from '../save-article';
import { idsFor, withState } from './apply-state';
import { emptyLedger, marksOf, type Ledger } from './ledger';

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
 * @param ledger gets what was done on record
 */
export async function importArticle(db: ArchiveDatabase, article: Article, keep: KeptState, now: number, link = unasked, ledger: Ledger = emptyLedger()): Promise<Saved> {
  const [own, described, ids] = await Promise.all([articleId(article.canonicalUrl), describeArticle(article), idsFor(db, keep, ledger)]);
  const { id, saved, before, after } = await db.transaction('rw', savingTables(db), async () => {
    const leader = await leaderOf(db, own);
    const id = leader?.textKey === described.textKey ? leader.id : own;
    const [existing, body, was] = await Promise.all([db.articles.get(id), db.bodies.get(id), marksOf(db, id)]);
    const isKept = existing !== undefined && body !== undefined && (id !== own || !isFuller(article, body.article));
    const written: Saved = isKept
      ? { id, outcome: existing.deletedAt === undefined ? 'updated' : 'new' }
      : await writeArticle(db, id, article, described, now, existing?.link ?? link);
    await changeArticles(db, [id], (row) => ({ ...withState(row, keep, ids), deletedAt: null }));
    await keepNote(db, id, keep, now);
    return { id, saved: written, before: was, after: await marksOf(db, id) };
  });
  if (after) ledger.steps.push({ id, before, after, isRewritten: before !== null && after.versions > before.versions, versions: [], pictures: [], attachments: [] });
  return saved;
}

/** Gives an article that is here already what another library knew of it. */
export async function keepAlso(db: ArchiveDatabase, id: string, keep: KeptState, now: number): Promise<void> {
  const ids = await idsFor(db, keep);
  await db.transaction('rw', savingTables(db), async () => {
    await changeArticles(db, [id], (row) => withState(row, keep, ids));
    await keepNote(db, id, keep, now);
  });
}

/**
 * Keeps pictures that came along with an article; those it does not show, and those that are none, are passed over.
 * @param onKept told of each, as it stood
 */
export async function importPictures(db: ArchiveDatabase, id: string, pictures: ReadonlyMap<string, Blob>, makeThumbnail: (picture: Picture) => Promise<Picture>, onKept?: (was: PictureRow) => void): Promise<void> {
  for (const [url, blob] of pictures) {
    const row = await db.pictures.get([id, url]);
    if (!row || row.state === 'kept') continue;
    const bytes = await blob.arrayBuffer();
    const type = sniffPicture(new Uint8Array(bytes));
    if (!type) continue;
    const picture = { type, bytes };
    // A picture that cannot be decoded is asked for again where it came from.
    const thumbnail = await makeThumbnail(picture).catch(() => null);
    if (!thumbnail) continue;
    await keepPicture(db, row, picture, thumbnail);
    onKept?.(row);
  }
}
