import { createCollector, ImportError, isoMoment, type ImportPreview } from '../items';
import { isObject, isText, listOf, readJson, readText } from '../read-text';
import type { OpenZip } from '../open-zip';

const proxied = /^https:\/\/proxy-prod\.omnivore-image-cache\.app\/[^/]+\/(https?:\/\/.+)$/;

/** Whether an array is Omnivore's list of articles. */
export function isOmnivore(data: unknown): data is unknown[] {
  return Array.isArray(data) && data.some((entry) => isObject(entry) && 'slug' in entry && 'savedAt' in entry);
}

export type LoadText = (kind: 'content' | 'highlights', slug: string) => Promise<string | null>;

/** Reads the lists of an Omnivore export; the texts come from `load`. */
export async function readOmnivore(lists: readonly { name: string; entries: readonly unknown[] }[], load: LoadText): Promise<ImportPreview> {
  const into = createCollector();
  for (const { name, entries } of lists) {
    for (const [at, entry] of entries.entries()) {
      const row = lists.length === 1 ? at : `${name}[${at}]`;
      if (!isObject(entry)) {
        into.skip(row, 'broken');
        continue;
      }
      const slug = isText(entry['slug']) ? entry['slug'] : '';
      const [html, highlights] = slug === '' ? [null, null] : await Promise.all([load('content', slug), load('highlights', slug)]);
      into.add(row, {
        url: isText(entry['url']) ? proxied.exec(entry['url'])?.[1] ?? entry['url'] : null, title: entry['title'], savedAt: isoMoment(entry['savedAt']),
        tags: listOf(entry['labels']).map((label) => (isObject(label) ? label['name'] : label)), isRead: isText(entry['state']) && entry['state'].toLowerCase() === 'archived',
        note: highlights, html: html?.trim() ? html : null,
      });
    }
  }
  return into.finish('omnivore');
}

/** The names of the lists in a zip of Omnivore's. */
export const omnivoreLists = (paths: readonly string[]) => paths.filter((path) => /(?:^|\/)(?:metadata_\d+_to_\d+|omnivore_export)\.json$/.test(path)).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

/** What a zip of Omnivore's holds. */
export async function readOmnivoreZip(zip: OpenZip): Promise<ImportPreview> {
  // By the last part of the path: people pack the unpacked folder anew.
  const byName = new Map(zip.paths.map((path) => [path.split('/').slice(-2).join('/'), path]));
  const read = async (path: string) => readText(new Blob([await zip.read(path)]));
  const unused = new Set(zip.paths.filter((path) => /(?:^|\/)contents?\/[^/]+$/.test(path)));
  const lists = await Promise.all(omnivoreLists(zip.paths).map(async (path) => {
    const entries = await read(path).then(readJson).catch(() => null);
    return { name: path, entries: Array.isArray(entries) ? entries : null };
  }));
  const whole = lists.flatMap(({ name, entries }) => (entries ? [{ name, entries }] : []));
  if (whole.length === 0) throw new ImportError('broken');
  const preview = await readOmnivore(whole, async (kind, slug) => {
    const path = kind === 'content' ? byName.get(`content/${slug}.html`) ?? byName.get(`contents/${slug}.html`) : byName.get(`highlights/${slug}.md`);
    if (path === undefined) return null;
    unused.delete(path);
    return read(path).catch(() => null); // One damaged text must not keep the others out.
  });
  const broken = lists.filter(({ entries }) => !entries).map(({ name }) => ({ row: name, why: 'broken' as const }));
  // A text that no list speaks of has no address.
  return { ...preview, skipped: [...preview.skipped, ...broken, ...[...unused].map((row) => ({ row, why: 'no-address' as const }))] };
}
