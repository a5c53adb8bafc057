import type { ArticleRow } from '../lib/archive';
import type { PopupWords } from '../lib/i18n';
import { dayInFigures, shortDate } from '../lib/text';
import { LibraryIcon } from './library-icon';
import { Icon } from './icon';
import { SavedThumbnail } from './saved-thumbnail';

export interface SavedListProps {
  rows: readonly ArticleRow[];
  /** Index of the row that the arrow keys have chosen; -1 for none. */
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (id: string) => void;
  onPrint: (id: string) => void;
  onMail: (id: string) => void;
  onDelete: (row: ArticleRow) => void;
  loadThumbnail: (id: string) => Promise<Blob | null>;
  say: PopupWords;
}

function pictureNote(row: ArticleRow, say: PopupWords): string | null {
  const { total, kept, missing } = row.pictures;
  if (kept + missing < total) return say('picturesPending', { kept, total });
  return missing > 0 ? say('picturesMissing', { missing }) : null;
}

/** The saved articles as a list: picture, title, site, dates, and what can be done with each. */
export function SavedList({ rows, chosen, onChoose, onOpen, onPrint, onMail, onDelete, loadThumbnail, say }: SavedListProps) {
  return (
    <ul class="saved-list">
      {rows.map((row, index) => {
        const { id, title } = row;
        const note = pictureNote(row, say);
        const about = [row.siteName, row.publishedAt && shortDate(row.publishedAt), say('savedOn', { date: dayInFigures(row.savedAt) }), note];
        return (
          <li key={id} class={index === chosen ? 'chosen' : ''} onFocusCapture={() => onChoose(index)}>
            <button type="button" class="entry" title={say('openTitle', { title })} onClick={() => onOpen(id)}>
              <SavedThumbnail id={id} version={row.pictures.kept} load={loadThumbnail} />
              <span class="words">
                <span class="title">{title}</span>
                <span class="about">{about.filter(Boolean).join(' · ')}</span>
              </span>
            </button>
            <span class="tools">
              <button type="button" class="print" aria-label={say('printTitle', { title })} title={say('print')} onClick={() => onPrint(id)}><Icon name="print" /></button>
              <button type="button" class="mail" aria-label={say('mailTitle', { title })} title={say('mail')} onClick={() => onMail(id)}><Icon name="mail" /></button>
              <button type="button" class="delete" aria-label={say('deleteTitle', { title })} title={say('delete')} onClick={() => onDelete(row)}><LibraryIcon name="delete" /></button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
