import type { Page, Protocol } from 'puppeteer-core';
import { noHostError, noRootError } from './closed-root.ts';
import { callAsJson, readJson } from './source-text.ts';

/** DevTools sees closed shadow roots, so the extension needs no back door for its tests. */
export async function inClosedRootOfChromium<T>(
  page: Page,
  hostSelector: string,
  fn: string,
  arg?: unknown,
): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    // A world of our own: hostile test pages replace `querySelector` and its kind in theirs.
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'tests',
    });
    const { result: host } = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(hostSelector)})`,
      contextId: executionContextId,
    });
    if (host.objectId === undefined) throw noHostError(hostSelector, page);

    const { node } = await cdp.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
    // `<video>` and the like have a root of the browser's own.
    const root = node.shadowRoots?.find((each) => each.shadowRootType !== 'user-agent');
    if (root === undefined) throw noRootError(hostSelector, page);

    const { object } = await cdp.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId,
    });
    if (object.objectId === undefined) throw noRootError(hostSelector, page);
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return ${callAsJson(fn, 'this', arg)}; }`,
      objectId: object.objectId,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(describe(exceptionDetails));
    return readJson<T>(result.value);
  } finally {
    await cdp.detach().catch(() => {
      // The page has closed meanwhile, and the session with it.
    });
  }
}

function describe(details: Protocol.Runtime.ExceptionDetails): string {
  return details.exception?.description ?? details.text;
}
