import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPath, startSession, until, type Session } from './support/session.ts';

describe('the trace of the extraction', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.stop());

  const host = '[data-ban-sach=trace]';
  const paint = (tabId: number) => session.browser.runInExtension('(tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ["/trace.js"] }).then(() => null)', tabId);

  it('is painted over the page, says the rule of each step, and goes without leaving anything', async () => {
    const page = await session.browser.openTab(session.portal.origin + seedPath);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const tabId = await session.browser.tabId(page);
    await paint(tabId);
    const seen = await until('the boxes', () => session.browser.inClosedRoot<{ kept: number; dropped: number; steps: string }>(page, host,
      '(root) => ({ kept: root.querySelectorAll(".box.kept").length, dropped: root.querySelectorAll(".box.dropped").length, steps: root.querySelector(".steps").textContent })'));
    expect(seen.kept).toBeGreaterThan(10);
    expect(seen.steps).toMatch(/steps · [\d.]+ ms/);
    expect(seen.steps).toContain('title');
    await paint(tabId);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('is offered only to who asked for it', async () => {
    const offered = () => session.browser.runInExtension<boolean>(`async () => {
      try { await new Promise((resolve, reject) => chrome.contextMenus.update('trace', {}, () => (chrome.runtime.lastError ? reject(new Error()) : resolve()))); return true; } catch { return false; }
    }`);
    expect(await offered()).toBe(false);
    const options = await session.browser.openExtensionPage('options.html');
    await options.waitForSelector('.switch input');
    await options.click('.switch input');
    await until('the item', offered);
  });
});
