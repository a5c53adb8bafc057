import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  title: string;
  onClose: () => void;
  closeLabel: string;
  children: ComponentChildren;
}

/** A window over the page. The browser keeps the focus inside, closes it with Esc and gives the focus back. */
export function Dialog({ title, onClose, closeLabel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // The event of closing comes late: one that was taken away says nothing to what has taken its place.
  const isGone = useRef(false);
  // Before the next key can come: what is typed at once belongs into the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    isGone.current = false;
    element?.showModal();
    return () => {
      isGone.current = true;
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={() => isGone.current || onClose()} onClick={(event) => event.target === dialog.current && onClose()}>
      <div class="dialog-inside">
        <header><h2>{title}</h2><button type="button" class="plain-button close" onClick={onClose}>{closeLabel}</button></header>
        {children}
      </div>
    </dialog>
  );
}
