import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from './is-typing';

/** Does what the keys of the open article are for. @param keys by `KeyboardEvent.key` */
export function useReaderKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || event.target instanceof HTMLSelectElement || document.querySelector('dialog[open]')) return;
      const act = Object.hasOwn(now.current, event.key) ? now.current[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
