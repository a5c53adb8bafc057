import { changeArticles } from './counters';
import type { ArchiveDatabase } from './database';
import type { AttachmentBytesRow, AttachmentRow, MissingReason } from './rows';

const largest = 100 * 1024 * 1024;
const patience = 60_000;

/** What a download of a file ends with. */
export type FetchedFile = { type: string; bytes: ArrayBuffer } | { reason: MissingReason };

/** Downloads one file, whole or not at all, within a minute. A page in its place ("sign in first") is no file. */
export async function downloadFile(url: string): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) return { reason: response.status === 404 || response.status === 410 ? 'not-found' : 'server-error' };
    if (Number(response.headers.get('content-length')) > largest) return { reason: 'too-large' };
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > largest) return { reason: 'too-large' };
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? 'application/octet-stream';
    return type === 'text/html' ? { reason: 'not-found' } : { type, bytes };
  } catch {
    return { reason: signal.aborted ? 'timeout' : 'network' };
  }
}

/** Puts the attachments of an article on record to be downloaded; those that are kept stay. */
export async function wantAttachments(db: ArchiveDatabase, articleId: string): Promise<void> {
  await db.transaction('rw', [db.articles, db.counters, db.bodies, db.attachments], async () => {
    const body = await db.bodies.get(articleId);
    const kept = new Set((await attachmentsOf(db, articleId)).flatMap(({ url, state }) => (state === 'kept' ? [url] : [])));
    const wanted = (body?.article.attachments ?? []).filter(({ url }) => !kept.has(url));
    if (wanted.length === 0) return;
    await db.attachments.bulkPut(wanted.map(({ url, title }) => ({ articleId, url, title, state: 'pending' })));
    await changeArticles(db, [articleId], {});
  });
}

async function settle(db: ArchiveDatabase, row: AttachmentRow, fetched: FetchedFile): Promise<void> {
  await db.transaction('rw', [db.articles, db.counters, db.attachments, db.attachmentBytes], async () => {
    const { articleId, url, title } = row;
    if (!(await db.attachments.get([articleId, url]))) return; // Its article has gone meanwhile.
    // A backup goes by the revision of the article.
    await changeArticles(db, [articleId], {});
    if ('reason' in fetched) {
      await db.attachments.put({ articleId, url, title, state: 'missing', reason: fetched.reason });
      return;
    }
    await db.attachmentBytes.put({ articleId, url, ...fetched });
    await db.attachments.put({ articleId, url, title, state: 'kept', bytes: fetched.bytes.byteLength });
  });
}

/** Downloads all attachments that wait, one at a time. What is cut is taken up by the next call. @param isGranted asked where a download failed */
export async function loadAttachments(db: ArchiveDatabase, download: (url: string) => Promise<FetchedFile>, isGranted: (url: string) => Promise<boolean>): Promise<void> {
  await navigator.locks.request(`${db.name}-attachments`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (;;) {
      // Asked anew each time: others may be wanted meanwhile.
      const row = await db.attachments.where('state').equals('pending').first();
      if (!row) return;
      const fetched = await download(row.url);
      const isRefused = 'reason' in fetched && fetched.reason === 'network' && !(await isGranted(row.url));
      await settle(db, row, isRefused ? { reason: 'permission' } : fetched);
    }
  });
}

/** The attachments of an article that are wanted, with how each stands. */
export async function attachmentsOf(db: ArchiveDatabase, articleId: string): Promise<AttachmentRow[]> {
  return db.attachments.where('articleId').equals(articleId).toArray();
}

/** A kept attachment; `null` when it is not kept. */
export async function openAttachment(db: ArchiveDatabase, articleId: string, url: string): Promise<AttachmentBytesRow | null> {
  return (await db.attachmentBytes.get([articleId, url])) ?? null;
}
