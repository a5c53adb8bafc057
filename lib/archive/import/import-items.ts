import type { Article } from '../../article';
import type { ArchiveDatabase } from '../database';
import type { Picture } from '../download-picture';
import { createJob } from '../jobs/jobs';
import type { KeptState } from '../rows';
import { importArticle, importPictures } from './import-article';
import type { ImportItem } from './items';
import { emptyLedger } from './ledger';
import { orUndone } from './undo-import';

/** How an import went. */
export interface ImportReport {
  saved: number;
  present: number;
  /** Titles of those whose text could not be read; they wait among the links. */
  unread: string[];
  /** Addresses without a text, put on record to be saved. */
  links: number;
}

export interface ImportOptions {
  /** What the reader knows the import by; the series of bare addresses gets that name. */
  title: string;
  /** The article an item's own HTML holds, and the pictures inside it; `null` for none. */
  read: (html: string | Blob, item: ImportItem) => Promise<{ article: Article; pictures: ReadonlyMap<string, Blob> } | null>;
  makeThumbnail: (picture: Picture) => Promise<Picture>;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

function keptState(item: ImportItem): KeptState {
  const { savedAt, tags, folder, isRead, isFavourite, note } = item;
  return { savedAt: savedAt === null ? null : Date.parse(savedAt), tags, folder, isRead, isFavourite, note };
}

/**
 * Imports what a file holds: articles with their text at once, bare addresses as a series to be
 * saved. If it fails or is ended in the middle, all that it has brought in is taken out again, and
 * what was here before is as it was, with what the reader has done to it since.
 * @throws the `signal`'s reason when that ends it; {@link NotUndone} when not all could be taken out again
 */
export async function importItems(db: ArchiveDatabase, items: readonly ImportItem[], { title, read, makeThumbnail, signal, onProgress }: ImportOptions): Promise<ImportReport> {
  const report: ImportReport = { saved: 0, present: 0, unread: [], links: 0 };
  const links: ImportItem[] = [];
  const ledger = emptyLedger();
  return orUndone(db, ledger, async () => {
    for (const [done, item] of items.entries()) {
      signal.throwIfAborted();
      onProgress(done, items.length);
      const found = item.html === null ? null : await read(item.html, item).catch(() => null);
      if (!found) {
        links.push(item);
        if (item.html !== null) report.unread.push(item.title);
        continue;
      }
      const { id, outcome } = await importArticle(db, found.article, keptState(item), Date.now(), undefined, ledger);
      report[outcome === 'new' ? 'saved' : 'present'] += 1;
      const step = ledger.steps.at(-1);
      await importPictures(db, id, new Map([...found.pictures, ...item.pictures]), makeThumbnail, (was) => step?.pictures.push({ url: was.url, was }));
    }
    signal.throwIfAborted();
    if (links.length > 0) await createJob(db, title, links.map((item) => ({ url: item.url, title: item.title, keep: keptState(item) })), Date.now());
    return { ...report, links: links.length };
  });
}
