import { changeArticles } from '../counters';
import type { ArchiveDatabase } from '../database';
import { tagColours, type TagColour, type TagRow } from '../rows';

const tables = (db: ArchiveDatabase) => [db.tags, db.articles, db.counters];
/** A name as it is kept: composed letters, no commas, single spaces, at most 60 characters; empty when nothing is left. */
export const tagName = (name: string) => name.normalize('NFC').replace(/[\s,]+/gu, ' ').trim().slice(0, 60).trim();
const isSameName = (one: string, other: string) => one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');

/**
 * The tag of a name, made if there is none; case does not make another.
 * @throws {RangeError} when nothing is left of the name
 */
export async function tagNamed(db: ArchiveDatabase, typed: string): Promise<TagRow> {
  const name = tagName(typed);
  if (name === '') throw new RangeError('a tag needs a name');
  return db.transaction('rw', db.tags, async () => {
    const all = await db.tags.toArray();
    const known = all.find((tag) => isSameName(tag.name, name));
    if (known) return known;
    const tag: TagRow = { id: crypto.randomUUID(), name, colour: tagColours[all.length % tagColours.length] ?? 'grey' };
    await db.tags.put(tag);
    return tag;
  });
}

/** Puts a tag on articles, or takes it off. */
export async function tagArticles(db: ArchiveDatabase, ids: readonly string[], tagId: string, isOn: boolean): Promise<void> {
  await changeArticles(db, ids, (row) => {
    const others = row.tags.filter((each) => each !== tagId);
    return { tags: isOn ? [...others, tagId] : others };
  });
}

/** What undoes a change of tags. */
export type UndoTags = () => Promise<void>;

async function snapshot(db: ArchiveDatabase, tagIds: readonly string[]): Promise<UndoTags> {
  const [tags, rows] = await Promise.all([db.tags.bulkGet([...tagIds]), db.articles.where('tags').anyOf(tagIds).distinct().toArray()]);
  const before = new Map(rows.map((row) => [row.id, row.tags]));
  const concerned = new Set(tagIds);
  return () => db.transaction('rw', tables(db), async () => {
    await db.tags.bulkPut(tags.filter((tag) => tag !== undefined));
    await changeArticles(db, [...before.keys()], (row) => ({ tags: [...(before.get(row.id) ?? []), ...row.tags.filter((tag) => !concerned.has(tag) && !before.get(row.id)?.includes(tag))] }));
  });
}

/** Joins a tag into another: its articles carry that one from now on. @returns what undoes it */
export async function mergeTags(db: ArchiveDatabase, from: string, into: string): Promise<UndoTags> {
  return db.transaction('rw', tables(db), async () => {
    const undo = await snapshot(db, [from, into]);
    if (from === into) return undo;
    const ids = await db.articles.where('tags').equals(from).primaryKeys();
    await changeArticles(db, ids, (row) => ({ tags: [...new Set(row.tags.map((tag) => (tag === from ? into : tag)))] }));
    await db.tags.delete(from);
    return undo;
  });
}

/** Joins tags that came from elsewhere into those of the same name that were here. @param here ids of the tags that were */
export async function mergeNamesakes(db: ArchiveDatabase, here: ReadonlySet<string>): Promise<void> {
  const tags = await db.tags.toArray();
  for (const tag of tags.filter(({ id }) => !here.has(id))) {
    const own = tags.find((other) => here.has(other.id) && isSameName(other.name, tag.name));
    if (own) await mergeTags(db, tag.id, own.id);
  }
}

/**
 * Renames a tag. If another has that name already, the two are merged.
 * @throws {RangeError} when nothing is left of the name
 */
export async function renameTag(db: ArchiveDatabase, id: string, typed: string): Promise<UndoTags> {
  const name = tagName(typed);
  if (name === '') throw new RangeError('a tag needs a name');
  return db.transaction('rw', tables(db), async () => {
    const other = (await db.tags.toArray()).find((tag) => tag.id !== id && isSameName(tag.name, name));
    if (other) return mergeTags(db, id, other.id);
    const undo = await snapshot(db, [id]);
    await db.tags.update(id, { name });
    return undo;
  });
}

/** Gives a tag another colour. */
export async function colourTag(db: ArchiveDatabase, id: string, colour: TagColour): Promise<void> {
  await db.tags.update(id, { colour });
}

/** Removes a tag and takes it off its articles, which stay. @returns what undoes it */
export async function deleteTag(db: ArchiveDatabase, id: string): Promise<UndoTags> {
  return db.transaction('rw', tables(db), async () => {
    const undo = await snapshot(db, [id]);
    await tagArticles(db, await db.articles.where('tags').equals(id).primaryKeys(), id, false);
    await db.tags.delete(id);
    return undo;
  });
}
