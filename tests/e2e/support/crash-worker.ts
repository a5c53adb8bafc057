import type { ExtensionBrowser } from '../../support/browsers/index.ts';
import { until } from './session.ts';

/**
 * Ends the extension's worker in whatever it is doing. Unlike `stopServiceWorker` this does not wait
 * for rest: while articles are being saved the next message starts another worker at once.
 * @returns false when none was running
 */
export async function cutWorker({ browser, extensionOrigin }: ExtensionBrowser): Promise<boolean> {
  const cdp = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(`${extensionOrigin}/`)).map(({ targetId }) => targetId);
  };
  try {
    const before = await running();
    // It may have gone to rest by itself in between.
    await Promise.all(before.map((targetId) => cdp.send('Target.closeTarget', { targetId }).catch(() => undefined)));
    await until('the end of the worker', async () => (await running()).every((targetId) => !before.includes(targetId)), 5000);
    return before.length > 0;
  } finally {
    await cdp.detach();
  }
}
