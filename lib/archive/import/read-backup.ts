import * as v from 'valibot';
import { articleId, fingerprint, type Article } from '../../article';
import { parseArticle } from '../../article/parse';
import { formatVersion, manifestSchema, recordSchema, versionSchema, type ExportedAttachment, type ExportedPicture, type ExportedState, type Manifest } from '../export/format';
import type { OpenZip } from './open-zip';
import { largestText } from './read-text';

/** Why something of a backup could not be brought back. */
export type Damage = 'unreadable' | 'changed' | 'missing' | 'not-an-article';

export interface DamagedFile {
  path: string;
  why: Damage;
  /** Of the article it belongs to, where that could be read. */
  title?: string;
}

/** An article of a backup, with all that was kept of it. */
export interface SavedRecord {
  id: string;
  state: ExportedState;
  article: Article;
  note: { text: string; updatedAt: number } | null;
  versions: { number: number; savedAt: number; article: Article }[];
  /** Places, from 1, of versions that cannot be read. */
  lostVersions: number[];
  pictures: ExportedPicture[];
  attachments: ExportedAttachment[];
  thumbnail: string | null;
}

/** `null` for bytes that are no JSON. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function toVersion(value: unknown): SavedRecord['versions'][number] | null {
  const result = v.safeParse(versionSchema, value);
  const article = result.success ? parseArticle(result.output.article) : null;
  return result.success && article ? { ...result.output, article } : null;
}

/** @returns `null` when the value is no article of a backup */
export async function toRecord(value: unknown): Promise<SavedRecord | null> {
  const result = v.safeParse(recordSchema, value);
  const article = result.success ? parseArticle(result.output.article) : null;
  if (!result.success || !article) return null;
  const versions = result.output.versions.map(toVersion);
  // The id is told by the address, never by the file: it decides what would be overwritten.
  return {
    ...result.output, id: await articleId(article.canonicalUrl), article, versions: versions.filter((version) => version !== null),
    lostVersions: versions.flatMap((version, at) => (version ? [] : [at + 1])),
  };
}

/** The manifest of a backup. @returns `null` when the zip is none of ours */
export async function readManifest(zip: OpenZip): Promise<Manifest | null> {
  // The only file of a backup that grows with the library.
  const bytes = await zip.read('manifest.json', largestText).catch(() => null);
  const result = v.safeParse(manifestSchema, bytes && readJson(bytes));
  return result.success ? { ...result.output, format: 'ban-sach-library' } : null;
}

/** Whether a newer version of the product has written a backup: what this one does not understand of it is listed, the rest comes back. */
export const isNewer = (manifest: Manifest): boolean => manifest.version > formatVersion;

/** Gives out a file of a backup, or `null` when it is not as it was written. */
export type Read = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Reads files of a backup; what is not as it was written is noted in `damaged`, not given out. */
export function reader(zip: OpenZip, manifest: Manifest | null, damaged: DamagedFile[]): Read {
  return async (path) => {
    if (!zip.has(path)) {
      damaged.push({ path, why: 'missing' });
      return null;
    }
    try {
      const bytes = await zip.read(path);
      const expected = manifest?.files[path];
      if (expected === undefined || expected === await fingerprint(bytes)) return bytes;
      damaged.push({ path, why: 'changed' });
    } catch {
      damaged.push({ path, why: 'unreadable' });
    }
    return null;
  };
}
