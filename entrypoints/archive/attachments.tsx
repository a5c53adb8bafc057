import { browser } from 'wxt/browser';
import { useSubscription } from '../../components/use-subscription';
import { attachmentsOf, openAttachment, wantAttachments, watchQuery, type ArchiveDatabase, type AttachmentRow, type SavedArticle } from '../../lib/archive';
import { download } from '../../lib/export-file';
import { archiveWords } from '../../lib/i18n';
import { ask } from '../../lib/messaging';
import type { Language } from '../../lib/settings';
import { sizeInWords } from '../../lib/text';
import { originOf, reasonWords } from './missing-pictures';

/** The file's own name; as the address has it where that is no UTF-8, as on older portals. */
function fileNameOf(row: AttachmentRow): string {
  const name = new URL(row.url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || row.title;
  } catch {
    return name;
  }
}

/** The attachments of a saved article: kept ones open from the archive, the others can be fetched. */
export function Attachments({ db, saved, language, onError }: { db: ArchiveDatabase; saved: SavedArticle; language: Language; onError: (error: unknown) => void }) {
  const { id } = saved.row;
  const rows = useSubscription<AttachmentRow[]>((next) => watchQuery(() => attachmentsOf(db, id), next, onError), id) ?? [];
  const say = archiveWords(language);
  const all = saved.article.attachments;
  if (all.length === 0) return null;
  const kept = rows.filter((row) => row.state === 'kept');
  const isLoading = rows.some((row) => row.state === 'pending');
  const missing = rows.filter((row) => row.state === 'missing');
  const load = async () => {
    // Must come first: the browser asks only while it still feels the click.
    if (!(await browser.permissions.request({ origins: [...new Set(all.map(({ url }) => originOf(url)))] }))) return;
    await wantAttachments(db, id);
    await ask('pictures/resume', {});
  };
  const open = async (row: AttachmentRow) => {
    const file = await openAttachment(db, id, row.url);
    if (file) download(new Blob([file.bytes], { type: file.type }), fileNameOf(row));
  };
  return (
    <section class="kept-attachments" aria-label={say('attachments')}>
      <p role="status">{isLoading ? say('attachmentsLoading') : say('attachmentsKept', { kept: kept.length, total: all.length })}{missing.length > 0 && ` ${[...new Set(missing.map((row) => say(reasonWords[row.reason ?? 'network'])))].join('; ')}.`}</p>
      <p>
        {kept.map((row) => <button key={row.url} type="button" onClick={() => void open(row).catch(onError)}>{row.title} ({sizeInWords(row.bytes ?? 0)})</button>)}
        {kept.length < all.length && !isLoading && <button type="button" onClick={() => void load().catch(onError)}>{say('attachmentsLoad')}</button>}
      </p>
    </section>
  );
}
