import { pictureFile, pictures as picturesOf, tidy, type Article } from '../article';
import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import { countPictures, sizeOf } from './keep-picture';
import type { AttachmentRow, PictureRow, VersionRow } from './rows';

/** Everything of an article but its entry, note and search words. */
async function holdings(db: ArchiveDatabase, id: string) {
  const [row, body, versions, pictures, attachments, thumbnail] = await Promise.all([
    db.articles.get(id), db.bodies.get(id), db.versions.where('articleId').equals(id).sortBy('number'), db.pictures.where('articleId').equals(id).toArray(),
    db.attachments.where('articleId').equals(id).toArray(), db.thumbnails.get(id),
  ]);
  return { row, body, versions, pictures, attachments, thumbnail };
}

type Holdings = Awaited<ReturnType<typeof holdings>>;

const isKept = ({ state }: PictureRow | AttachmentRow) => state === 'kept';

async function copyPicture(db: ArchiveDatabase, from: PictureRow, to: Pick<PictureRow, 'articleId' | 'url' | 'position'>): Promise<void> {
  const bytes = await db.pictureBytes.get([from.articleId, from.url]);
  if (bytes) await db.pictureBytes.put({ ...bytes, articleId: to.articleId, url: to.url });
  await db.pictures.put({ ...from, ...to });
}

/** Pictures that the leader shows and lacks, and that another has under the same name. */
async function fillPictures(db: ArchiveDatabase, leader: Holdings, other: Holdings): Promise<void> {
  for (const row of leader.pictures.filter((each) => !isKept(each))) {
    const found = other.pictures.find((each) => isKept(each) && pictureFile(each.url) === pictureFile(row.url));
    if (found) await copyPicture(db, found, { articleId: row.articleId, url: row.url, position: row.position });
  }
}

/** The other's texts that become versions: its earlier ones with the one it ended at, and that one where it shows pictures that the leader does not. */
function textsOf(leader: Holdings, { row, body, versions, pictures }: Holdings): Omit<VersionRow, 'articleId' | 'number'>[] {
  if (!row || !body) return versions;
  const shown = new Set((leader.body ? picturesOf(leader.body.article) : []).map(({ url }) => pictureFile(url)));
  const hasMore = pictures.some((each) => isKept(each) && !shown.has(pictureFile(each.url)));
  return versions.length > 0 || hasMore ? [...versions, { savedAt: row.updatedAt, article: body.article }] : [];
}

async function takeVersions(db: ArchiveDatabase, id: string, leader: Holdings, other: Holdings): Promise<void> {
  const texts = textsOf(leader, other);
  const number = await db.versions.where('articleId').equals(id).count();
  await db.versions.bulkPut(texts.map(({ savedAt, article }, at) => ({ articleId: id, number: number + at + 1, savedAt, article })));
  const shown = new Set(texts.flatMap(({ article }) => picturesOf(article).map(({ url }) => url)));
  for (const row of other.pictures.filter(({ url }) => shown.has(url))) {
    if (!(await db.pictures.get([id, row.url]))) await copyPicture(db, row, { articleId: id, url: row.url, position: row.position });
  }
}

const fileKey = ({ title, url }: Article['attachments'][number]) => `${tidy(title)} ${pictureFile(url)}`;

/** Attachments that only the other names, and the files that only it has. */
async function takeAttachments(db: ArchiveDatabase, id: string, other: Holdings): Promise<void> {
  const body = await db.bodies.get(id);
  if (body && other.body) {
    const known = new Set(body.article.attachments.map(fileKey));
    const more = other.body.article.attachments.filter((file) => !known.has(fileKey(file)));
    if (more.length > 0) await db.bodies.put({ id, article: { ...body.article, attachments: [...body.article.attachments, ...more] } });
  }
  const own = await db.attachments.where('articleId').equals(id).toArray();
  for (const row of other.attachments) {
    const same = own.find((each) => fileKey(each) === fileKey(row));
    if (same && (isKept(same) || !isKept(row))) continue;
    const url = same?.url ?? (body?.article.attachments.find((file) => fileKey(file) === fileKey(row))?.url ?? row.url);
    const bytes = await db.attachmentBytes.get([row.articleId, row.url]);
    if (bytes) await db.attachmentBytes.put({ ...bytes, articleId: id, url });
    await db.attachments.put({ ...row, articleId: id, url });
  }
}

async function recount(db: ArchiveDatabase, id: string): Promise<void> {
  const { body, versions, pictures } = await holdings(db, id);
  await changeArticles(db, [id], { versions: versions.length, pictures: countPictures(pictures, body?.article), pictureBytes: sizeOf(pictures) });
}

/** Gives an article back what it held; what has come since goes. */
async function giveBack(db: ArchiveDatabase, id: string, { row, body, versions, pictures, attachments, thumbnail }: Holdings): Promise<void> {
  const keptPictures = new Set(pictures.filter(isKept).map(({ url }) => url));
  const keptFiles = new Set(attachments.filter(isKept).map(({ url }) => url));
  await db.pictureBytes.where('articleId').equals(id).filter(({ url }) => !keptPictures.has(url)).delete();
  await db.attachmentBytes.where('articleId').equals(id).filter(({ url }) => !keptFiles.has(url)).delete();
  for (const table of [db.versions, db.pictures, db.attachments]) await table.where('articleId').equals(id).delete();
  await Promise.all([db.versions.bulkPut(versions), db.pictures.bulkPut(pictures), db.attachments.bulkPut(attachments), body && db.bodies.put(body), thumbnail ? db.thumbnails.put(thumbnail) : db.thumbnails.delete(id)]);
  if (row) await changeArticles(db, [id], { versions: row.versions, pictures: row.pictures, pictureBytes: row.pictureBytes });
}

/**
 * Gives an article what only others of the same text have: pictures that it lacks, attachments, and
 * their versions with the pictures of those. In the caller's transaction.
 * @returns what undoes it, in a transaction of the same tables
 */
export async function carryOver(db: ArchiveDatabase, id: string, others: readonly string[]): Promise<() => Promise<void>> {
  const before = await holdings(db, id);
  for (const otherId of others) {
    const [leader, other] = await Promise.all([holdings(db, id), holdings(db, otherId)]);
    await fillPictures(db, leader, other);
    await takeVersions(db, id, leader, other);
    await takeAttachments(db, id, other);
    if (!leader.thumbnail && other.thumbnail) await db.thumbnails.put({ ...other.thumbnail, articleId: id });
  }
  await recount(db, id);
  return () => giveBack(db, id, before);
}
