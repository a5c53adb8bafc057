import { useCallback, useEffect, useState } from 'preact/hooks';
import { readView, writeView, type View } from '../../lib/archive/view';

const fromAddress = () => readView(new URLSearchParams(location.search));

/**
 * What the page shows, kept in its address: back, reload and bookmarks lead to it again.
 * @returns the view, and a function that changes part of it; steps that one would not go back to (typing) replace the last
 */
export function useView(): [view: View, change: (part: Partial<View>, isStep?: boolean) => void] {
  const [view, setView] = useState(fromAddress);
  useEffect(() => {
    const follow = () => setView(fromAddress());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const change = useCallback((part: Partial<View>, isStep = true) => {
    // From the address, not from what was drawn last: two changes may come before a drawing.
    const next = { ...fromAddress(), ...part };
    const address = writeView(next);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setView(readView(new URLSearchParams(location.search)));
  }, []);
  return [view, change];
}
