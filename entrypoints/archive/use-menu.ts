import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

/**
 * The places as they lie over the list of a smaller window: the keyboard goes into them as they open;
 * Escape, and leaving them, closes them, and Escape leads back to their button.
 */
export function useMenu(side: RefObject<HTMLElement | null>, button: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useLayoutEffect(() => {
    if (isOpen) side.current?.querySelector<HTMLElement>('.place[aria-current], .place')?.focus();
  }, [isOpen, side]);
  useEffect(() => {
    const places = side.current;
    if (!isOpen || !places) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
      button.current?.focus();
    };
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !places.contains(relatedTarget)) close();
    };
    document.addEventListener('keydown', onKey);
    places.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      places.removeEventListener('focusout', onLeave);
    };
  }, [isOpen, close, side, button]);
  return { isOpen, open: () => setOpen(true), close };
}
