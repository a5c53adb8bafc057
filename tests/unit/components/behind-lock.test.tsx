// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BehindLock } from '../../../components/behind-lock';
import * as lock from '../../../lib/lock';

const root = document.createElement('div');
beforeEach(() => {
  fakeBrowser.reset();
  document.body.append(root);
});
afterEach(() => render(null, root));

it('takes an open archive from the screen when it is locked in another window, and gives it back when opened there', async () => {
  await lock.setLock('một');
  render(<BehindLock lock={lock} language="vi"><p>Bài của tôi</p></BehindLock>, root);
  await vi.waitFor(() => expect(root.textContent).toBe('Bài của tôi'));
  await lock.closeLock();
  await vi.waitFor(() => expect(root.querySelector('.lock-gate')).not.toBeNull());
  expect(root.textContent).not.toContain('Bài của tôi');
  await lock.openLock('một');
  await vi.waitFor(() => expect(root.textContent).toBe('Bài của tôi'));
});
