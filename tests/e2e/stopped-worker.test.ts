import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, until, type Session } from './support/session.ts';
import { holdArchive, pageAsker, scriptAsker, workerStopper, type Asker } from './support/stop-workers.ts';

/** Sends a message and says how it ended; the page stands still for a while if told to. */
const ask = `({ name, data, freeze }) => {
  globalThis.asked = 'waiting';
  const begun = Date.now();
  chrome.runtime.sendMessage({ name, data }).then(
    (answer) => { globalThis.asked = answer === undefined ? 'no answer' : answer.ok ? 'done' : answer.trouble; },
    (error) => { globalThis.asked = 'told: ' + error.message; },
  );
  while (Date.now() - begun < freeze);
}`;
const state = '() => globalThis.asked';
const freezePage = '(time) => { setTimeout(() => { const end = Date.now() + time; while (Date.now() < end); }, 0); }';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** An asker waits no longer than this. */
const patience = 6000;
const held = 1500;

describe('the worker stopped in the middle of a message', () => {
  let session: Session;
  let page: Page;
  let tabId: number;
  let stop: () => Promise<void>;
  let own: Asker;
  beforeAll(async () => {
    session = await startSession('chromium');
    page = await session.openReader();
    tabId = await session.browser.tabId(page);
    stop = await workerStopper(session.browser);
    own = await pageAsker(await session.browser.openExtensionPage('options.html'));
    await session.save(page);
    await session.browser.tabId(page);
  });
  afterAll(() => session.stop());

  interface Case { name: string; from: 'page' | 'script'; data: object; isHeld: boolean }
  const script = (name: string, data: object, isHeld = true): Case => ({ name, from: 'script', data, isHeld });
  const ours = (name: string, data: object): Case => ({ name, from: 'page', data, isHeld: true });
  const actions = ['read', 'save', 'print', 'mail'];
  const cases: Case[] = [
    ...actions.map((action) => script('page/act', { action })),
    script('archive/saved-among', { urls: ['https://mau.example/1'] }), script('archive/open', { url: 'https://mau.example/1' }, false),
    ours('tab/assess', {}), ...actions.map((action) => ours('tab/act', { action })), ours('pictures/resume', {}), ours('archive/upkeep', { isEmptied: false }),
  ];

  it.each(cases)('$name $data from a $from ends within some seconds', async ({ name, from, data, isHeld }) => {
    const asker = from === 'page' ? own : await scriptAsker(page, session.browser.extensionOrigin);
    const request = { name, data: name.startsWith('tab/') ? { ...data, tabId } : data };
    const ends: string[] = [];
    for (const moment of isHeld ? [300, 0] : [20, 5, 0]) {
      if (isHeld) await own.run(holdArchive, held);
      // Print, mail and the reader want nothing of the archive, but an answer of the page.
      const freeze = moment > 0 && isHeld && from === 'script' ? held : 0;
      if (moment > 0 && isHeld && name.startsWith('tab/')) await page.evaluate(`(${freezePage})(${held})`);
      const asked = asker.run(ask, { ...request, freeze });
      if (freeze === 0) await asked;
      await sleep(moment);
      await stop();
      await asked;
      const wasAsked = Date.now();
      const end = await until(`the end of ${name}`, async () => {
        const now = await asker.run<string>(state);
        return now === 'waiting' ? null : now;
      }, patience);
      ends.push(`${end} (${Date.now() - wasAsked} ms)`);
    }
    // And the next worker does it.
    await asker.run(ask, { ...request, freeze: 0 });
    expect(await until(`${name} afterwards`, async () => (await asker.run<string>(state)).replace('waiting', ''), patience)).toBe('done');
    console.log(`${name} ${JSON.stringify(data)}: ${ends.join('; ')}`);
  });

  it('is said in the open reader, and saving goes on at the next click', async () => {
    const reading = await session.openReader('/tin-tuc/mot-nghi-quyet-hop-y-dang-long-dan-1199.html');
    await own.run(holdArchive, held);
    await session.clickInReader(reading, '.bar .save');
    await sleep(300);
    await stop();
    expect(await until('the reason', () => session.inReader<string | null>(reading, '(root) => root.querySelector(".trouble")?.textContent ?? null'), patience)).toContain('Chưa có gì bị mất');
    await session.clickInReader(reading, '.trouble .retry');
    await until('saved', () => session.inReader<boolean>(reading, '(root) => root.querySelector(".bar .save").textContent === "Đã lưu"'));
  });
});
