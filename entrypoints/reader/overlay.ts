/** Something of ours over a page, which can be taken away without a trace. */
export interface Overlay {
  /** Where to draw. */
  container: HTMLElement;
  /** The one element of ours that the page can see. */
  host: Element;
  close(): void;
}

export interface OverlayOptions {
  css: string;
  /** A modal takes the whole window and keeps focus; a notice only lies on top. */
  kind: 'modal' | 'notice';
  label: string;
  /** Called for Esc; the owner decides what it closes. */
  onEscape: () => void;
}

const mostReattachments = 20;

// A page's rule outranks `:host` unless ours is important: then the inner one wins.
const hostRules = `:host { all: initial !important; display: block !important; }
.layer { position: fixed; inset: 0; margin: 0; padding: 0; border: 0; background: none; }
dialog.layer { inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; overflow: hidden; }
.layer:not(dialog) { inset: auto 16px 16px auto; inline-size: min(26em, calc(100% - 32px)); }`;

/** Keeps the page behind from scrolling, and gives its style and place back exactly. */
function holdStill(root: HTMLElement): () => void {
  const before = root.getAttribute('style');
  const { scrollX, scrollY } = window;
  root.style.setProperty('overflow', 'hidden', 'important');
  const ours = root.getAttribute('style');
  return () => {
    const isUnchanged = root.getAttribute('style') === ours;
    // Emptied first: Chromium leaves style="" when an attribute it has not yet written out is removed.
    root.style.removeProperty('overflow');
    if (before !== null && isUnchanged) root.setAttribute('style', before);
    else if (before === null && !root.getAttribute('style')) root.removeAttribute('style');
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/**
 * Lays something over the page: a closed shadow root in the browser's top layer, above any z-index,
 * beside `<body>` so that hiding the body hides nothing of ours. Should the page remove it, it is
 * put back.
 */
export function openOverlay({ css, kind, label, onEscape }: OverlayOptions): Overlay {
  const root = document.documentElement;
  // Never a name with a hyphen: a page could define that element and be handed its closed root.
  const host = document.createElement('div');
  host.dataset['banSach'] = 'reader';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // The text is set before the element is attached: Firefox lets no later text past a page's policy.
  style.textContent = hostRules + css;
  const layer = document.createElement(kind === 'modal' ? 'dialog' : 'div');
  layer.className = 'layer';
  layer.setAttribute('aria-label', label);
  if (kind === 'notice') layer.popover = 'manual';
  shadow.append(style, layer);

  const show = () => {
    if (layer instanceof HTMLDialogElement) layer.showModal();
    else layer.showPopover();
  };
  const release = kind === 'modal' ? holdStill(root) : () => undefined;
  const ending = new AbortController();
  const { signal } = ending;

  const escape = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  window.addEventListener('keydown', escape, { capture: true, signal });
  layer.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  }, { signal });
  for (const name of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }

  root.append(host);
  show();
  let reattachments = 0;
  const keeper = new MutationObserver(() => {
    if (host.parentNode || reattachments >= mostReattachments) return;
    reattachments += 1;
    root.append(host);
    show();
  });
  keeper.observe(root, { childList: true });

  return {
    container: layer,
    host,
    close() {
      keeper.disconnect();
      ending.abort();
      // Closing gives focus back to where it was; only then may the element go.
      if (layer instanceof HTMLDialogElement && layer.open) layer.close();
      host.remove();
      release();
    },
  };
}
