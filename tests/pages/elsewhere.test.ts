import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { found, plainBlocks } from './support/plain-article.ts';

const address = 'http://paper.example/2024/harbour-reopens';
const sentences = [
  'The old harbour opened to small boats again on Monday after two winters of repairs that the town had twice given up for lost.',
  'Fishermen who had moved their nets along the coast said that they would be back before the herring, and that the new wall was higher than it had to be.',
  'The council paid a third of the cost, the state the rest, and the last stones were laid by hand because no crane could reach them from the road.',
];
const paragraph = (text: string) => `<p>${text}</p>`;

/** A page of a paper in English. */
function paper({ head = '', byline = '', between = '', after = '' }): string {
  const [first = '', ...rest] = sentences;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour reopens</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>Harbour reopens after two winters</h1>${byline}
<div class="text">${paragraph(first)}${between}${rest.map(paragraph).join('')}${after}</div></article></main>
<footer>© Paper</footer></body></html>`;
}

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await launchExtracting();
});
afterAll(() => browser.stop());

const read = async (page: Parameters<typeof paper>[0]) => found(await browser.extractHtml(paper(page), address));

describe('who wrote it is read', () => {
  test.each([
    ['behind "By" and a link that says nothing', '<p class="line"><span>By <a href="/people/7">Sofia Marsh</a></span> <span>December 2, 2023</span></p>', ['Sofia Marsh']],
    ['in the line under its label', '<div><p>Written by</p><p>Edwin Talbot</p></div>', ['Edwin Talbot']],
    ['without the paper that stands beside the name', '<div class="byline-row"><a class="authors" href="/staff/3">Brian Trewin</a> <span>HARBOUR TIMES</span></div>', ['Brian Trewin']],
  ])('%s', async (_how, byline, authors) => {
    expect((await read({ byline })).authors).toEqual(authors);
  });

  test('but a number is nobody', async () => {
    expect((await read({ head: '<meta name="author" content="105092"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"105092"}}</script>' })).authors).toEqual([]);
  });
});

describe('what only points elsewhere is left out', () => {
  const links = (names: readonly string[]) => `<ul>${names.map((name) => `<li><a href="/${name.length}">${name}</a></li>`).join('')}</ul>`;
  const towns = Array.from({ length: 30 }, (_, at) => `Harbour ${at + 1}`);

  test.each([
    ['a label with its list', `<h4>More on the harbour:</h4>${links(['How the wall was planned', 'What the divers found'])}`],
    ['a register of thirty places', links(towns)],
    ['a box of the latest news', `<div class="latest-news-box"><h3>Our latest</h3>${paragraph('Somebody won a prize for cheese, and the mayor came to see it on a weekday.')}</div>`],
  ])('%s', async (_what, between) => {
    expect(plainBlocks(await read({ between })).map((block) => ('text' in block ? block.text : block.type))).toEqual(sentences);
  });

  test('but the links of an article’s own list stay', async () => {
    const own = ['The charter of the harbour of 1622', 'A letter of the pilots to the council'];
    expect(JSON.stringify((await read({ between: `<p>Two papers tell of its beginnings:</p>${links(own)}` })).blocks)).toContain(own[1]);
  });
});
