import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { retryMissing, type ArchiveDatabase, type MissingReason, type SavedArticle } from '../../lib/archive';
import { archiveWords } from '../../lib/i18n';
import { ask } from '../../lib/messaging';
import type { Language } from '../../lib/settings';

/** Why something could not be loaded, as a key of the archive's words. */
export const reasonWords = {
  'not-found': 'reasonNotFound', 'server-error': 'reasonServerError', network: 'reasonNetwork', timeout: 'reasonTimeout',
  'not-a-picture': 'reasonNotAPicture', 'too-large': 'reasonTooLarge', permission: 'reasonPermission',
} as const satisfies Record<MissingReason, string>;

export const originOf = (url: string) => `${new URL(url).protocol}//${new URL(url).hostname}/*`;

/** Says which pictures are missing and why, and offers to try again, asking for their server's permission where that is what lacks. */
export function MissingPictures({ db, saved, language, onError }: { db: ArchiveDatabase; saved: SavedArticle; language: Language; onError: (error: unknown) => void }) {
  const [isTrying, setTrying] = useState(false);
  const say = archiveWords(language);
  const missing = [...saved.pictures].filter(([, picture]) => picture.state === 'missing');
  if (missing.length === 0) return null;
  const reasons = new Set(missing.map(([, { reason }]) => say(reasonWords[reason ?? 'network'])));
  const refused = missing.filter(([, { reason }]) => reason === 'permission').map(([url]) => url);
  const origins = [...new Set(refused.map(originOf))];

  const retry = async () => {
    setTrying(true);
    try {
      // Must come first: the browser asks only while it still feels the click.
      if (origins.length > 0 && !(await browser.permissions.request({ origins }))) return;
      await retryMissing(db, saved.row.id);
      await ask('pictures/resume', {});
    } finally {
      setTrying(false);
    }
  };
  const hosts = [...new Set(refused.map((url) => new URL(url).hostname))].join(', ');
  return (
    <div class="status missing-pictures" role="status">
      <span>{say('missing', { missing: missing.length, reasons: [...reasons].join('; ') })}</span>
      <button type="button" aria-busy={isTrying} onClick={() => void retry().catch(onError)}>{origins.length > 0 ? say('grant', { hosts }) : say('retry')}</button>
    </div>
  );
}
