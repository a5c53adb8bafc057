import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, launchFirefox, type BrowserName, type ExtensionBrowser } from '../support/browsers/index.ts';
import { damage, pending, snapshot } from './support/crash-archive.ts';
import { startSlowPortal, type SlowPortal } from './support/crash-server.ts';
import { cutWorker } from './support/crash-worker.ts';
import { extensionDir } from './support/actions.ts';
import { until } from './support/session.ts';

const saveSource = `async (tabId) => {
  const late = new Promise((resolve) => setTimeout(resolve, 4000, null));
  const answer = (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'tab/act', data: { tabId, action: 'save' } }).catch(() => null);
  const reply = await Promise.race([answer, late]);
  return reply?.ok ? reply.value.id : null;
}`;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const launch = (name: BrowserName, profileDir: string) => (name === 'chromium' ? launchChromium : launchFirefox)({ extensionDir: extensionDir(name), profileDir });

describe('a browser that ends in the middle of saving', () => {
  let portal: SlowPortal;
  let nextArticle = 1;
  beforeAll(async () => {
    portal = await startSlowPortal();
  });
  afterAll(() => portal.stop());

  /** Saves one article after the other until told to stop or the browser is gone. */
  async function saveOn(browser: ExtensionBrowser, acknowledged: Set<string>, isOver: () => boolean): Promise<void> {
    const page = await browser.openTab(portal.articleAddress(nextArticle));
    const tabId = await browser.tabId(page);
    for (;;) {
      const id = await browser.runInExtension<string | null>(saveSource, tabId);
      if (id !== null) acknowledged.add(id);
      if (isOver()) return;
      nextArticle += 1;
      await page.goto(portal.articleAddress(nextArticle), { waitUntil: 'domcontentloaded' });
    }
  }

  async function survives(name: BrowserName, moments: readonly number[]): Promise<void> {
    const profile = await mkdtemp(join(tmpdir(), 'ban-sach-crash-'));
    const acknowledged = new Set<string>();
    const found: string[] = [];
    const waiting: number[] = [];
    let browser = await launch(name, profile);
    try {
      for (const moment of moments) {
        let isDead = false;
        // Its end comes as an error of the protocol, or as no answer at all.
        void saveOn(browser, acknowledged, () => isDead).catch(() => undefined);
        // A slow machine may need longer for the first.
        const before = acknowledged.size;
        await until('a save', async () => acknowledged.size > before, 30_000);
        await sleep(moment);
        isDead = true;
        await browser.kill();
        nextArticle += 1;
        browser = await launch(name, profile);
        const archive = await snapshot(browser);
        waiting.push(pending(archive));
        found.push(...damage(archive, acknowledged, portal.pictureSize).map((words) => `killed after ${moment} ms: ${words}`));
      }
      const running = browser;
      await until('the waiting pictures', async () => pending(await snapshot(running)) === 0, 20_000);
      const end = await snapshot(browser);
      found.push(...damage(end, acknowledged, portal.pictureSize));
      expect(found).toEqual([]);
      expect(acknowledged.size, 'saves acknowledged').toBeGreaterThan(0);
      console.log(`${name}: ${moments.length} kills, ${acknowledged.size} acknowledged saves, ${end.articles.length} articles, ${end.pictureBytes.length} pictures, waiting after each restart: ${waiting.join(', ')}`);
    } finally {
      await browser.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  const someMoments = (count: number, from: number, to: number) => Array.from({ length: count }, () => Math.round(from + Math.random() * (to - from)));

  // Kills of Chromium: kill.test.ts.
  it('keeps every acknowledged article whole through a kill of Firefox', () => survives('firefox', someMoments(1, 50, 1500)));

  it('keeps every acknowledged article whole though its worker is stopped five times in mid-work', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'ban-sach-crash-'));
    const acknowledged = new Set<string>();
    const found: string[] = [];
    const waiting: number[] = [];
    const browser = await launch('chromium', profile);
    try {
      let isOver = false;
      const saving = saveOn(browser, acknowledged, () => isOver);
      // Awaited below; a failure before that must not end the whole run.
      saving.catch(() => undefined);
      let cuts = 0;
      for (const moment of someMoments(5, 150, 1500)) {
        await sleep(moment);
        if (await cutWorker(browser)) cuts += 1;
        const archive = await snapshot(browser);
        waiting.push(pending(archive));
        found.push(...damage(archive, acknowledged, portal.pictureSize).map((words) => `stopped after ${moment} ms: ${words}`));
      }
      isOver = true;
      await saving;
      if (await cutWorker(browser)) cuts += 1;
      waiting.push(pending(await snapshot(browser)));
      // Any event wakes the worker; a page that loads is one.
      await browser.openTab(portal.articleAddress(1));
      await until('the waiting pictures', async () => pending(await snapshot(browser)) === 0, 20_000);
      const end = await snapshot(browser);
      found.push(...damage(end, acknowledged, portal.pictureSize));
      expect(found).toEqual([]);
      expect(cuts).toBeGreaterThanOrEqual(5);
      expect(acknowledged.size, 'saves acknowledged').toBeGreaterThan(0);
      console.log(`worker: ${cuts} stops, ${acknowledged.size} acknowledged saves, ${end.articles.length} articles, ${end.pictureBytes.length} pictures, waiting after each stop: ${waiting.join(', ')}`);
    } finally {
      await browser.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
});
