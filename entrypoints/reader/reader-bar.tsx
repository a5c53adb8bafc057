import { Icon } from '../../components/icon';
import type { ReaderWords } from '../../lib/i18n';
import type { Saving } from './saving';

export interface ReaderBarProps {
  saving: Saving;
  isPanelOpen: boolean;
  onClose: () => void;
  onSave: () => void;
  onPrint: () => void;
  onMail: () => void;
  onTogglePanel: () => void;
  say: ReaderWords;
}

/** The tools over the text: each a real button with its name written out. */
export function ReaderBar({ saving, isPanelOpen, onClose, onSave, onPrint, onMail, onTogglePanel, say }: ReaderBarProps) {
  const isSaved = saving.state === 'saved';
  const saveWords = saving.state === 'saving' ? 'saving' : isSaved ? 'saved' : 'save';
  return (
    <div class="bar" role="toolbar" aria-label={say('toolbar')}>
      <button type="button" class="close" title={say('closeHint')} onClick={onClose}><Icon name="close" /><span>{say('close')}</span></button>
      <span class="space" />
      <button type="button" class={`save ${isSaved ? 'saved' : 'primary'}`} title={isSaved ? say('savedAgain') : undefined} aria-disabled={saving.state === 'saving'} onClick={onSave}>
        <Icon name={isSaved ? 'saved' : 'save'} /><span>{say(saveWords)}</span>
      </button>
      <button type="button" class="print" onClick={onPrint}><Icon name="print" /><span>{say('print')}</span></button>
      <button type="button" class="mail" onClick={onMail}><Icon name="mail" /><span>{say('mail')}</span></button>
      <button type="button" class="appearance" aria-expanded={isPanelOpen} aria-controls="appearance" onClick={onTogglePanel}><Icon name="text" /><span>{say('appearance')}</span></button>
    </div>
  );
}
