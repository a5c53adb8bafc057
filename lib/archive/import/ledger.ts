import type { ArchiveDatabase } from '../database';
import type { ArticleRow, AttachmentRow, PictureRow } from '../rows';

/** What of an article a reader sets, and what tells that it was saved again. */
export interface Marks extends Pick<ArticleRow, 'savedAt' | 'updatedAt' | 'tags' | 'collectionId' | 'isFavourite' | 'readAt' | 'versions'> {
  /** `null` outside of the trash. */
  deletedAt: number | null;
  /** Empty for none. */
  note: string;
  notedAt: number | null;
}

/** What an import has done to one article. */
export interface ImportStep {
  id: string;
  /** `null` when it was not here. */
  before: Marks | null;
  after: Marks;
  /** Whether its text was replaced; the older one is the version behind those there were. */
  isRewritten: boolean;
  /** Numbers of versions that were put between its own. */
  versions: number[];
  /** Pictures that got their bytes, as they stood; `null` for those it did not have. */
  pictures: { url: string; was: PictureRow | null }[];
  attachments: { url: string; was: AttachmentRow | null }[];
}

/** What an import has done so far, in order, so that it can be undone. */
export interface Ledger {
  steps: ImportStep[];
  /** Ids of what it has made besides articles. */
  tags: string[];
  collections: string[];
  smartCollections: string[];
  jobs: string[];
}

export const emptyLedger = (): Ledger => ({ steps: [], tags: [], collections: [], smartCollections: [], jobs: [] });

/** How an article stands; `null` when it is not here. Inside the caller's transaction. */
export async function marksOf(db: ArchiveDatabase, id: string): Promise<Marks | null> {
  const [row, note] = await Promise.all([db.articles.get(id), db.notes.get(id)]);
  if (!row) return null;
  const { savedAt, updatedAt, tags, collectionId, isFavourite, readAt, versions, deletedAt = null } = row;
  return { savedAt, updatedAt, tags, collectionId, isFavourite, readAt, versions, deletedAt, note: note?.text ?? '', notedAt: note?.updatedAt ?? null };
}

/** Whether nobody has touched an article between two looks at it. */
export const isUntouched = (one: Marks, other: Marks): boolean => JSON.stringify(one) === JSON.stringify(other);
