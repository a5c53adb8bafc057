import { Dexie, type Table } from 'dexie';
import type {
  ArticleRow, AttachmentBytesRow, AttachmentRow, BackupRow, BodyRow, CollectionRow, CountersRow, JobItemRow, JobRow, NoteRow, PictureBytesRow, PictureRow, SegmentRow, SmartCollectionRow,
  TagRow, TailRow, ThumbnailRow, VersionRow, VocabularyRow,
} from './rows';
import type { PostingsRow } from './search/segment';
import { toVersion2 } from './migrations';

/** The reader's archive. Bodies, pictures and lists stand apart, for Dexie clones whole rows on reading. */
export class ArchiveDatabase extends Dexie {
  declare articles: Table<ArticleRow, string>;
  declare bodies: Table<BodyRow, string>;
  declare versions: Table<VersionRow, [string, number]>;
  declare notes: Table<NoteRow, string>;
  declare pictures: Table<PictureRow, [string, string]>;
  declare pictureBytes: Table<PictureBytesRow, [string, string]>;
  declare attachments: Table<AttachmentRow, [string, string]>;
  declare attachmentBytes: Table<AttachmentBytesRow, [string, string]>;
  declare thumbnails: Table<ThumbnailRow, string>;
  declare tags: Table<TagRow, string>;
  declare collections: Table<CollectionRow, string>;
  declare smartCollections: Table<SmartCollectionRow, string>;
  declare jobs: Table<JobRow, string>;
  declare jobItems: Table<JobItemRow, [string, number]>;
  declare backups: Table<BackupRow, string>;
  declare counters: Table<CountersRow, string>;
  declare removals: Table<{ id: string; revision: number }, string>;
  declare tail: Table<TailRow, number>;
  declare segments: Table<SegmentRow, number>;
  declare postings: Table<PostingsRow, [number, number]>;
  declare vocabulary: Table<VocabularyRow, string>;

  constructor(name = 'ban-sach') {
    // Despite its name the option works in Firefox too, whose default lost whole young databases.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, savedAt, deletedAt',
      bodies: 'id',
      pictures: '[articleId+url], articleId, state',
      pictureBytes: '[articleId+url], articleId',
      thumbnails: 'articleId',
    });
    this.version(2).stores({
      articles: 'id, savedAt, deletedAt, revision, textNumber, *tags, collectionId',
      versions: '[articleId+number], articleId',
      notes: 'articleId',
      attachments: '[articleId+url], articleId, state',
      attachmentBytes: '[articleId+url], articleId',
      tags: 'id, name',
      collections: 'id, parentId',
      smartCollections: 'id',
      jobs: 'id',
      jobItems: '[jobId+position], jobId, [jobId+state]',
      backups: 'id',
      counters: 'id',
      removals: 'id, revision',
      tail: 'number',
      segments: 'segment',
      postings: '[bucket+segment], segment',
      vocabulary: 'id',
    }).upgrade(toVersion2);
    // Version 3: an article stands for other addresses too.
    this.version(3).stores({ articles: 'id, savedAt, deletedAt, revision, textNumber, *tags, collectionId, *otherIds' });
  }
}
