import type { ArchiveDatabase } from './database';
import type { ArticleRow, CollectionRow, SmartCollectionRow, TagRow } from './rows';
import { watchQuery } from './watch';

/** All list entries and the reader's order, kept up to date while a window is open. */
export interface Catalogue {
  /** By id, those in the trash included. */
  articles: ReadonlyMap<string, ArticleRow>;
  byText: ReadonlyMap<number, ArticleRow>;
  tags: ReadonlyMap<string, TagRow>;
  collections: ReadonlyMap<string, CollectionRow>;
  smartCollections: readonly SmartCollectionRow[];
  /** False while the first entries are shown and the rest is still being read. */
  isComplete: boolean;
}

const readAtOnce = 500;
/** Time for the first entries to be drawn before all the others are read. */
const headStart = 120;
/** Enough for the tallest screen. */
const firstPage = 60;

interface Changes { rows: ArticleRow[]; removed: string[] }

async function changesSince(db: ArchiveDatabase, revision: number): Promise<Changes> {
  const [rows, removals] = await Promise.all([
    db.articles.where('revision').above(revision).toArray(),
    db.removals.where('revision').above(revision).toArray(),
  ]);
  return { rows, removed: removals.map((row) => row.id) };
}

/** Collects rows; each publication is a catalogue of its own, so that who compares sees the change. */
function createStore() {
  const articles = new Map<string, ArticleRow>();
  const byText = new Map<number, ArticleRow>();
  const remove = (id: string) => {
    const before = articles.get(id);
    if (before) byText.delete(before.textNumber);
    articles.delete(id);
  };
  return {
    put(rows: readonly ArticleRow[]) {
      for (const row of rows) {
        remove(row.id);
        articles.set(row.id, row);
        if (row.textNumber > 0) byText.set(row.textNumber, row);
      }
    },
    remove,
    articles,
    byText,
  };
}

/** Reads all entries in steps, so that the window stays quick. */
async function readAll(db: ArchiveDatabase, put: (rows: ArticleRow[]) => void, isOver: () => boolean): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await db.articles.where('id').above(last).limit(readAtOnce).toArray();
    if (isOver()) return;
    put(rows);
    const end = rows.at(-1);
    if (!end || rows.length < readAtOnce) return;
    last = end.id;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Follows the whole library: the newest entries at once, all of them soon after, and from then on
 * only what changes, in whatever window.
 * @returns a function that ends it
 */
export function watchCatalogue(db: ArchiveDatabase, onChange: (catalogue: Catalogue) => void, onError: (error: unknown) => void): () => void {
  const store = createStore();
  const stops: (() => void)[] = [];
  let isOver = false;
  let isComplete = false;
  let order: Pick<Catalogue, 'tags' | 'collections' | 'smartCollections'> | null = null;
  const publish = () => {
    if (order && !isOver) onChange({ articles: store.articles, byText: store.byText, ...order, isComplete });
  };
  const follow = (revision: number) => {
    let seen = revision;
    stops.push(watchQuery(() => changesSince(db, seen), ({ rows, removed }) => {
      // First what went, for it may have come back since.
      removed.forEach(store.remove);
      store.put(rows);
      seen = rows.reduce((most, row) => Math.max(most, row.revision), seen);
      publish();
    }, onError));
  };
  const start = async () => {
    // What changes while all is being read is read again by its revision.
    const { revision } = (await db.counters.get('library')) ?? { revision: 0 };
    store.put(await db.articles.orderBy('savedAt').reverse().limit(firstPage).toArray()); // eslint-disable-line unicorn/no-array-reverse -- a Dexie collection
    publish();
    await new Promise((resolve) => setTimeout(resolve, headStart));
    await readAll(db, store.put, () => isOver);
    isComplete = true;
    if (!isOver) follow(revision);
  };
  stops.push(watchQuery(
    async () => Promise.all([db.tags.toArray(), db.collections.toArray(), db.smartCollections.toArray()]),
    ([tags, collections, smartCollections]) => {
      order = { tags: new Map(tags.map((tag) => [tag.id, tag])), collections: new Map(collections.map((each) => [each.id, each])), smartCollections };
      publish();
    },
    onError,
  ));
  start().catch((error: unknown) => isOver || onError(error));
  return () => {
    isOver = true;
    stops.forEach((stop) => stop());
  };
}
