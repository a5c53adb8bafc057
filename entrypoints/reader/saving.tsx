import { useEffect, useState } from 'preact/hooks';
import { ask, troubleOf, type SaveReport, type Trouble } from '../../lib/messaging';

/** How far the saving of the shown article is. */
export type Saving =
  | { state: 'unsaved' }
  | { state: 'saving' }
  /** `report` is null when it was saved on an earlier day. */
  | { state: 'saved'; report: SaveReport | null }
  | { state: 'failed'; trouble: Trouble };

export type OnProgress = (listener: (report: SaveReport) => void) => () => void;

/** The state of saving an article, and the button's action. */
export function useSaving(canonicalUrl: string, onProgress: OnProgress): [saving: Saving, save: () => void] {
  const [saving, setSaving] = useState<Saving>({ state: 'unsaved' });

  useEffect(() => {
    let isCurrent = true;
    ask('archive/saved-among', { urls: [canonicalUrl] }).then(
      (saved) => {
        if (isCurrent && saved.length > 0) setSaving((now) => (now.state === 'unsaved' ? { state: 'saved', report: null } : now));
      },
      () => undefined, // Saving itself will say what is wrong.
    );
    // What was saved was said in the answer; only the pictures go on.
    const stop = onProgress((report) => setSaving((now) => ({ state: 'saved', report: { ...(now.state === 'saved' ? now.report : null), ...report } })));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [canonicalUrl, onProgress]);

  const save = () => {
    setSaving({ state: 'saving' });
    ask('page/act', { action: 'save' }).then(
      (report) => setSaving((now) => ({ state: 'saved', report: report && { ...report, ...(now.state === 'saved' && now.report && { pictures: now.report.pictures }) } })),
      (error: unknown) => setSaving({ state: 'failed', trouble: troubleOf(error) }),
    );
  };
  return [saving, save];
}
