import Papa from 'papaparse';
import { createCollector, ImportError, isoMoment, unixMoment, type Collector, type ImportFormat, type ImportPreview } from '../items';

/** A row by the names of its columns, in lower case. */
type Row = ReadonlyMap<string, string>;

interface CsvForm {
  format: ImportFormat;
  /** Columns the header must have for a file to be of this form. */
  columns: readonly string[];
  add: (row: Row, number: number, into: Collector) => void;
}

function jsonTags(text: string): unknown[] {
  try {
    const tags: unknown = JSON.parse(text);
    return Array.isArray(tags) ? tags : [];
  } catch {
    return []; // A spreadsheet has saved it again.
  }
}

/** The strings of a Python list, `['a', "it's"]`: Readwise writes its tags so. */
export function pythonList(text: string): string[] {
  const found = text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gsu);
  return Array.from(found, ([, single, double]) => (single ?? double ?? '')
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(n)|(.))/gsu, (_, two?: string, four?: string, eight?: string, newline?: string, other?: string) => {
      const code = two ?? four ?? eight;
      if (code !== undefined) return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : '';
      return newline ? '\n' : other ?? '';
    }));
}

const folders: Readonly<Record<string, { isRead?: boolean; isFavourite?: boolean }>> = { unread: {}, archive: { isRead: true }, starred: { isFavourite: true } };

const forms: readonly CsvForm[] = [
  {
    format: 'pocket', columns: ['title', 'url', 'time_added', 'status'],
    add: (row, number, into) => into.add(number, {
      url: row.get('url'), title: row.get('title'), savedAt: unixMoment(row.get('time_added')), tags: row.get('tags')?.split('|') ?? [], isRead: row.get('status') === 'archive',
    }),
  },
  {
    format: 'readwise', columns: ['title', 'url', 'saved date'],
    add: (row, number, into) => {
      const place = row.get('location')?.toLowerCase();
      // What came by a feed and was never saved is not the reader's.
      if (place === 'feed') into.skip(number, 'not-an-article');
      else into.add(number, { url: row.get('url'), title: row.get('title'), savedAt: isoMoment(row.get('saved date')), tags: pythonList(row.get('document tags') ?? ''), isRead: place === 'archive' });
    },
  },
  // Last, for others have its columns too; older exports have only these two.
  {
    format: 'instapaper', columns: ['url', 'title'],
    add: (row, number, into) => {
      const folder = row.get('folder') ?? 'unread';
      const known = Object.hasOwn(folders, folder.toLowerCase()) ? folders[folder.toLowerCase()] : undefined;
      into.add(number, {
        url: row.get('url'), title: row.get('title'), note: row.get('selection'), savedAt: unixMoment(row.get('timestamp')), tags: jsonTags(row.get('tags') ?? ''),
        folder: known ? [] : [folder], ...known,
      });
    },
  },
];

/** Whether a text begins like a table, for who has to tell what a file is. */
export function isCsv(text: string): boolean {
  return /^\ufeff?"?(?:title|url)"?[,;\t]/i.test(text);
}

/**
 * Reads the tables of Pocket, Instapaper and Readwise, by the names of their columns.
 * @throws {ImportError} `missing-columns` when it is a table of something else
 */
export function readCsv(texts: readonly string[]): ImportPreview {
  const into = createCollector();
  let format: ImportFormat | null = null;
  for (const text of texts) {
    const { data, errors, meta } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t'] });
    const header = (data[0] ?? []).map((name) => name.trim().toLowerCase());
    const form = forms.find((each) => each.columns.every((column) => header.includes(column)));
    if (!form) throw new ImportError('missing-columns', header.slice(0, 12).join(', '));
    format = form.format;
    const isCut = errors.some((error) => error.code === 'MissingQuotes');
    data.slice(1).forEach((values, at, rows) => {
      const row: Row = new Map(header.map((name, column) => [name, values[column] ?? '']));
      // A quotation that nothing ends has swallowed the rest of the file.
      if ((isCut || meta.aborted) && at === rows.length - 1) into.skip(at + 1, 'broken');
      else form.add(row, at + 1, into);
    });
  }
  return into.finish(format ?? 'pocket');
}
