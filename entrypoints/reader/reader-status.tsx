import { TroubleNotice } from '../../components/trouble-notice';
import type { ReaderWords, TroubleWords } from '../../lib/i18n';
import type { Saving } from './saving';

export interface ReaderStatusProps {
  saving: Saving;
  onSave: () => void;
  onMail: () => void;
  onOpenSaved: () => void;
  say: ReaderWords;
  sayTrouble: TroubleWords;
}

function words({ saving, say }: Pick<ReaderStatusProps, 'saving' | 'say'>): string {
  if (saving.state !== 'saved' || !saving.report) return '';
  const { part, isFullerKept = false, pictures: { total, kept, missing } } = saving.report;
  if (isFullerKept) return say('fullerKept');
  if (part) return say('partKept', { pages: part.pages.join(', '), total: part.total });
  if (kept + missing < total) return say('picturesLoading', { kept, total });
  if (missing > 0) return say('picturesMissing', { missing, total });
  return total > 0 ? say('picturesKept', { total }) : say('textKept');
}

/** What became of saving, under the tools: progress, the result, or what went wrong. */
export function ReaderStatus({ saving, onSave, onMail, onOpenSaved, say, sayTrouble }: ReaderStatusProps) {
  if (saving.state === 'failed') {
    return (
      <TroubleNotice trouble={saving.trouble} say={sayTrouble}>
        <p>
          <button type="button" class="retry" onClick={onSave}>{sayTrouble('retry')}</button>
          {saving.trouble !== 'outdated' && <button type="button" onClick={onMail}>{sayTrouble('saveAsFile')}</button>}
        </p>
      </TroubleNotice>
    );
  }
  const text = words({ saving, say });
  return (
    <div class="status" role="status">
      {text && <span>{text}</span>}
      {text && <button type="button" onClick={onOpenSaved}>{say('openSaved')}</button>}
    </div>
  );
}
