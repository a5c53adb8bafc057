import * as v from 'valibot';
import { tagColours, type ArticleRow, type VersionRow } from '../rows';

/** What an exported library is called inside its manifest, and the newest version of the form. */
export const formatName = 'ban-sach-library';
export const formatVersion = 1;

/** The last file of an export: what it holds, and a fingerprint of every file in it. */
export interface Manifest {
  format: typeof formatName;
  version: number;
  exportedAt: string;
  articles: number;
  /** Titles of those whose text could not be read, and that are not in it. */
  unread: string[];
  /** The file this one goes on from: it holds only what has changed since. `null` for a whole library. */
  previous: string | null;
  /** The backup written before this one, whole or not; `null` for the first, and for what is no backup. */
  follows: string | null;
  /** Ids of articles that earlier backups of the same set hold and that have gone since. */
  removed: string[];
  /** Hexadecimal SHA-256 by path. */
  files: Record<string, string>;
}

const text = v.pipe(v.string(), v.maxLength(1_000_000));
// As far as JavaScript's own calendar goes: a later moment cannot be shown.
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000 - 86_400_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const manifestSchema = v.object({
  format: v.literal(formatName),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.check((text) => !Number.isNaN(Date.parse(text)))),
  articles: count,
  unread: v.optional(v.array(text), []),
  previous: v.optional(v.nullable(v.string()), null),
  follows: v.optional(v.nullable(v.string()), null),
  removed: v.optional(v.array(id), []),
  files: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** An address that still waits to be saved, with what an older library knew of it. */
const waitingLink = v.object({
  url: text,
  title: text,
  keep: v.object({ savedAt: v.nullable(moment), tags: v.array(text), folder: v.array(text), isRead: v.boolean(), isFavourite: v.boolean(), note: v.nullable(v.string()) }),
});

/** Tags, collections, kept searches and what waits to be saved: `library.json`. */
export const orderSchema = v.object({
  tags: v.array(v.object({ id, name: text, colour: v.picklist(tagColours) })),
  collections: v.array(v.object({ id, name: text, parentId: v.nullable(id) })),
  smartCollections: v.array(v.object({ id, name: text, query: text })),
  waiting: v.optional(v.array(v.object({ title: text, links: v.array(waitingLink) })), []),
});
export type Order = v.InferOutput<typeof orderSchema>;

/** What the reader has made of an article, and what became of it; the rest of a list entry comes from its text. */
export const stateSchema = v.object({
  savedAt: moment,
  updatedAt: moment,
  deletedAt: v.optional(moment),
  tags: v.array(id),
  collectionId: v.nullable(id),
  isFavourite: v.boolean(),
  readAt: v.nullable(moment),
  otherIds: v.optional(v.array(id)),
  link: v.object({ state: v.picklist(['unchecked', 'alive', 'changed', 'gone', 'unreachable']), checkedAt: v.nullable(moment), seen: v.optional(v.picklist(['no-page', 'home', 'another', 'nothing'])) }),
});
export type ExportedState = v.InferOutput<typeof stateSchema>;

const missingReason = v.picklist(['not-found', 'server-error', 'network', 'timeout', 'not-a-picture', 'too-large', 'permission']);
export const pictureSchema = v.object({
  url: text,
  position: count,
  state: v.picklist(['pending', 'kept', 'missing']),
  reason: v.optional(missingReason),
  /** Path of the bytes, from the article's own folder; `null` for one that is not kept. */
  file: v.nullable(text),
});
export const attachmentSchema = v.object({
  url: text,
  title: text,
  state: v.picklist(['pending', 'kept', 'missing']),
  reason: v.optional(missingReason),
  type: v.optional(text),
  file: v.nullable(text),
});
export type ExportedAttachment = v.InferOutput<typeof attachmentSchema>;
export type ExportedPicture = v.InferOutput<typeof pictureSchema>;

export const versionSchema = v.object({ number: v.pipe(count, v.minValue(1)), savedAt: moment, article: v.unknown() });

/** `article.json` of an article's folder, around the article itself. */
export const recordSchema = v.object({
  id,
  state: stateSchema,
  article: v.unknown(),
  // As long as the reader has written it.
  note: v.nullable(v.object({ text: v.string(), updatedAt: moment })),
  // Each is looked at by itself: one that is not whole must not keep the others from coming back.
  versions: v.array(v.unknown()),
  pictures: v.array(pictureSchema),
  attachments: v.optional(v.array(attachmentSchema), []),
  thumbnail: v.nullable(text),
});

/** The part of a list entry that an export keeps beside the article. */
export function stateOf(row: ArticleRow): ExportedState {
  const { savedAt, updatedAt, deletedAt, tags, collectionId, isFavourite, readAt, link, otherIds } = row;
  return { savedAt, updatedAt, ...(deletedAt !== undefined && { deletedAt }), tags, collectionId, isFavourite, readAt, link, ...(otherIds && { otherIds }) };
}

/** The folder of an article. */
export const folderOf = (articleId: string) => `articles/${articleId}`;

/** Path of an earlier version's page in the article's folder. */
export const versionPath = ({ number }: Pick<VersionRow, 'number'>) => `version-${number}.html`;
