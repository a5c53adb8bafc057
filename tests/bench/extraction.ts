// Time of the extraction beside its peers, on the project's own pages, in one Chromium: the runs interleaved, so that a slow moment of the machine hits all alike.
import puppeteer, { type Page } from 'puppeteer-core';
import { startPortal } from '../pages/portal/server.ts';
import { bundleExtract } from '../pages/support/bundle-extract.ts';
import { findChromium } from '../support/browsers/index.ts';
import { bundlePeer, peerNames } from './bundle-peers.ts';
import { report, round, type Budget } from './report.ts';

const paths = [
  ...['1201', '1202', '1203', '1204'].map((number) => `/tin-tuc/dang-bo-thanh-pho-ha-giang-${number}.html`),
  '/tin-tuc/mot-nghi-quyet-hop-y-dang-long-dan-1199.html',
];
const rounds = 15;
/** How many times as long as ours a peer must take. */
const budgets: Readonly<Record<string, Omit<Budget, 'value'>>> = { readability: { atLeast: 6 }, walk: { atLeast: 0.2 } };

async function measure(page: Page): Promise<Record<string, number>> {
  return page.evaluate((times, peers) => {
    const scope = globalThis as unknown as Record<string, () => unknown> & { BanSach: { extractArticle: (document: Document, options: { url: string }) => unknown } };
    const walk = () => {
      const walker = document.createTreeWalker(document.documentElement, 5);
      let characters = 0;
      while (walker.nextNode()) characters += walker.currentNode.nodeValue?.length ?? 0;
      return characters;
    };
    const works: [string, () => unknown][] = [
      ['walk', walk], ['ours', () => scope.BanSach.extractArticle(document, { url: location.href })],
      ...peers.map((peer): [string, () => unknown] => [peer, () => scope[`peer_${peer}`]?.()]),
    ];
    const samples = new Map(works.map(([name]) => [name, [] as number[]]));
    for (let round = 0; round < times; round += 1) {
      for (const [name, work] of works) {
        const start = performance.now();
        work();
        samples.get(name)?.push(performance.now() - start);
      }
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]));
  }, rounds, [...peerNames]);
}

const scripts = [await bundleExtract(), ...await Promise.all(peerNames.map(bundlePeer))];
const portal = await startPortal();
const browser = await puppeteer.launch({ executablePath: findChromium() ?? undefined, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
for (const path of paths) {
  const page = await browser.newPage();
  await page.goto(portal.origin + path);
  for (const script of scripts) await page.addScriptTag({ content: script });
  const figures = await measure(page);
  const ours = figures['ours'] ?? Number.NaN;
  for (const [peer, milliseconds] of Object.entries(figures)) {
    if (peer === 'ours') continue;
    const ratio = milliseconds / ours;
    report({ name: `extraction of page ${path.replace(/.*-/, '').replace('.html', '')}, ms`, ours: round(ours), peer, theirs: round(milliseconds), ratio: round(ratio) }, budgets[peer] && { value: ratio, ...budgets[peer] });
  }
  await page.close();
}
await browser.close();
await portal.stop();
