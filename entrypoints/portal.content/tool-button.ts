/** Our button beside a tool of the portal's. */
export interface ToolButton {
  say(words: string, state?: 'busy' | 'done' | 'failed'): void;
}

const css = `:host { all: initial !important; display: inline-block !important; vertical-align: middle !important; margin: 2px !important; }
button { font: 600 13px/1.3 "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; min-height: 28px; padding: 2px 8px; cursor: pointer;
  border: 1px solid #176048; border-radius: 7px; background: #176048; color: #fff; }
button:hover { background: #0f4a37; }
button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
button.done { background: #e3efe9; color: #0f4a37; }
button.busy { opacity: 0.7; }
button.failed { background: #fff; color: #a12318; border-color: #a12318; white-space: normal; text-align: left; max-width: 22em; }`;

/**
 * Places a button next to an element of the page, in a closed root that the page's styles do not reach.
 * @param name told to tests and to the curious by the element's attribute
 */
export function placeButton(beside: Element, where: 'before' | 'after', name: string, words: string, onClick: () => void): ToolButton {
  // Never a name with a hyphen: a page could define that element and be handed its closed root.
  const host = document.createElement('span');
  host.dataset['banSach'] = 'tool';
  host.setAttribute('name', name);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    // A page could click for the reader; only a hand counts.
    if (event.isTrusted) onClick();
  });
  root.append(style, button);
  beside[where](host);
  return {
    say(text, state) {
      button.textContent = text;
      button.className = state ?? '';
    },
  };
}
