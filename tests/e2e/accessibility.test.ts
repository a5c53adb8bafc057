import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reader, startSession, until, type Session } from './support/session.ts';

interface Finding { id: string; nodes: { html: string; failureSummary?: string }[] }

const schemes = ['light', 'dark'] as const;
const careSections = ['many', 'import', 'export', 'backup', 'duplicates', 'check', 'storage', 'lock'];

describe('everybody can use it', () => {
  let session: Session;
  let id: string;
  beforeAll(async () => {
    session = await startSession('chromium');
    const page = await session.browser.openTab(`${session.portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html`);
    id = await session.save(page);
    await page.close();
  });
  afterAll(() => session.stop());

  async function findings(page: Page, selector?: string): Promise<string[]> {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async (within) => {
      const { axe: tool } = window as unknown as { axe: { run: (context: unknown) => Promise<{ violations: Finding[] }> } };
      const result = await tool.run(within ? { include: [[within]] } : document);
      return result.violations;
    }, selector);
    return found.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`));
  }

  it.each(schemes)('axe finds nothing on our pages (%s)', async (scheme) => {
    for (const path of ['options.html', 'archive.html', `archive.html?id=${id}`, `print.html?id=${id}`, `mail.html?id=${id}`, ...careSections.map((name) => `care.html#${name}`)]) {
      const page = await session.browser.openExtensionPage(path);
      await session.browser.setColorScheme(page, scheme);
      await page.waitForSelector('h1');
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await findings(page), path).toEqual([]);
      await page.close();
    }
  });

  it.each(schemes)('axe finds nothing in the popup (%s)', async (scheme) => {
    const page = await session.browser.openTab(`${session.portal.origin}/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html`);
    const popup = await session.browser.clickToolbar(page);
    if (!popup) throw new Error('no popup');
    await session.browser.setColorScheme(popup, scheme);
    await popup.waitForSelector('.action.save.saved');
    await popup.waitForSelector('.saved-list .title');
    expect(await findings(popup)).toEqual([]);
    await page.close();
  });

  it.each([...schemes, 'sepia'] as const)('axe finds nothing in the reader (%s), its panel open', async (scheme) => {
    const page = await session.openReader();
    await session.clickInReader(page, '.bar .appearance');
    await session.clickInReader(page, `[data-value=${scheme}]`);
    // axe does not look into closed roots: its own view of the host is opened for it, in this tab alone.
    const protocol = await page.createCDPSession();
    const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find((child) => child.localName === 'html');
    const host = html?.children?.find((child) => child.attributes?.includes('data-ban-sach'));
    const shadow = host?.shadowRoots?.[0];
    if (!host || !shadow) throw new Error('no reader');
    const [hostObject, rootObject] = await Promise.all([host, shadow].map(async (node) =>
      (await protocol.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })).object.objectId));
    await protocol.send('Runtime.callFunctionOn', {
      objectId: hostObject ?? '', functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { get: () => root }); }',
      arguments: [{ objectId: rootObject ?? '' }],
    });
    await until('the panel', () => session.inReader(page, '(root) => root.querySelector(".appearance-panel") !== null'));
    expect(await findings(page, reader)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.close();
  });
});
