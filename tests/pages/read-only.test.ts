import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchExtracting, type ExtractingBrowser } from './support/extract-in-browser.ts';
import { seedArticle } from './portal/data/seed-article.ts';
import { startPortal, type Portal } from './portal/server.ts';
import { articlePath } from './portal/site.ts';
import { watch, type Watched } from './support/watch-page.ts';

let browser: ExtractingBrowser;
let portal: Portal;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launchExtracting(), startPortal()]);
});
afterAll(() => Promise.all([browser.stop(), portal.stop()]));

async function readWatched(id: number): Promise<Watched & { requests: string[] }> {
  const page = await browser.open(portal.origin + articlePath({ ...seedArticle, id }));
  await browser.prepare(page);
  const before = portal.requests.length;
  const watched = await watch(page);
  // The browser itself fetches a site's icon, whenever it likes.
  const requests = portal.requests.slice(before).map(({ path }) => path).filter((path) => path !== '/anh/icon/star.svg');
  await page.close();
  return { ...watched, requests };
}

describe.each([1201, 1202, 1203, 1204])('reading page %i', (id) => {
  let watched: Awaited<ReturnType<typeof readWatched>>;
  beforeAll(async () => {
    watched = await readWatched(id);
  });

  test('finds the article', () => {
    expect(watched.title).toBe(seedArticle.title);
  });

  test('changes nothing', () => {
    expect(watched.mutations).toBe(0);
    expect(watched.isSameHtml).toBe(true);
  });

  test('neither clones nor makes anything', () => {
    expect(watched.calls).toEqual({});
  });

  test('asks nothing of the network', () => {
    expect(watched.requests).toEqual([]);
    expect(watched.resources).toBe(0);
  });

  test('leaves place, focus and selection to the reader', () => {
    expect(watched.events).toEqual([]);
    expect(watched.isSamePlace).toBe(true);
  });

  test('asks for few computed styles', ({ annotate }) => {
    void annotate(`getComputedStyle: ${watched.computedStyles}`);
    expect(watched.computedStyles).toBeLessThan(100);
  });

  test('says the same twice', () => {
    expect(watched.isSameTwice).toBe(true);
  });
});
