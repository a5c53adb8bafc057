import { useEffect } from 'preact/hooks';
import * as lock from '../lib/lock';
import { BehindLock } from './behind-lock';
import { startPage, type PageSettings } from './start-page';

/** The page begins anew, now that it may show what it was opened for. */
function Anew() {
  useEffect(() => location.reload(), []);
  return null;
}

/**
 * Draws the lock in place of an article of the archive, while the archive is locked. What was handed
 * over by a page of the web is no part of it.
 * @returns whether it did
 */
export async function showLock(parameters: URLSearchParams, settings: PageSettings): Promise<boolean> {
  // A lock that cannot be read keeps nobody out of his own library.
  if (parameters.has('handover') || await lock.isOpen(Date.now()).catch(() => true)) return false;
  startPage('Bản Sạch', settings, <BehindLock lock={lock} language={settings.language}><Anew /></BehindLock>);
  return true;
}
