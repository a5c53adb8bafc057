// The archive with 50 and with 50,000 articles, in one run of one Chromium with the built extension. One line of JSON a figure.
import type { CDPSession, Page } from 'puppeteer-core';
import { bundleScript } from '../../pages/support/bundle-extract.ts';
import { launchChromium } from '../../support/browsers/index.ts';

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
  scan(words: string): Promise<number>;
  save(from: number): Promise<{ ours: number; plain: number }>;
  sizes(): Promise<{ articles: number; disk: number }>;
}

/** Those that MiniSearch can answer too, and how it is asked. */
const words = { 'rare word': ['7.777', 'whole'], 'common word': ['đảng', 'whole'], 'two common words': ['công tác', 'whole'], 'typing slip': ['nghij quyet', 'slip'], 'as one types': ['nghi quy', 'beginning'] } as const;

interface Peers {
  readAll(): Promise<number>;
  drawAll(): Promise<{ painted: number; longest: number }>;
  buildIndex(): Promise<{ seconds: number; megabytes: number }>;
  searchIndex(words: string, how: string): Promise<number>;
}

interface Figures { [name: string]: number }

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

async function workerHeap(): Promise<number> {
  const target = browser.browser.targets().find((each) => each.type() === 'service_worker');
  const session: CDPSession | undefined = await target?.createCDPSession();
  if (!session) return NaN;
  await session.send('HeapProfiler.collectGarbage').catch(() => undefined);
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

/** The same work by what one would take otherwise, by the name of the figure. */
async function measurePeers(): Promise<Figures> {
  const page = await openLab('peers');
  const readAll = await lab<number>(page, 'readAll');
  const { painted, longest } = await lab<Awaited<ReturnType<Peers['drawAll']>>>(page, 'drawAll');
  const { seconds, megabytes } = await lab<Awaited<ReturnType<Peers['buildIndex']>>>(page, 'buildIndex');
  const figures: Figures = {
    'popup to painted list, ms': readAll, 'archive page to painted list, ms': painted, 'longest frame while scrolling, ms': longest,
    'idle worker, MB of heap': megabytes, 'index built, s': seconds,
  };
  for (const [name, [text, how]] of Object.entries(words)) figures[`search ${name}, ms`] = await lab<number>(page, 'searchIndex', text, how);
  await page.close();
  return figures;
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
  figures['search by a scan (peer), ms'] = await lab<number>(page, 'scan', 'công tác');
  const saved = await lab<{ ours: number; plain: number }>(page, 'save', 10_000_000 + size);
  figures['saving one article, ms'] = saved.ours;
  figures['two plain puts (peer), ms'] = saved.plain;
  figures['on disk, MB'] = (await lab<{ disk: number }>(page, 'sizes')).disk / 1e6;
  await page.close();
  figures['idle worker, MB of heap'] = await workerHeap();
  return figures;
}

try {
  let page = await openLab();
  await lab(page, 'fill', 0, sizes.small);
  await page.close();
  const small = await measure(sizes.small);
  page = await openLab();
  let index = 0;
  // In parts: the driver waits three minutes for an answer.
  for (let from = sizes.small; from < sizes.large; from += part) index += await lab<number>(page, 'fill', from, Math.min(sizes.large, from + part));
  await page.close();
  const large = await measure(sizes.large);
  const peers = await measurePeers();
  const round = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(2)));
  const peerOf = (name: string) => {
    if (name === 'saving one article, ms') return large['two plain puts (peer), ms'];
    return peers[name.replace(', first time', '')] ?? (name.startsWith('search ') && !name.includes('peer') ? large['search by a scan (peer), ms'] : undefined);
  };
  for (const [name, figure] of Object.entries(large)) {
    console.log(JSON.stringify({ name: `archive ${name}`, small: round(small[name]), large: round(figure), ratio: round(figure / (small[name] || NaN)), peer: round(peerOf(name)) }));
  }
  console.log(JSON.stringify({ name: `archive index of ${sizes.large} built, s`, small: null, large: round(index / 1000), ratio: null, peer: round(peers['index built, s']) }));
} finally {
  await browser.stop();
}
