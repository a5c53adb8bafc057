// What one would take otherwise for the same work: read everything, draw everything, a ready-made index in memory. Runs in a page of the extension.
import MiniSearch from 'minisearch';
import { readingTexts } from '../../../lib/article';
import { ArchiveDatabase } from '../../../lib/archive';
import { fold } from '../../../lib/text';

const db = new ArchiveDatabase();
const frame = () => new Promise<number>((resolve) => {
  requestAnimationFrame(resolve);
});
const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** Reads all entries and sorts them, as a list without an index must before it shows the first. @returns milliseconds */
export async function readAll(): Promise<number> {
  const start = performance.now();
  const rows = await db.articles.toArray();
  rows.sort((one, other) => other.savedAt - one.savedAt);
  return performance.now() - start;
}

/** Draws every entry at once. @returns milliseconds until they are painted, the longest frame while they are scrolled, and how many take over 50 */
export async function drawAll(): Promise<{ painted: number; longest: number; over50: number }> {
  const start = performance.now();
  const rows = await db.articles.toArray();
  const list = document.createElement('ul');
  list.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: Canvas';
  list.append(...rows.map(({ title, siteName }) => {
    const item = document.createElement('li');
    const [heading, about] = [document.createElement('strong'), document.createElement('p')];
    heading.textContent = title;
    about.textContent = siteName;
    item.append(heading, about);
    return item;
  }));
  document.body.append(list);
  await frame();
  let last = await frame();
  const painted = last - start;
  const frames: number[] = [];
  for (let step = 0; step < 100; step += 1) {
    list.scrollTop += list.scrollHeight / 100;
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  list.remove();
  return { painted, longest: Math.max(...frames), over50: frames.filter((each) => each > 50).length };
}

const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'], processTerm: (term) => fold(term) });

/** Indexes all articles with MiniSearch. @returns seconds it took and the megabytes it holds */
export async function buildIndex(): Promise<{ seconds: number; megabytes: number }> {
  const heap = () => (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? NaN;
  const before = heap();
  const start = performance.now();
  const keys = await db.bodies.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += 500) {
    const bodies = await db.bodies.bulkGet(keys.slice(from, from + 500));
    index.addAll(bodies.flatMap((body) => (body ? [{ id: body.id, title: body.article.title, text: readingTexts(body.article).join(' ') }] : [])));
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: (heap() - before) / 1e6 };
}

/** The same words in that index, all of them wanted: the first time, then the median of the others. It knows no phrases. */
export async function searchIndex(words: string, how: 'whole' | 'beginning' | 'slip'): Promise<{ first: number; median: number }> {
  const [first = NaN, ...others] = Array.from({ length: 8 }, () => {
    const start = performance.now();
    index.search(words, { combineWith: 'AND', prefix: how === 'beginning', fuzzy: how === 'slip' ? 1 : false }).slice(0, 20);
    return performance.now() - start;
  });
  return { first, median: median(others) };
}
