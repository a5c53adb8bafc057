import * as v from 'valibot';
import { articleId, fingerprint, type Article } from '../../article';
import { parseArticle } from '../../article/parse';
import { manifestSchema, recordSchema, type ExportedAttachment, type ExportedPicture, type ExportedState, type Manifest } from '../export/format';
import type { OpenZip } from './open-zip';

/** Why something of a backup could not be brought back. */
export type Damage = 'unreadable' | 'changed' | 'missing' | 'not-an-article';

export interface DamagedFile {
  path: string;
  why: Damage;
}

/** An article of a backup, with all that was kept of it. */
export interface SavedRecord {
  id: string;
  state: ExportedState;
  article: Article;
  note: { text: string; updatedAt: number } | null;
  versions: { number: number; savedAt: number; article: Article }[];
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

/** @returns `null` when the value is no article of a backup */
export async function toRecord(value: unknown): Promise<SavedRecord | null> {
  const result = v.safeParse(recordSchema, value);
  const article = result.success ? parseArticle(result.output.article) : null;
  if (!result.success || !article) return null;
  const versions = result.output.versions.flatMap((version) => {
    const older = parseArticle(version.article);
    return older ? [{ ...version, article: older }] : [];
  });
  // The id is told by the address, never by the file: it decides what would be overwritten.
  return { ...result.output, id: await articleId(article.canonicalUrl), article, versions };
}

/** The manifest of a backup. @returns `null` when the zip is none of ours */
export async function readManifest(zip: OpenZip): Promise<Manifest | null> {
  const bytes = await zip.read('manifest.json').catch(() => null);
  const result = v.safeParse(manifestSchema, bytes && readJson(bytes));
  return result.success ? { ...result.output, format: 'ban-sach-library' } : null;
}

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
