import { articleId, editionTexts, isSameEdition, pictures, pictureFile, type Article } from '../article';
import { changeArticles, takeNumbers } from './counters';
import type { ArchiveDatabase } from './database';
import { describeArticle, type Description } from './describe-article';
import { sizeOf } from './keep-picture';
import { leaderOf } from './other-addresses';
import type { ArticleRow, BodyRow, LinkState, PictureRow } from './rows';
import { forgetText, indexArticle, indexTables } from './search/index-article';

export interface Saved {
  id: string;
  /** `updated`: the same edition was there already. `version`: it differed, and the older one is kept beside it. `fuller`: it was one page of an article of which more is there, and that stays. */
  outcome: 'new' | 'updated' | 'version' | 'fuller';
}

interface Move { from: string; to: string }

/**
 * The pictures an article waits for and those it has. A portal that was rebuilt has its pictures at
 * other addresses: of the same edition, what is kept of one stands at its new address from now on,
 * for the portal may not have it any more.
 * @param movable kept rows of pictures that the article showed until now
 */
function nextPictures(id: string, article: Article, before: readonly PictureRow[], movable: readonly PictureRow[]): { rows: PictureRow[]; moves: Move[] } {
  const images = pictures(article);
  const shown = new Set(images.map((image) => image.url));
  const left = movable.filter((row) => row.state === 'kept' && !shown.has(row.url)).toSorted((one, other) => one.position - other.position);
  const moves: Move[] = [];
  const rows = images.map(({ url }, position): PictureRow => {
    const known = before.find((row) => row.url === url);
    if (known?.state === 'kept') return { ...known, position };
    const at = left.findIndex((row) => pictureFile(row.url) === pictureFile(url));
    const [moved] = at < 0 ? [] : left.splice(at, 1);
    if (!moved) return { articleId: id, url, position, state: 'pending' };
    moves.push({ from: moved.url, to: url });
    return { ...moved, url, position };
  });
  return { rows, moves };
}

async function copyBytes(db: ArchiveDatabase, id: string, { from, to }: Move): Promise<void> {
  const bytes = await db.pictureBytes.get([id, from]);
  if (bytes) await db.pictureBytes.put({ ...bytes, url: to });
}

/** Pictures that an article shows, as far as they are the same in its next copy; all, of one whose text is lost. */
function movablePictures(before: readonly PictureRow[], own: Article | undefined, isChanged: boolean): readonly PictureRow[] {
  if (isChanged) return []; // The older version keeps them.
  const shown = own && new Set(pictures(own).map((image) => image.url));
  return shown ? before.filter((row) => shown.has(row.url)) : before;
}

/** Pictures that neither the article nor an older version of it shows any more. */
async function dropPictures(db: ArchiveDatabase, id: string, before: readonly PictureRow[], after: readonly PictureRow[]): Promise<void> {
  const versions = await db.versions.where('articleId').equals(id).toArray();
  const shown = new Set([...after.map((row) => row.url), ...versions.flatMap((version) => pictures(version.article).map((image) => image.url))]);
  const gone = before.filter((row) => !shown.has(row.url)).map((row): [string, string] => [id, row.url]);
  await db.pictures.bulkDelete(gone);
  await db.pictureBytes.bulkDelete(gone);
}

async function keepVersion(db: ArchiveDatabase, row: ArticleRow, body: BodyRow): Promise<number> {
  const number = row.versions + 1;
  await db.versions.put({ articleId: row.id, number, savedAt: row.updatedAt, article: body.article });
  return number;
}

const fresh = {
  tags: [], collectionId: null, isFavourite: false, readAt: null, hasNote: false, versions: 0,
  link: { state: 'unchecked', checkedAt: null },
} as const satisfies Partial<Record<keyof ArticleRow, unknown>>;

/** Tables a saving writes. */
export const savingTables = (db: ArchiveDatabase) => [
  db.articles, db.bodies, db.versions, db.notes, db.pictures, db.pictureBytes, db.thumbnails, db.counters, ...indexTables(db),
];

/**
 * Writes an article in the caller's transaction; `described` and `id` are of the same article.
 * @param link what is known of the page it came from: it was just read, unless said otherwise
 */
export async function writeArticle(db: ArchiveDatabase, id: string, article: Article, described: Description, now: number, link: LinkState = { state: 'alive', checkedAt: now }): Promise<Saved> {
  const [existing, body, note, numbers] = await Promise.all([db.articles.get(id), db.bodies.get(id), db.notes.get(id), takeNumbers(db, { revisions: 1, texts: 1 })]);
  const isChanged = existing !== undefined && body !== undefined && !isSameEdition(body.article, article);
  // Of an article that was never here there is nothing to look for.
  const isFresh = existing === undefined && body === undefined;
  const kept = async () => existing?.versions ?? (isFresh ? 0 : db.versions.where('articleId').equals(id).count());
  const versions = isChanged ? await keepVersion(db, existing, body) : await kept();
  const before = isFresh ? [] : await db.pictures.where('articleId').equals(id).toArray();
  const { rows: after, moves } = nextPictures(id, article, before, movablePictures(before, body?.article, isChanged));
  for (const move of moves) await copyBytes(db, id, move);
  if (!isFresh) await dropPictures(db, id, before, after);
  if (!isFresh && !after.some((picture) => picture.state === 'kept')) await db.thumbnails.delete(id);
  await db.pictures.bulkPut(after);
  if (existing) await forgetText(db, existing.textNumber);
  const row: ArticleRow = {
    ...(existing ?? { ...fresh, tags: [], hasNote: note !== undefined, savedAt: now }), ...described, id, versions, ...numbers, updatedAt: now,
    link, pictureBytes: isFresh ? 0 : sizeOf(await db.pictures.where('articleId').equals(id).toArray()),
    pictures: { total: after.length, kept: after.filter((picture) => picture.state === 'kept').length, missing: 0 },
  };
  delete row.deletedAt;
  // Asked for in one breath: each wait would be a way to the database and back.
  await Promise.all([db.articles.put(row), db.bodies.put({ id, article }), indexArticle(db, numbers.textNumber, article, note?.text ?? '')]);
  if (!existing || existing.deletedAt !== undefined) return { id, outcome: 'new' };
  return { id, outcome: isChanged ? 'version' : 'updated' };
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/** Whether a copy is one page of an article of which another has more: half of its paragraphs stand there, and others beside them. */
function isPartOf(copy: Article, own: Article): boolean {
  if (!copy.part || (own.part && own.part.pages.length <= copy.part.pages.length)) return false;
  const [texts, all] = [editionTexts(copy), editionTexts(own)];
  const known = new Set(all);
  return lengthOf(all) > lengthOf(texts) && texts.filter((text) => known.has(text)).length * 2 >= texts.length;
}

/** A page of an article takes the place of nothing fuller. @returns `null` where there is nothing fuller */
async function keepFuller(db: ArchiveDatabase, id: string, article: Article, now: number): Promise<Saved | null> {
  const [row, body] = await Promise.all([db.articles.get(id), db.bodies.get(id)]);
  if (!row || !body || !isPartOf(article, body.article)) return null;
  await changeArticles(db, [id], { link: { state: 'alive', checkedAt: now }, deletedAt: null });
  return { id, outcome: row.deletedAt === undefined ? 'fuller' : 'new' };
}

/**
 * Keeps an article: text, list entry, search words and the record of its pictures in one strict
 * transaction, so that after any crash it is wholly there or not at all. A copy of the same address
 * is updated and its pictures kept; if its text has changed, the older one stays as a version. One
 * in the trash comes back. Where an article stands for the address, its own copy stays. One page of an article whose pages were joined leaves that as it is.
 * @param now milliseconds since 1970
 * @throws Dexie's error when the database refuses; see `storageTrouble`.
 */
export async function saveArticle(db: ArchiveDatabase, article: Article, now: number): Promise<Saved> {
  // Everything that awaits something else than the database is done before the transaction opens.
  const [id, described] = await Promise.all([articleId(article.canonicalUrl), describeArticle(article)]);
  return db.transaction('rw', savingTables(db), async () => {
    const leader = await leaderOf(db, id);
    // At another address the same text is nothing new; another text is an article of its own.
    if (leader?.textKey === described.textKey) return { id: leader.id, outcome: 'updated' };
    if (leader) await changeArticles(db, [leader.id], ({ otherIds = [] }) => ({ otherIds: otherIds.filter((each) => each !== id) }));
    const fuller = article.part ? await keepFuller(db, id, article, now) : null;
    return fuller ?? await writeArticle(db, id, article, described, now);
  });
}
