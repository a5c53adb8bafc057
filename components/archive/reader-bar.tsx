import type { ArticleRow } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { LibraryIcon } from '../library-icon';

export type ReaderPanel = 'look' | 'note' | 'versions';
export type ReaderAction = 'favourite' | 'tag' | 'move' | 'delete' | 'restore';

export interface ReaderBarProps {
  row: ArticleRow;
  version: number | null;
  panel: ReaderPanel | null;
  onPanel: (panel: ReaderPanel | null) => void;
  onBack: () => void;
  onAction: (action: ReaderAction) => void;
  say: LibraryWords;
}

/** What names an article, or an older version of it, to the pages that print and mail it. */
export const addressOf = (id: string, version: number | null) => `?id=${id}${version === null ? '' : `&version=${version}`}`;

/** What can be done with the open article. */
export function ReaderBar({ row, version, panel, onPanel, onBack, onAction, say }: ReaderBarProps) {
  const address = addressOf(row.id, version);
  const toggle = (name: ReaderPanel) => () => onPanel(panel === name ? null : name);
  return (
    <div class="bar" role="toolbar" aria-label={row.title}>
      <button type="button" class="back" onClick={onBack}><LibraryIcon name="back" /><span>{say('back')}</span></button>
      {row.deletedAt === undefined && (
        <>
          <button type="button" class={row.isFavourite ? 'star on' : 'star'} aria-pressed={row.isFavourite} onClick={() => onAction('favourite')}><LibraryIcon name="star" /><span>{say('favourite')}</span></button>
          <button type="button" class="tag-button" onClick={() => onAction('tag')}><LibraryIcon name="tag" /><span>{say('tagAction')}</span></button>
          <button type="button" class="move" onClick={() => onAction('move')}><LibraryIcon name="folder" /><span>{say('moveAction')}</span></button>
        </>
      )}
      <button type="button" class="note" aria-expanded={panel === 'note'} onClick={toggle('note')}><LibraryIcon name="note" /><span>{say('note')}</span></button>
      {row.versions > 0 && <button type="button" class="versions" aria-expanded={panel === 'versions'} onClick={toggle('versions')}><LibraryIcon name="history" /><span>{say('versions', { count: row.versions + 1 })}</span></button>}
      <span class="space" />
      <a class="button print" href={`print.html${address}`} target="_blank"><LibraryIcon name="print" /><span>{say('print')}</span></a>
      <a class="button mail" href={`mail.html${address}`} target="_blank"><LibraryIcon name="mail" /><span>{say('mail')}</span></a>
      <button type="button" class="appearance" aria-expanded={panel === 'look'} onClick={toggle('look')}><LibraryIcon name="text" /><span>{say('look')}</span></button>
      {row.deletedAt === undefined
        ? <button type="button" class="delete" onClick={() => onAction('delete')}><LibraryIcon name="delete" /><span>{say('deleteAction')}</span></button>
        : <button type="button" class="restore" onClick={() => onAction('restore')}><LibraryIcon name="back" /><span>{say('restoreAction')}</span></button>}
    </div>
  );
}
