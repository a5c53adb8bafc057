import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../components/icon';
import type { PopupWords, TroubleWords } from '../../lib/i18n';
import { ask, troubleOf, type Action, type Assessment, type SaveReport, type Trouble } from '../../lib/messaging';

export interface PageActionsProps {
  tabId: number;
  say: PopupWords;
  sayTrouble: TroubleWords;
}

type Page = { state: 'looking' } | { state: 'article'; assessment: Assessment } | { state: 'none'; trouble: Trouble };

/** The four things to do with the open tab, each large and named; disabled with the reason where they cannot work. */
export function PageActions({ tabId, say, sayTrouble }: PageActionsProps) {
  const [page, setPage] = useState<Page>({ state: 'looking' });
  const [busy, setBusy] = useState<Action | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [report, setReport] = useState<SaveReport | null>(null);

  useEffect(() => {
    ask('tab/assess', { tabId }).then(
      (assessment) => setPage({ state: 'article', assessment }),
      (error: unknown) => setPage({ state: 'none', trouble: troubleOf(error) }),
    );
  }, [tabId]);

  const act = (action: Action) => async () => {
    if (busy) return;
    setBusy(action);
    setTrouble(null);
    try {
      setReport(await ask('tab/act', { tabId, action }));
      if (action !== 'save') window.close();
      else if (page.state === 'article') setPage({ ...page, assessment: { ...page.assessment, isSaved: true } });
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setBusy(null);
    }
  };

  const isSaved = page.state === 'article' && page.assessment.isSaved;
  const button = (action: Action, icon: IconName, label: string, hint: string) => (
    <button
      type="button" class={`action ${action}${action === 'save' && isSaved ? ' saved' : ''}`} disabled={page.state !== 'article'}
      aria-busy={busy === action} onClick={() => void act(action)()}
      aria-describedby={page.state === 'none' ? 'reason' : undefined}
    >
      <Icon name={icon} /><strong>{label}</strong><small>{hint}</small>
    </button>
  );
  return (
    <section class="page-actions" aria-label={say('thisPage')}>
      {page.state !== 'none' && <p class="this-page">{page.state === 'article' ? page.assessment.title : say('looking')}</p>}
      {page.state === 'none' && (
        <div id="reason" class="reason" role="status"><strong>{sayTrouble(page.trouble)}</strong><br />{sayTrouble(`${page.trouble}-hint`)}</div>
      )}
      <div class="actions">
        {button('read', 'read', say('read'), say('readHint'))}
        {button('save', isSaved ? 'saved' : 'save', say(isSaved ? 'saved' : 'save'), say(isSaved ? 'savedHint' : 'saveHint'))}
        {button('print', 'print', say('print'), say('printHint'))}
        {button('mail', 'mail', say('mail'), say('mailHint'))}
      </div>
      {report?.isFullerKept && <p class="reason" role="status">{say('fullerKept')}</p>}
      {report?.part && !report.isFullerKept && <p class="reason" role="status">{say('partKept', { pages: report.part.pages.join(', '), total: report.part.total })}</p>}
      {trouble && <div class="reason" role="alert"><strong>{sayTrouble(trouble)}</strong><br />{sayTrouble(`${trouble}-hint`)}</div>}
    </section>
  );
}
