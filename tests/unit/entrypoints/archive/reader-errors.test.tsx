// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VersionPanel } from '../../../../entrypoints/archive/article-panels';
import { MissingPictures } from '../../../../entrypoints/archive/missing-pictures';
import { openArticle, saveArticle } from '../../../../lib/archive';
import { libraryWords } from '../../../../lib/i18n';
import { articleAt, freshArchive, withPictures } from '../../archive/fresh-archive';

const root = document.createElement('div');
const onError = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  onError.mockClear();
  document.body.append(root);
});
afterEach(() => render(null, root));

it('versions that cannot be read are told the reader', async () => {
  const db = freshArchive();
  const { id } = await saveArticle(db, articleAt('/tin/1'), 1);
  db.close({ disableAutoOpen: true });
  render(<VersionPanel db={db} id={id} shown={null} onOpen={() => undefined} onError={onError} language="vi" say={libraryWords('vi')} />, root);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
});

it('pictures that cannot be asked for again are told the reader', async () => {
  const db = freshArchive();
  const { id } = await saveArticle(db, articleAt('/tin/1', { blocks: withPictures(1) }), 1);
  await db.pictures.toCollection().modify({ state: 'missing', reason: 'network' });
  const saved = await openArticle(db, id, null);
  if (!saved) throw new Error('not saved');
  render(<MissingPictures db={db} saved={saved} language="vi" onError={onError} />, root);
  db.close({ disableAutoOpen: true });
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
});
