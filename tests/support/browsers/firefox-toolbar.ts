import type { FirefoxProtocol } from './firefox-protocol.ts';
import { callAsJson, readJson } from './source-text.ts';
import { poll } from './wait.ts';

// Runs in the browser's window. Trusted events, through the same door as the mouse itself.
const CLICK_AT = `(x, y) => {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
  }
}`;

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** The extension's button in Firefox's toolbar, and the popup under it. */
export class FirefoxToolbar {
  readonly #protocol: FirefoxProtocol;
  readonly #window: string;
  readonly #widget: string;

  constructor(protocol: FirefoxProtocol, window: string, extensionId: string) {
    this.#protocol = protocol;
    this.#window = window;
    // The rule of Firefox's own `makeWidgetId`.
    const name = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
    this.#widget = `${name}-browser-action`;
  }

  /** A new extension's button hides in the extensions menu until it is pinned. */
  async pin(): Promise<void> {
    await this.run(
      `(id) => { window.CustomizableUI.addWidgetToArea(id, 'nav-bar'); }`,
      this.#widget,
    );
  }

  async click(): Promise<void> {
    await this.run(
      `(id) => {
        const button = document.getElementById(id)?.querySelector('toolbarbutton');
        if (!button) throw new Error('The extension has no toolbar button: ' + id);
        const box = button.getBoundingClientRect();
        (${CLICK_AT})(box.left + box.width / 2, box.top + box.height / 2);
      }`,
      this.#widget,
    );
  }

  async pressShortcut(): Promise<void> {
    await this.run(
      `() => {
        const key = document.querySelector('keyset[id^="ext-keyset-id-"] key');
        if (!key) throw new Error('The extension has no shortcut');
        key.doCommand();
      }`,
    );
  }

  async popupOpens(timeoutMs: number): Promise<boolean> {
    const opened = await poll(() => this.#popupIsOpen(), timeoutMs);
    return opened !== null;
  }

  async closePopup(): Promise<void> {
    await this.run(`() => { ${POPUP}?.closest('panel')?.hidePopup(); }`);
    await poll(async () => !(await this.#popupIsOpen()), 2_000);
  }

  /** Clicks in the open popup, at a point given in the popup's own coordinates. */
  async clickInPopup(point: { x: number; y: number }): Promise<void> {
    await this.run(
      `({ x, y }) => {
        const popup = ${POPUP};
        if (!popup) throw new Error('No popup is open');
        const box = popup.getBoundingClientRect();
        (${CLICK_AT})(box.left + x, box.top + y);
      }`,
      point,
    );
  }

  /** Runs `(arg) => …` in the browser's own window, with all its powers. */
  async run<T>(fn: string, arg?: unknown): Promise<T> {
    const json = await this.#protocol.call(`() => ${callAsJson(fn, null, arg)}`, {
      context: this.#window,
    });
    return readJson<T>(json.value);
  }

  #popupIsOpen(): Promise<boolean> {
    return this.run<boolean>(`() => {
      const popup = ${POPUP};
      return popup?.closest('panel')?.state === 'open'
        && popup.currentURI.scheme === 'moz-extension';
    }`);
  }
}
