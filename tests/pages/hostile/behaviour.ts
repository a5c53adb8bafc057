/**
 * What the page itself does to whoever lays something over it: throws strangers out of `<html>`,
 * hides the body, listens to every key and swallows Escape, clicks our elements, looks for open roots.
 */
export const behaviour = `
  window.__keys = [];
  window.__found = [];
  window.__thrown = 0;
  window.name = '<img src=x onerror=alert(1)>';
  addEventListener('keydown', (event) => {
    __keys.push(event.key);
    if (event.key === 'Escape') { event.preventDefault(); event.stopImmediatePropagation(); }
  }, true);
  new MutationObserver(() => {
    for (const stranger of document.documentElement.children) {
      if (stranger.localName === 'head' || stranger.localName === 'body' || __thrown >= 5) continue;
      __thrown += 1;
      stranger.remove();
    }
  }).observe(document.documentElement, { childList: true });
  setInterval(() => {
    if (document.body) document.body.style.setProperty('display', 'none', 'important');
    for (const ours of document.querySelectorAll('[name=read], [name=save], [name=print], [name=mail], html > :not(head):not(body)')) {
      if (ours.shadowRoot || ours.children.length) __found.push(ours.localName);
      ours.click?.();
      ours.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      ours.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
  }, 100);
  Object.defineProperty(Element.prototype, 'attachShadow', { value: function () { __found.push('attachShadow'); return this; } });
  Node.prototype.appendChild = Element.prototype.append = function () { __found.push('append'); };
  JSON.stringify = () => { __found.push('stringify'); return '{}'; };
  customElements.define('the-la', class extends HTMLElement { connectedCallback() { (window.__ran = window.__ran || []).push('the-la'); } });
`;

/** Styles that undo everything of anybody's. */
export const hostileStyles = '* { all: unset !important } html > * { visibility: hidden !important; transform: scale(0) !important; pointer-events: none !important }';
