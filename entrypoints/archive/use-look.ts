import { useCallback, useEffect, useState } from 'preact/hooks';
import { appearanceSetting, type Appearance } from '../../lib/settings';

/**
 * How articles look: one look for all of them, also as it is changed in another window.
 * @param first as it was when the page was opened
 */
export function useLook(first: Appearance, onError: (error: unknown) => void): [look: Appearance, change: (look: Appearance) => void] {
  const [look, setLook] = useState(first);
  const show = useCallback((next: Appearance) => {
    setLook(next);
    document.documentElement.dataset['theme'] = next.theme;
  }, []);
  useEffect(() => appearanceSetting.watch(show), [show]);
  const change = useCallback((next: Appearance) => {
    show(next);
    appearanceSetting.set(next).catch(onError);
  }, [show, onError]);
  return [look, change];
}
