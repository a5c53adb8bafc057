import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const isShown = (element: HTMLElement | null) => element !== null && element.isConnected && element.checkVisibility();

/**
 * Keeps the keyboard from falling out of the page: when what had the focus goes (a notice, a button,
 * the list of a narrow window), it goes to the list, or to the article where the list is hidden.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, article: RefObject<HTMLElement | null>): void {
  const holder = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) holder.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const isLost = document.activeElement === document.body || !isShown(document.activeElement instanceof HTMLElement ? document.activeElement : null);
    if (!isLost || holder.current === null || isShown(holder.current)) return;
    const next = [list.current, article.current].find(isShown);
    next?.focus({ preventScroll: true });
  });
}
