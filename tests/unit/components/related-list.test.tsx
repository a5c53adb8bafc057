// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { RelatedList } from '../../../components/article/related-list';
import { articleWords } from '../../../lib/i18n';

const root = document.createElement('div');
afterEach(() => render(null, root));

it.each<[MouseEventInit, boolean]>([[{}, true], [{ ctrlKey: true }, false], [{ metaKey: true }, false], [{ shiftKey: true }, false]])('a click with %j on what is saved opens the saved copy: %s', (held, isCopy) => {
  const url = 'https://a.vn/1';
  const onOpenSaved = vi.fn();
  document.body.append(root);
  render(<RelatedList related={[{ title: 'Tin khác', url, publishedAt: null }]} saved={new Set([url])} onOpenSaved={onOpenSaved} say={articleWords('vi')} />, root);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
  // What is left to the browser opens on the web; here nothing is opened.
  document.addEventListener('click', (event) => {
    expect(event.defaultPrevented).toBe(isCopy);
    event.preventDefault();
  }, { once: true });
  root.querySelector('a')?.dispatchEvent(click);
  expect(onOpenSaved).toHaveBeenCalledTimes(isCopy ? 1 : 0);
});
