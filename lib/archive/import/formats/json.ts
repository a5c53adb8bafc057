import { createCollector, ImportError, isoMoment, unixMoment, type ImportPreview } from '../items';
import { isObject, isText, listOf, type JsonObject } from '../read-text';

const names = (tags: unknown): unknown[] => listOf(tags).map((tag) => (isObject(tag) ? tag['label'] ?? tag['name'] : tag));
const isOn = (value: unknown) => value === true || value === 1;
const failedFetch = /^(?:<p>)?wallabag can't retrieve contents/i;

function readWallabag(entries: readonly unknown[]): ImportPreview {
  const into = createCollector();
  entries.forEach((entry, at) => {
    if (!isObject(entry)) return into.skip(at, 'broken');
    if (entry['deleted_at']) return into.skip(at, 'deleted');
    const content = entry['content'];
    const quotes = listOf(entry['annotations']).filter(isObject).map((each) => [isText(each['quote']) && `“${each['quote']}”`, each['text']].filter(isText).join('\n'));
    return into.add(at, {
      url: entry['url'], title: entry['title'], savedAt: isoMoment(entry['created_at']), tags: names(entry['tags']),
      isRead: isOn(entry['is_archived']), isFavourite: isOn(entry['is_starred']), note: quotes.filter(Boolean).join('\n\n'),
      html: isText(content) && content.trim() !== '' && !failedFetch.test(content) ? content : null,
    });
  });
  return into.finish('wallabag');
}

interface Folder { name: string; parent: unknown }

/** The names on the way to a folder; one that is its own parent is taken once. */
function pathTo(folders: ReadonlyMap<unknown, Folder>, id: unknown): string[] {
  const path: string[] = [];
  const seen = new Set<unknown>();
  for (let next = id; !seen.has(next);) {
    const folder = folders.get(next);
    if (!folder) break;
    seen.add(next);
    path.unshift(folder.name);
    next = folder.parent;
  }
  return path;
}

function readKarakeep(data: JsonObject): ImportPreview {
  const into = createCollector();
  const lists = listOf(data['lists']).filter(isObject).filter((list) => list['type'] !== 'smart' && isText(list['name']));
  const folders = new Map(lists.map((list): [unknown, Folder] => [list['id'], { name: String(list['name']), parent: list['parentId'] }]));
  listOf(data['bookmarks']).forEach((bookmark, at) => {
    if (!isObject(bookmark)) return into.skip(at, 'broken');
    const content = bookmark['content'];
    if (!isObject(content) || content['type'] !== 'link') return into.skip(at, 'not-an-article');
    const inside = listOf(bookmark['lists']).filter((id) => folders.has(id));
    return into.add(at, {
      url: content['url'], title: bookmark['title'], savedAt: unixMoment(bookmark['createdAt']), tags: listOf(bookmark['tags']),
      folder: pathTo(folders, inside[0]), isRead: bookmark['archived'] === true, note: bookmark['note'],
    });
  });
  return into.finish('karakeep');
}

/** Old exports lack it; the links inside name it then. */
const idOf = (collection: JsonObject) => collection['id'] ?? listOf(collection['links']).filter(isObject)[0]?.['collectionId'];

function readLinkwarden(data: JsonObject): ImportPreview {
  const into = createCollector();
  const collections = listOf(data['collections']).filter(isObject);
  const folders = new Map(collections.map((each): [unknown, Folder] => [idOf(each) ?? each, { name: isText(each['name']) ? each['name'] : '', parent: each['parentId'] }]));
  const pinned = new Set(listOf(data['pinnedLinks']).filter(isObject).map((link) => link['id']));
  collections.forEach((collection, outer) => listOf(collection['links']).forEach((link, inner) => {
    const row = `${outer}/${inner}`;
    if (!isObject(link)) return into.skip(row, 'broken');
    // A file that was uploaded there has no address and is not in the export.
    if (link['url'] === null || (isText(link['type']) && link['type'] !== 'url' && !link['url'])) return into.skip(row, 'no-address');
    return into.add(row, {
      url: link['url'], title: link['name'], savedAt: isoMoment(link['importDate']) ?? isoMoment(link['createdAt']), tags: names(link['tags']),
      folder: pathTo(folders, idOf(collection) ?? collection), isFavourite: link['id'] !== undefined && pinned.has(link['id']), note: link['description'],
    });
  }));
  return into.finish('linkwarden');
}

/** Which product's JSON it is, and what it holds. @throws {ImportError} `unknown-format` for any other */
export function readJsonExport(data: unknown): ImportPreview {
  if (Array.isArray(data)) {
    if (data.some((entry) => isObject(entry) && 'savedAt' in entry && 'slug' in entry)) throw new ImportError('unknown-format');
    if (data.some((entry) => isObject(entry) && 'is_archived' in entry && 'url' in entry)) return readWallabag(data);
  } else if (isObject(data)) {
    if (Array.isArray(data['collections']) && data['collections'].some((each) => isObject(each) && 'links' in each)) return readLinkwarden(data);
    if (Array.isArray(data['bookmarks']) && data['bookmarks'].some((each) => isObject(each) && 'content' in each)) return readKarakeep(data);
  }
  throw new ImportError('unknown-format');
}
