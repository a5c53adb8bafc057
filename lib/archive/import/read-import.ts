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
import { salvageZip } from './salvage-zip';

/** Makes a document of HTML without running or loading anything of it. */
export type ParseHtml = (html: Blob) => Promise<Document>;

/** A backup of our own, to be restored; or what another product has exported. */
export type Readable = { kind: 'backup'; zip: OpenZip } | { kind: 'import'; preview: ImportPreview };

const isZip = async (file: Blob) => new TextDecoder('latin1').decode(await file.slice(0, 4).arrayBuffer()).startsWith('PK');

const isBackup = (zip: OpenZip) => zip.has('library.json') && (zip.has('manifest.json') || zip.paths.some((path) => path.startsWith('articles/')));

/** A backup that was cut off: all that is whole in it. @returns `null` for another broken zip, of which half must not be imported */
async function openCutOff(file: Blob): Promise<OpenZip | null> {
  const mended = await salvageZip(file);
  const zip = mended && await openZip(mended).catch(() => null);
  return zip && isBackup(zip) ? zip : null;
}

async function readZip(file: Blob): Promise<Readable> {
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

async function readHtml(file: Blob, text: string, parseHtml: ParseHtml): Promise<ImportPreview> {
  const document = await parseHtml(file);
  if (/<!doctype\s+netscape-bookmark-file/i.test(text.slice(0, 500))) return readBookmarks(document);
  if (document.title === 'Pocket Export' || document.querySelector('a[time_added]')) return readPocketPage(document);
  if (/data-sfz|<sfz-extra-data/.test(text)) throw new ImportError('unknown-format');
  return readSavedPage(document, file);
}

async function readOne(file: Blob, parseHtml: ParseHtml): Promise<ImportPreview> {
  const text = await readText(file);
  if (text.trim() === '') throw new ImportError('empty');
  if (/^\ufeff?\s*[[{]/.test(text)) {
    const data = readJson(text);
    return isOmnivore(data) ? readOmnivore([{ name: '', entries: data }], async () => null) : readJsonExport(data);
  }
  if (isMhtml(text)) return readMhtml(file);
  if (/^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|meta|title|dl|h1)\b/i.test(text)) return readHtml(file, text, parseHtml);
  if (isCsv(text) || /^\ufeff?[^\n<]{0,500}[,;\t][^\n<]*\n/.test(text)) return readCsv([text]);
  throw new ImportError('unknown-format');
}

/**
 * What files somebody chose hold, told by their contents, not their names. Nothing is written.
 * @throws {ImportError} with the reason nothing can be read
 */
export async function readImport(files: readonly Blob[], parseHtml: ParseHtml): Promise<Readable> {
  const [first] = files;
  if (!first) throw new ImportError('empty');
  if (files.length === 1 && await isZip(first)) return readZip(first);
  const previews = await Promise.all(files.map((file) => readOne(file, parseHtml)));
  const format = previews[0]?.format ?? 'bookmarks';
  return { kind: 'import', preview: { format, items: previews.flatMap((preview) => preview.items), skipped: previews.flatMap((preview) => preview.skipped) } };
}
