import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { countArticles, storageTrouble } from '../../../lib/archive';
import { freshArchive } from './fresh-archive';

function failure(name: string, message = '', inner?: unknown): Error {
  return Object.assign(new Error(message), { name, inner });
}

const backing = failure('UnknownError', 'Internal error opening backing store for indexedDB.open.');

describe('why the archive fails, as browsers say it', () => {
  it.each([
    ['Firefox, quota', failure('QuotaExceededError', '', failure('QuotaExceededError')), 'disk-full'],
    ['Chromium, quota', failure('AbortError', 'Transaction aborted', failure('QuotaExceededError')), 'disk-full'],
    ['Chromium, full disk on LevelDB', failure('AbortError', '', failure('DataError', 'Failed to write blobs (IOError)')), 'disk-full'],
    ['Chromium, full disk on SQLite', failure('AbortError', '', failure('QuotaExceededError', 'Encountered disk full while committing')), 'disk-full'],
    ['the browser’s own exception', new DOMException('', 'QuotaExceededError'), 'disk-full'],
    ['Firefox that never remembers', failure('InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'), 'storage-refused'],
    ['the same inside another', failure('DatabaseClosedError', '', failure('OpenFailedError', '', failure('InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'))), 'storage-refused'],
    ['a forbidden context', failure('SecurityError', 'The operation is insecure.'), 'storage-refused'],
    ['a browser without a database', failure('MissingAPIError'), 'storage-refused'],
    ['an older extension over a newer archive', failure('VersionError', 'The requested version (10) is less than the existing version (20).'), 'storage-outdated'],
    ['a newer extension in another window', failure('DatabaseClosedError'), 'storage-outdated'],
    ['a store that will not open', backing, 'storage-broken'],
    ['a store whose bytes cannot be read', failure('UnknownError', 'Internal error.', failure('DataError', 'IO error: 000005.ldb: checksum mismatch')), 'storage-broken'],
    ['a disk that is full as the system says it', failure('UnknownError', 'IO error: 000005.log: No space left on device'), 'disk-full'],
    ['something else', failure('AbortError'), 'storage-broken'],
    ['a bare word', 'disk full', 'storage-broken'],
    ['nothing', undefined, 'storage-broken'],
  ])('%s', (_who, error, expected) => {
    expect(storageTrouble(error)).toBe(expected);
  });

  it('ends also where an error is its own cause', () => {
    const error: Error & { inner?: unknown } = failure('AbortError');
    error.inner = error;
    expect(storageTrouble(error)).toBe('storage-broken');
  });

  it('says the same at the second try as at the first', async () => {
    const db = freshArchive();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw backing;
    });
    const tell = () => countArticles(db).then(() => null, storageTrouble);
    expect(await tell()).toBe('storage-broken');
    expect(await tell()).toBe('storage-broken');
  });
});
