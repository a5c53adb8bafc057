// How the time of the extraction grows with the page: ten times as large may take twelve times as long at most.
import puppeteer from 'puppeteer-core';
import { bundleExtract } from '../pages/support/bundle-extract.ts';
import { startPortal } from '../pages/portal/server.ts';
import { findChromium } from '../support/browsers/index.ts';
import { report, round } from './report.ts';

const path = '/tin-tuc/dang-bo-thanh-pho-ha-giang-1201.html';
const rounds = 15;

const portal = await startPortal();
const browser = await puppeteer.launch({ executablePath: findChromium() ?? undefined, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(portal.origin + path);
await page.addScriptTag({ content: await bundleExtract() });
const measure = () => page.evaluate((times) => {
  const { BanSach } = globalThis as unknown as { BanSach: { extractArticle: (document: Document, options: { url: string }) => unknown } };
  const samples = Array.from({ length: times }, () => {
    const start = performance.now();
    BanSach.extractArticle(document, { url: location.href });
    return performance.now() - start;
  });
  return { time: samples.sort((one, other) => one - other)[Math.floor(times / 2)] ?? NaN, nodes: document.querySelectorAll('*').length };
}, rounds);

const small = await measure();
await page.evaluate(() => {
  // Ten of everything: the frame around the article, the article's own paragraphs, the lists beside it.
  for (const element of document.querySelectorAll('p, li, td > div, figure, tr')) {
    if (element.closest('li li, tr tr')) continue;
    for (let copy = 1; copy < 10; copy += 1) element.after(element.cloneNode(true));
  }
});
const large = await measure();
const growth = large.nodes / small.nodes;
report({
  name: `extraction of a page ${growth.toFixed(1)} times as large, ms`, small: round(small.time), large: round(large.time), ratio: round(large.time / small.time), peer: null,
}, { value: large.time / small.time, atMost: growth * 1.2 });
await browser.close();
await portal.stop();
