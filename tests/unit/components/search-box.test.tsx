// @vitest-environment happy-dom
import { createRef, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/archive/search-box';
import { libraryWords } from '../../../lib/i18n';

const root = document.createElement('div');
afterEach(() => render(null, root));

it.each(['Enter', 'ArrowDown'])('%s leads from the search to the list, and not while a syllable is being composed', (key) => {
  const onLeave = vi.fn();
  document.body.append(root);
  render(<SearchBox query="ti" input={createRef()} onQuery={() => undefined} canKeep={false} onKeep={() => undefined} onLeave={onLeave} say={libraryWords('vi')} />, root);
  const press = (how: KeyboardEventInit) => root.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }));
  press({ isComposing: true });
  press({ keyCode: 229 });
  expect(onLeave).not.toHaveBeenCalled();
  press({});
  expect(onLeave).toHaveBeenCalledTimes(1);
});
