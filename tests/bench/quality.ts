// Text and fields beside the peers, on the pages written for the tests, in one Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { allBlocks, plainText } from '../../lib/article/content.ts';
import type { Article } from '../../lib/article/types.ts';
import { launchExtracting } from '../pages/support/extract-in-browser.ts';
import { bundlePeer, peerNames, type PeerResult } from './bundle-peers.ts';
import { report, round } from './report.ts';
import { score, type Reading, type Score } from './score.ts';

const folder = new URL('../pages/written/', import.meta.url);
const file = (name: string, kind: string) => readFileSync(new URL(`${name}/${kind}`, folder), 'utf8');

function readingOf({ title, authors, publishedAt, lead, blocks }: Pick<Article, 'title' | 'authors' | 'publishedAt' | 'lead' | 'blocks'>): Reading {
  const all = allBlocks(blocks);
  const words = all.flatMap((block) => {
    if (block.type === 'table') return block.rows.flatMap((row) => row.cells.map((cell) => plainText(cell.content)));
    if (block.type === 'figure') return [`${block.caption ? plainText(block.caption) : ''} ${block.credit ?? ''}`];
    return 'content' in block ? [plainText(block.content)] : [];
  });
  return {
    title, authors, publishedAt,
    captions: all.flatMap((block) => (block.type === 'figure' && block.caption ? [plainText(block.caption)] : [])),
    headings: all.flatMap((block) => (block.type === 'heading' ? [plainText(block.content)] : [])),
    text: [lead ?? '', ...words].join('\n'),
  };
}

/** A peer's HTML taken apart by the browser that made it, as a document of its own. */
const takeApart = `async (name) => {
  const { html, ...fields } = globalThis['peer_' + name]();
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', URL.createObjectURL(new Blob(['<!DOCTYPE html><meta charset="utf-8"><body>' + html], { type: 'text/html' })));
  await new Promise((resolve) => { request.onloadend = resolve; request.send(); });
  const found = request.responseXML;
  const all = (selector) => [...found.querySelectorAll(selector)].map((element) => element.textContent);
  const texts = [];
  const walker = found.createTreeWalker(found.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  return { ...fields, captions: all('figcaption'), headings: all('h1,h2,h3,h4,h5,h6'), text: texts.join(' ') };
}`;

async function readByPeer(page: Page, name: string): Promise<Reading> {
  return await page.evaluate(`(${takeApart})(${JSON.stringify(name)})`) as Omit<PeerResult, 'html'> & Reading;
}

const browser = await launchExtracting();
const peers = await Promise.all(peerNames.map(bundlePeer));
const scores = new Map<string, Score[]>(['ours', ...peerNames].map((name) => [name, []]));
for (const name of readdirSync(folder).sort()) {
  const expected = readingOf(JSON.parse(file(name, 'expected.json')) as Article);
  const page = await browser.openHtml(file(name, 'page.html'), `http://phuong.example/tin-tuc/${name}.html`);
  const { article } = await browser.extractFrom(page);
  if (article) scores.get('ours')?.push(score(expected, readingOf(article)));
  for (const script of peers) await page.evaluate(script);
  for (const peer of peerNames) scores.get(peer)?.push(score(expected, await readByPeer(page, peer)));
  await page.close();
}
await browser.stop();

const fields = ['text', 'title', 'authors', 'publishedAt', 'captions', 'headings'] as const;
const mean = (values: number[]) => Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));
for (const field of fields) {
  const of = (name: string) => mean((scores.get(name) ?? []).flatMap((each) => each[field] ?? []));
  for (const peer of peerNames) report({ name: `${field} of ${scores.get('ours')?.length} written pages, 0 to 1`, ours: of('ours'), peer, theirs: of(peer), ratio: round(of(peer) / of('ours')) });
}
