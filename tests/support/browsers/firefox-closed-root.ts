import type { Page } from 'puppeteer-core';
import { noHostError, noRootError } from './closed-root.ts';
import { contextOf, type FirefoxProtocol } from './firefox-protocol.ts';
import { callAsJson, readJson } from './source-text.ts';

// A world of our own: hostile test pages replace `querySelector` and its kind in theirs.
const SANDBOX = 'tests';

/** WebDriver BiDi hands out closed shadow roots, so the extension needs no back door. */
export async function inClosedRootOfFirefox<T>(
  protocol: FirefoxProtocol,
  page: Page,
  hostSelector: string,
  fn: string,
  arg?: unknown,
): Promise<T> {
  const context = contextOf(page);
  const host = await protocol.call('(selector) => document.querySelector(selector)', {
    context,
    sandbox: SANDBOX,
    arguments: [{ type: 'string', value: hostSelector }],
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'none' },
  });
  if (host.type !== 'node') throw noHostError(hostSelector, page);
  const sharedId = shadowRootId(host.value);
  if (sharedId === null) throw noRootError(hostSelector, page);

  const json = await protocol.call(`(root) => ${callAsJson(fn, 'root', arg)}`, {
    context,
    sandbox: SANDBOX,
    arguments: [{ sharedId }],
  });
  return readJson<T>(json.value);
}

function shadowRootId(node: unknown): string | null {
  const root = (node as { shadowRoot?: { sharedId?: string } | null } | undefined)?.shadowRoot;
  return root?.sharedId ?? null;
}
