import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startSlowPortal } from '../../e2e/support/crash-server.ts';
import { launchChromium, type ExtensionBrowser } from '../browsers/index.ts';
import { withTimeout } from '../browsers/wait.ts';
import type { Operation, Promised, Told, Work } from './told.ts';

/** Chromium's two ways of storing IndexedDB, and what asks for each. */
export const engines = { leveldb: [], sqlite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'] } as const satisfies Record<string, string[]>;
export type Engine = keyof typeof engines;

export interface Soak {
  operation: Operation;
  engine: Engine;
  rounds: number;
  extensionDir: string;
  /** Of `bundleSoak`. */
  script: string;
  /** 0 to 1, the same again for the same seed. */
  random: () => number;
}

/** What some rounds have shown. */
export interface Tally {
  rounds: number;
  /** Rounds whose kill fell into the work, not after its end. */
  inWork: number;
  acknowledged: number;
  lost: string[];
  broken: string[];
  /** Pictures counted otherwise than they are: mended by the next one that arrives. */
  counts: string[];
  /** What the profile itself says of the engine. */
  stored: string;
}

/** A source of numbers that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let next = Math.imul(state ^ (state >>> 15), 1 | state);
    next = (next + Math.imul(next ^ (next >>> 7), 61 | next)) ^ next;
    return ((next ^ (next >>> 14)) >>> 0) / 2 ** 32;
  };
}

function remember(promised: Promised, told: Told): void {
  if (told.kind === 'saved') {
    promised.articles[told.id] = { ...promised.articles[told.id], title: told.title, versions: told.versions };
    promised.let = promised.let.filter((id) => id !== told.id);
  }
  if (told.kind === 'note') Object.assign(promised.articles[told.id] ?? {}, { note: told.number });
  if (told.kind === 'job') promised.jobs[told.id] = { count: told.count, done: [] };
  if (told.kind === 'item') promised.jobs[told.jobId]?.done.push(told.position);
  if (told.kind !== 'let') return;
  for (const id of told.ids) delete promised.articles[id];
  promised.let.push(...told.ids);
}

async function engineOf(profile: string): Promise<string> {
  const names = await readdir(join(profile, 'Default'), { recursive: true }).catch(() => []);
  const ours = names.filter((name) => name.startsWith('IndexedDB') && name.includes('chrome-extension'));
  if (ours.some((name) => name.endsWith('.leveldb'))) return 'leveldb';
  return ours.some((name) => name.endsWith('-wal')) ? 'sqlite' : 'unknown';
}

/** For one step, on a slow machine. */
const patience = 120_000;
/** Rounds more at most, where no kill fell into the work. */
const spare = 5;
const kinds = ['lost', 'broken', 'counts'] as const;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** How long the work is let run at most before it is killed; one that ends sooner shortens it. */
const longest: Readonly<Record<Operation, number>> = { save: 2500, job: 2500, import: 2000, migrate: 2500, trash: 2000, segments: 2000 };

/** Kills Chromium in the middle of a work again and again, in one profile, and looks at what is left each time. */
export async function soak({ operation, engine, rounds, extensionDir, script, random }: Soak): Promise<Tally> {
  const portal = await startSlowPortal([5, 80]);
  const profileDir = await mkdtemp(join(tmpdir(), 'ban-sach-soak-'));
  const promised: Promised = { articles: {}, jobs: {}, let: [] };
  const tally: Tally = { rounds: 0, inWork: 0, acknowledged: 0, lost: [], broken: [], counts: [], stored: '' };
  let told: (word: Told) => void = () => undefined;
  let span = longest[operation];
  const noted = new Set<string>();
  const running: { browser?: ExtensionBrowser } = {};
  const open = async (): Promise<Page> => {
    const browser = await launchChromium({ extensionDir, profileDir, args: engines[engine] });
    running.browser = browser;
    const page = await browser.openExtensionPage('options.html');
    await page.exposeFunction('soakTold', (word: Told) => told(word));
    await page.evaluate(script);
    return page;
  };
  try {
    let page = await open();
    // A work that was over before it was killed tells nothing of kills: it is done again, and killed sooner.
    for (let round = 0; round < rounds || (tally.inWork === 0 && round < rounds + spare); round += 1) {
      const work: Work = { operation, origin: portal.origin, round, seed: Math.floor(random() * 1e6), pictureSize: portal.pictureSize };
      const call = (name: string, ...rest: unknown[]) => withTimeout(page.evaluate(`soak.${name}(${[...rest, work].map((each) => JSON.stringify(each)).join()})`), patience, `${operation}, ${name} of round ${round}`);
      const moment = Math.round(random() * span);
      let begun = 0;
      let ended = 0;
      const note = (words: string) => {
        if (noted.has(words)) return; // What a round has found, the next ones find again.
        noted.add(words);
        tally[kinds.find((kind) => words.startsWith(kind)) ?? 'broken'].push(`${words} (round ${round}, killed after ${moment} ms)`);
      };
      const start = Promise.withResolvers<void>();
      told = (word) => {
        remember(promised, word);
        if (word.kind === 'saved') tally.acknowledged += 1;
        if (word.kind === 'failed') note(`broken: the work failed: ${word.why}`);
        if (word.kind === 'begun') {
          begun = Date.now();
          start.resolve();
        }
        if (word.kind === 'done') ended = Date.now();
      };
      await call('prepare');
      void call('run').catch(() => undefined); // Ends with the browser.
      await start.promise;
      await sleep(moment);
      await running.browser?.kill();
      told = () => undefined;
      if (ended === 0) tally.inWork += 1;
      else span = Math.max(40, (ended - begun) * 1.02);
      tally.rounds += 1;
      page = await open();
      for (const words of await call('inspect', promised) as string[]) note(words);
    }
    tally.stored = await engineOf(profileDir);
    return tally;
  } finally {
    await running.browser?.kill();
    await portal.stop();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
  }
}
