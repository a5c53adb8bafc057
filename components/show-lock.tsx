import { useEffect } from 'preact/hooks';
import * as lock from '../lib/lock';
import { BehindLock } from './behind-lock';
import { startPage, type PageSettings } from './start-page';

/** The page begins anew, now that it may show what it was opened for. */
function Anew() {
  useEffect(() => location.reload(), []);
  return null;
}

// A lock that cannot be read keeps nobody out of his own library.
const isOpen = () => lock.isOpen(Date.now()).catch(() => true);

/**
 * Draws the lock in place of an article of the archive, while the archive is locked. What was handed
 * over by a page of the web is no part of it.
 * @returns whether it did
 */
export async function showLock(parameters: URLSearchParams, settings: PageSettings): Promise<boolean> {
  if (parameters.has('handover')) return false;
  if (await isOpen()) {
    // Locked later, in whatever window, the page shows the lock in its place.
    lock.watchLock(() => void isOpen().then((stays) => stays || location.reload()));
    return false;
  }
  startPage('Bản Sạch', settings, <BehindLock lock={lock} language={settings.language}><Anew /></BehindLock>);
  return true;
}
