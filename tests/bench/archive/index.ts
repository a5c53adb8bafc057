// The archive with 50 and with 50,000 articles, in one run of one Chromium with the built extension. One line of JSON a figure.
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../../pages/support/bundle-extract.ts';
import { launchChromium } from '../../support/browsers/index.ts';
import { report, round, type Budget } from '../report.ts';

const part = 2_560;
const sizes = { small: 50, large: Number(process.env['ARTICLES'] ?? 50_000) };
const extensionDir = new URL('../../../.output/chrome-mv3/', import.meta.url).pathname;

const queries = {
  'rare word': '7.777', 'common word': 'đảng', 'two common words': 'công tác', 'phrase of common syllables': '"chi bộ"',
  'phrase seldom met': '"đảng công"', 'three operators': '"thành phố" -chợ site:hagiang', 'two phrases or': '"đảng viên" OR "nhân dân"', 'typing slip': 'nghij quyet', 'as one types': 'nghi quy',
} as const;

interface Lab {
  fill(from: number, to: number): Promise<number>;
  search(query: string): Promise<{ first: number; median: number; found: number }>;
  scan(query: string): Promise<number>;
  save(from: number): Promise<{ ours: number; plain: number }>;
  sizes(): Promise<{ disk: number; plain: number }>;
}

/** Those that MiniSearch can answer too, and how it is asked; the others are answered by a scan of all texts. */
const words = { 'rare word': ['7.777', 'whole'], 'common word': ['đảng', 'whole'], 'two common words': ['công tác', 'whole'], 'typing slip': ['nghij quyet', 'slip'], 'as one types': ['nghi quy', 'beginning'] } as const;

interface Peers {
  readAll(): Promise<number>;
  drawAll(): Promise<{ painted: number; longest: number; over50: number }>;
  buildIndex(): Promise<{ seconds: number; megabytes: number }>;
  searchIndex(words: string, how: string): Promise<{ first: number; median: number }>;
}

interface Figures { [name: string]: number }

/** Figures that are the peers of others, measured beside them. */
const [plainPuts, plainTexts] = ['two plain puts, ms', 'the articles as JSON, MB'];

const lab = <T>(page: Page, name: keyof Lab | keyof Peers, ...args: unknown[]) =>
  page.evaluate((method, values) => (globalThis as unknown as { Lab: Record<string, (...all: unknown[]) => Promise<unknown>> }).Lab[method]?.(...values), name, args) as Promise<T>;

const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const browser = await launchChromium({ extensionDir, viewport: { width: 1280, height: 900 } });

/** Milliseconds from the start of a page of ours to the frame that shows its list. */
async function opening(path: string, selector: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const page = await browser.openExtensionPage('options.html');
    await page.evaluateOnNewDocument((wanted) => {
      const look = () => {
        if (!document.querySelector(wanted)) return requestAnimationFrame(look);
        return requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() }));
      };
      requestAnimationFrame(look);
    }, selector);
    await page.goto(`${browser.extensionOrigin}/${path}`);
    const painted = await page.waitForFunction(() => (globalThis as { painted?: number }).painted);
    times.push(await painted.jsonValue() ?? NaN);
    await page.close();
  }
  return median(times);
}

/** The longest frame, in milliseconds, while the list of the archive is scrolled from end to end. */
async function scrolling(): Promise<{ longest: number; over50: number }> {
  const page = await browser.openExtensionPage('archive.html');
  await page.waitForSelector('.library-entry');
  await page.waitForFunction(() => !document.querySelector('.list-count')?.textContent?.includes('…'), { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const frames = await page.evaluate(() => new Promise<number[]>((resolve) => {
    const list = document.querySelector('.article-list');
    const found: number[] = [];
    let last = performance.now();
    const step = (now: number) => {
      found.push(now - last);
      last = now;
      if (!list || found.length > 200 || list.scrollTop + list.clientHeight >= list.scrollHeight) return resolve(found.slice(1));
      list.scrollTop += Math.max(400, list.scrollHeight / 180);
      return requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }));
  await page.close();
  return { longest: Math.max(...frames), over50: frames.filter((frame) => frame > 50).length };
}

/** Of the worker at rest. It may have been stopped: a message starts it, as a page would. */
async function workerHeap(): Promise<number> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate('chrome.runtime.sendMessage({ name: "archive/upkeep", data: { isEmptied: false } })');
  const target = await browser.browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 10_000 });
  await page.close();
  const session = await target.createCDPSession();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

const scripts = await Promise.all(['lab', 'peers'].map((name) => bundleScript(new URL(`./${name}.ts`, import.meta.url).pathname, 'Lab')));
const openLab = async (which: 'lab' | 'peers' = 'lab') => {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(`${scripts[which === 'lab' ? 0 : 1]}; globalThis.Lab = Lab`);
  return page;
};

const worst = (values: number[]) => Math.max(...values);
const ofSet = { 'search, median of the query set, ms': median, 'search, worst of the query set, ms': worst } as const;

/** With the two figures of all queries together. */
function withSet(figures: Figures): Figures {
  const times = Object.keys(queries).map((name) => figures[`search ${name}, ms`] ?? NaN);
  return { ...figures, ...Object.fromEntries(Object.entries(ofSet).map(([name, of]) => [name, of(times)])) };
}

/** The same work by what one would take otherwise, by the name of the figure. */
async function measurePeers(): Promise<Figures> {
  let page = await openLab('peers');
  const readAll = await lab<number>(page, 'readAll');
  const { painted, longest, over50 } = await lab<Awaited<ReturnType<Peers['drawAll']>>>(page, 'drawAll');
  const { seconds, megabytes } = await lab<Awaited<ReturnType<Peers['buildIndex']>>>(page, 'buildIndex');
  const figures: Figures = {
    'popup to painted list, ms': readAll, 'archive page to painted list, ms': painted, 'longest frame while scrolling, ms': longest,
    'frames over 50 ms while scrolling': over50, 'idle worker, MB of heap': megabytes, 'index built, s': seconds,
  };
  for (const [name, [text, how]] of Object.entries(words)) {
    const { first, median: usual } = await lab<Awaited<ReturnType<Peers['searchIndex']>>>(page, 'searchIndex', text, how);
    figures[`search ${name}, ms`] = usual;
    // An index in memory is made anew at every start.
    figures[`search ${name}, first time, ms`] = seconds * 1000 + first;
  }
  await page.close();
  page = await openLab();
  for (const [name, query] of Object.entries(queries)) {
    if (name in words) continue;
    const scanned = await lab<number>(page, 'scan', query);
    figures[`search ${name}, ms`] = scanned;
    figures[`search ${name}, first time, ms`] = scanned;
  }
  await page.close();
  return withSet(figures);
}

async function measure(size: number): Promise<Figures> {
  const figures: Figures = {};
  figures['popup to painted list, ms'] = await opening('popup.html', '.saved-list .title');
  figures['archive page to painted list, ms'] = await opening('archive.html', '.library-entry');
  const { longest, over50 } = await scrolling();
  figures['longest frame while scrolling, ms'] = longest;
  figures['frames over 50 ms while scrolling'] = over50;
  const page = await openLab();
  for (const [name, query] of Object.entries(queries)) {
    const result = await lab<{ first: number; median: number; found: number }>(page, 'search', query);
    figures[`search ${name}, ms`] = result.median;
    figures[`search ${name}, first time, ms`] = result.first;
  }
  const saved = await lab<{ ours: number; plain: number }>(page, 'save', 10_000_000 + size);
  figures['saving one article, ms'] = saved.ours;
  figures[plainPuts] = saved.plain;
  const { disk, plain } = await lab<Awaited<ReturnType<Lab['sizes']>>>(page, 'sizes');
  figures['on disk, MB'] = disk / 1e6;
  figures[plainTexts] = plain / 1e6;
  await page.close();
  figures['idle worker, MB of heap'] = await workerHeap();
  return withSet(figures);
}

/** What is allowed: of the large library, or of its ratio to the small one. */
function budgetOf(name: string, large: number, ratio: number): Budget | undefined {
  switch (name) {
    case 'popup to painted list, ms':
    case 'archive page to painted list, ms':
    case 'saving one article, ms':
      return { value: ratio, atMost: 1.5 };
    case 'frames over 50 ms while scrolling':
      return { value: large, atMost: 0 };
    case 'search, median of the query set, ms':
      return { value: large, atMost: 50 };
    case 'search, worst of the query set, ms':
      return { value: large, atMost: 150 };
    case 'idle worker, MB of heap':
      return { value: ratio, atMost: 1.2 };
  }
  return undefined;
}

try {
  let page = await openLab();
  let index = await lab<number>(page, 'fill', 0, sizes.small);
  await page.close();
  const small = await measure(sizes.small);
  page = await openLab();
  // In parts: the driver waits three minutes for an answer.
  for (let from = sizes.small; from < sizes.large; from += part) index += await lab<number>(page, 'fill', from, Math.min(sizes.large, from + part));
  await page.close();
  const large = await measure(sizes.large);
  const peers = { ...await measurePeers(), 'saving one article, ms': large[plainPuts] ?? NaN, 'on disk, MB': large[plainTexts] ?? NaN };
  // The small library fills no segment: it has nothing to build.
  large['index built, s'] = index / 1000;
  for (const [name, figure] of Object.entries(large)) {
    if (name === plainPuts || name === plainTexts) continue;
    const ratio = figure / (small[name] || NaN);
    report({ name: `archive ${name}`, small: round(small[name]), large: round(figure), ratio: round(ratio), peer: round(peers[name as keyof typeof peers]) }, budgetOf(name, figure, ratio));
  }
} finally {
  await browser.stop();
}
