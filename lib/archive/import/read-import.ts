import { partCompanions, type Companions } from './companions';
import { bytesOf } from './file-window';
import { readBookmarks, readPocketPage } from './formats/bookmarks';
import { isCsv, readCsv } from './formats/csv';
import { addHighlights } from './formats/pocket-highlights';
import { readJsonExport } from './formats/json';
import { isMhtml, readMhtml } from './formats/mhtml';
import { isOmnivore, omnivoreLists, readOmnivore, readOmnivoreZip } from './formats/omnivore';
import { readSavedPage } from './formats/saved-page';
import { ImportError, type ImportPreview } from './items';
import { openZip, ZipError, type OpenZip } from './open-zip';
import { readJson, readText } from './read-text';
import { endOfDirectory, localHeader, salvageZip } from './salvage-zip';

/** Makes a document of HTML without running or loading anything of it. */
export type ParseHtml = (html: Blob) => Promise<Document>;

/** A file that cannot be read among others that can. */
export interface Unreadable { name: string; error: ImportError }

/** Backups of our own, to be restored; or what another product has exported; and which of the files are neither. */
export type Readable = { kind: 'backup'; zips: OpenZip[]; unreadable: Unreadable[] } | { kind: 'import'; preview: ImportPreview; unreadable: Unreadable[] };
type One = { kind: 'backup'; zip: OpenZip } | { kind: 'import'; preview: ImportPreview };

/** Of a zip whose beginning is damaged there is still the directory at its end, or one of its files further on. */
const nearStart = 4 * 1024 * 1024;
const longestEnd = 22 + 0xffff;

const has = async (part: Blob, mark: number) => await bytesOf(part).find(mark, 0) !== null;

async function isZip(file: Blob): Promise<boolean> {
  if ((await file.slice(0, 2).text()) === 'PK') return true;
  return await has(file.slice(-longestEnd), endOfDirectory) || has(file.slice(0, nearStart), localHeader);
}

const isBackup = (zip: OpenZip) => zip.paths.some((path) => /^articles\/[^/]+\/article\.json$/.test(path)) || (zip.has('library.json') && zip.has('manifest.json'));

/** A backup that was cut off: all that is whole in it. @returns `null` for another broken zip, of which half must not be imported */
async function openCutOff(file: Blob): Promise<OpenZip | null> {
  const mended = await salvageZip(file);
  const zip = mended && await openZip(mended).catch(() => null);
  return zip && isBackup(zip) ? zip : null;
}

async function readZip(file: Blob): Promise<One> {
  const zip = await openZip(file).catch(async (error: unknown) => {
    if (!(error instanceof ZipError)) throw error;
    const cutOff = error.refusal === 'not-a-zip' ? await openCutOff(file) : null;
    if (!cutOff) throw new ImportError(error.refusal === 'not-a-zip' ? 'broken' : error.refusal);
    return cutOff;
  });
  if (isBackup(zip)) return { kind: 'backup', zip };
  const tables = zip.paths.filter((path) => /(?:^|\/)part_\d+\.csv$/.test(path)).sort();
  try {
    const read = async (path: string) => readText(new Blob([await zip.read(path)]));
    if (tables.length > 0) {
      const preview = readCsv(await Promise.all(tables.map(read)));
      const highlights = zip.paths.filter((path) => /(?:^|\/)annotations\/[^/]+\.json$/.test(path));
      for (const path of highlights) addHighlights(preview.items, await read(path).then(readJson).catch(() => null));
      return { kind: 'import', preview };
    }
    if (omnivoreLists(zip.paths).length > 0) return { kind: 'import', preview: await readOmnivoreZip(zip) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(error instanceof ZipError && error.refusal === 'too-large' ? 'too-large' : 'broken');
  }
  throw new ImportError('unknown-format');
}

async function readHtml(file: Blob, text: string, parseHtml: ParseHtml, pictures: Companions): Promise<ImportPreview> {
  const document = await parseHtml(file);
  if (/<!doctype\s+netscape-bookmark-file/i.test(text.slice(0, 500))) return readBookmarks(document);
  if (document.title === 'Pocket Export' || document.querySelector('a[time_added]')) return readPocketPage(document);
  if (/data-sfz|<sfz-extra-data/.test(text)) throw new ImportError('unknown-format');
  return readSavedPage(document, file, pictures);
}

async function readTextFile(file: Blob, parseHtml: ParseHtml, pictures: Companions): Promise<ImportPreview> {
  const text = await readText(file);
  if (text.trim() === '') throw new ImportError('empty');
  if (/^\ufeff?\s*[[{]/.test(text)) {
    const data = readJson(text);
    return isOmnivore(data) ? readOmnivore([{ name: '', entries: data }], async () => null) : readJsonExport(data);
  }
  if (isMhtml(text)) return readMhtml(file);
  if (/^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|meta|title|dl|h1)\b/i.test(text)) return readHtml(file, text, parseHtml, pictures);
  if (isCsv(text) || /^\ufeff?[^\n<]{0,500}[,;\t][^\n<]*\n/.test(text)) return readCsv([text]);
  throw new ImportError('unknown-format');
}

const nameOf = (file: Blob): string | null => (file instanceof File ? file.name : null);

async function readOne(file: Blob, parseHtml: ParseHtml, pictures: Companions): Promise<One> {
  if (!(await isZip(file))) return { kind: 'import', preview: await readTextFile(file, parseHtml, pictures) };
  const one = await readZip(file);
  const name = nameOf(file);
  return one.kind === 'backup' && name !== null ? { kind: 'backup', zip: { ...one.zip, name } } : one;
}

/**
 * What files somebody chose hold, told by their contents, not their names. Nothing is written. One
 * that cannot be read is named and does not keep the others out; of backups and other things chosen
 * together, the backups are taken. Pictures chosen with a saved page are its own.
 * @throws {ImportError} with the reason the first file cannot be read, when none can
 */
export async function readImport(files: readonly Blob[], parseHtml: ParseHtml, onProgress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Readable> {
  const zips: OpenZip[] = [];
  const previews: { name: string; preview: ImportPreview }[] = [];
  const unreadable: Unreadable[] = [];
  const { toRead, pictures } = await partCompanions(files);
  for (const [done, file] of toRead.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, toRead.length);
    const name = nameOf(file) ?? '?';
    try {
      const one = await readOne(file, parseHtml, pictures);
      if (one.kind === 'backup') zips.push(one.zip);
      else previews.push({ name, preview: one.preview });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      unreadable.push({ name, error });
    }
  }
  signal?.throwIfAborted();
  if (zips.length > 0) return { kind: 'backup', zips, unreadable: [...unreadable, ...previews.map(({ name }) => ({ name, error: new ImportError('not-a-backup') }))] };
  const [first] = previews;
  if (!first) throw unreadable[0]?.error ?? new ImportError(files.length > 0 ? 'unknown-format' : 'empty');
  const all = previews.map(({ preview }) => preview);
  return { kind: 'import', preview: { format: first.preview.format, items: all.flatMap((each) => each.items), skipped: all.flatMap((each) => each.skipped) }, unreadable };
}
