import { countFilters, firstView, type View } from '../../lib/archive/view';
import type { LibraryWords } from '../../lib/i18n';

export interface EmptyListProps {
  view: View;
  isArchiveEmpty: boolean;
  /** How many articles the archive had when it was last looked at; 0 when it has lost none. */
  lost: number;
  onChange: (change: Partial<View>) => void;
  say: LibraryWords;
}

/** Why a list is empty, and the way out of it. */
export function EmptyList({ view, isArchiveEmpty, lost, onChange, say }: EmptyListProps) {
  if (view.place === 'trash' && view.query === '' && countFilters(view) === 0) return <div class="empty"><p>{say('trashEmpty')}</p></div>;
  if (isArchiveEmpty && lost > 0) return <div class="empty" role="alert"><p><strong>{say('lost', { count: lost })}</strong></p><p>{say('lostHint')} <a href="care.html#import">{say('lostImport')}</a></p></div>;
  if (isArchiveEmpty) return <div class="empty"><p><strong>{say('empty')}</strong></p><p>{say('emptyHint')}</p></div>;
  const text = view.query.trim() === '' ? say(countFilters(view) > 0 ? 'nothingFiltered' : 'nothingHere') : say('nothing', { query: view.query });
  return (
    <div class="empty">
      <p>{text}</p>
      <p><button type="button" class="plain-button" onClick={() => onChange({ ...firstView, id: view.id })}>{say('showAll')}</button></p>
    </div>
  );
}
