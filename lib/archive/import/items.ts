import { safeFile } from '../../article';

/** One entry of another product's export, before anything is written. */
export interface ImportItem {
  url: string;
  title: string;
  /** ISO moment in UTC; `null` when the file does not say. */
  savedAt: string | null;
  tags: string[];
  /** Names from the outermost in, e.g. ["Báo", "Đọc sau"]; empty for none. */
  folder: string[];
  isRead: boolean;
  isFavourite: boolean;
  note: string | null;
  /** The article's own HTML, if the export holds it (a file keeps its encoding); else only the address is known. */
  html: string | Blob | null;
  /** Pictures that came along, by the address the HTML names. */
  pictures: ReadonlyMap<string, Blob>;
}

/** Why a row is not imported. */
export type SkipReason = 'scheme' | 'no-address' | 'duplicate' | 'deleted' | 'not-an-article' | 'broken';

export interface ImportPreview {
  /** Which product's file it is. */
  format: ImportFormat;
  items: ImportItem[];
  /** Rows by number (CSV, HTML: from 1) or place, and why they are left out. */
  skipped: { row: number | string; why: SkipReason }[];
}

export type ImportFormat = 'pocket' | 'instapaper' | 'omnivore' | 'wallabag' | 'karakeep' | 'linkwarden' | 'readwise' | 'bookmarks' | 'saved-page' | 'mhtml';

/** A file that cannot be imported, and why. */
export class ImportError extends Error {
  readonly refusal: 'unknown-format' | 'empty' | 'broken' | 'too-large' | 'encrypted' | 'missing-columns' | 'no-address' | 'not-a-backup';

  constructor(refusal: ImportError['refusal'], detail = '') {
    super(`import refused: ${refusal} ${detail}`.trim());
    this.refusal = refusal;
  }
}

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const tidy = (text: string) => text.replace(hidden, '').normalize('NFC').toWellFormed();
const line = (text: string) => tidy(text).replace(/\s+/gu, ' ').trim();

/** Longest texts taken; what is longer is hostile or broken. */
const longest = { title: 2000, tag: 60, note: 100_000, url: 8000 };
const mostTags = 200;

function merge(one: ImportItem, other: ImportItem): void {
  one.tags = [...new Set([...one.tags, ...other.tags])];
  if (other.savedAt !== null && (one.savedAt === null || other.savedAt < one.savedAt)) one.savedAt = other.savedAt;
  one.isRead ||= other.isRead;
  one.isFavourite ||= other.isFavourite;
  one.html ??= other.html;
  if (one.folder.length === 0) one.folder = other.folder;
  if (other.note !== null) one.note = one.note === null ? other.note : `${one.note}\n${other.note}`;
}

/** What a row of a file may say; all but the address may be missing or wrong. */
export interface RawItem {
  url: unknown;
  title?: unknown;
  savedAt?: string | null;
  tags?: readonly unknown[];
  folder?: readonly string[];
  isRead?: boolean;
  isFavourite?: boolean;
  note?: unknown;
  html?: string | Blob | null;
  pictures?: ReadonlyMap<string, Blob>;
}

/** Collects rows: tidied, the same address once, the rest with the reason it is left out. */
export function createCollector() {
  const byUrl = new Map<string, ImportItem>();
  const skipped: ImportPreview['skipped'] = [];
  return {
    skip: (row: number | string, why: SkipReason) => void skipped.push({ row, why }),
    add(row: number | string, raw: RawItem) {
      const url = typeof raw.url === 'string' ? raw.url.trim() : '';
      if (url === '') return void skipped.push({ row, why: 'no-address' });
      if (url.length > longest.url || safeFile(url) === null) return void skipped.push({ row, why: 'scheme' });
      const note = typeof raw.note === 'string' ? tidy(raw.note).trim().slice(0, longest.note) : '';
      const item: ImportItem = {
        url,
        title: (typeof raw.title === 'string' && line(raw.title).slice(0, longest.title)) || url,
        savedAt: raw.savedAt ?? null,
        tags: [...new Set((raw.tags ?? []).filter((tag) => typeof tag === 'string').map((tag) => line(tag).slice(0, longest.tag)).filter(Boolean))].slice(0, mostTags),
        folder: (raw.folder ?? []).map(line).filter(Boolean),
        isRead: raw.isRead ?? false,
        isFavourite: raw.isFavourite ?? false,
        note: note || null,
        html: raw.html ?? null,
        pictures: raw.pictures ?? new Map(),
      };
      const known = byUrl.get(url);
      if (!known) return void byUrl.set(url, item);
      merge(known, item);
      return void skipped.push({ row, why: 'duplicate' });
    },
    finish: (format: ImportFormat): ImportPreview => ({ format, items: [...byUrl.values()], skipped }),
  };
}

export type Collector = ReturnType<typeof createCollector>;

const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2100, 0);

/** A moment as ISO in UTC; `null` for what no calendar of the web has. @param at milliseconds since 1970 */
export function momentOf(at: number): string | null {
  return Number.isFinite(at) && at >= earliest && at < latest ? new Date(at).toISOString() : null;
}

/** Unix time in seconds; some tools write milliseconds or microseconds instead. */
export function unixMoment(value: unknown): string | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  if (number > 1e14) return momentOf(number / 1000);
  return momentOf(number > 1e11 ? number : number * 1000);
}

/** An ISO moment as programs write it: with a blank for the T, without a colon in the offset. */
export function isoMoment(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/^(\d{4}-\d\d-\d\d) /, '$1T').replace(/(\.\d{3})\d+/, '$1').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return /^\d{4}-\d\d-\d\d/.test(text) ? momentOf(Date.parse(text)) : null;
}
