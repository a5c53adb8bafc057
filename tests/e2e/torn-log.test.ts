import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/browsers/index.ts';
import { actionsOn, extensionDir } from './support/actions.ts';
import { startSlowPortal, type SlowPortal } from './support/crash-server.ts';

let portal: SlowPortal;
let profileDir: string;
beforeAll(async () => {
  portal = await startSlowPortal([0, 5]);
  profileDir = await mkdtemp(path.join(tmpdir(), 'ban-sach-torn-'));
});
afterAll(async () => {
  await portal.stop();
  await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
});

async function inBrowser<T>(work: (browser: Awaited<ReturnType<typeof launchChromium>>) => Promise<T>): Promise<T> {
  const browser = await launchChromium({ extensionDir: extensionDir('chromium'), profileDir });
  try {
    return await work(browser);
  } finally {
    await browser.kill();
  }
}

const save = (at: number) => inBrowser(async (browser) => {
  const page = await browser.openTab(portal.articleAddress(at));
  await actionsOn(browser).save(page);
  // What the worker does to a log it has found torn has its time here.
  await new Promise((resolve) => setTimeout(resolve, 3000));
});

/**
 * LevelDB writes a record's head and body one after the other. Killed between them, it passes over
 * the head at the next start and writes on behind it; the start after that finds a broken log, and
 * Chromium throws the whole database away (google/leveldb#1287).
 */
it('outlives a log that was torn between the head of a record and its body', async () => {
  await save(1);
  const databases = path.join(profileDir, 'Default', 'IndexedDB');
  const folder = path.join(databases, (await readdir(databases)).find((name) => name.endsWith('.leveldb')) ?? '');
  const log = (await readdir(folder)).find((name) => name.endsWith('.log')) ?? '';
  await appendFile(path.join(folder, log), Buffer.from('38efcc0b4d0001', 'hex'));
  await save(2);
  const rows = await inBrowser((browser) => actionsOn(browser).rows<{ title: string }>('articles'));
  expect(rows).toHaveLength(2);
});
