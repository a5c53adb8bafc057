// Runs in a page of the extension: fills a library and works on it with the product's own code.
import { articleId, readingTexts } from '../../../lib/article';
import { ArchiveDatabase, buildSegments, findArticles, parseQuery, saveArticle } from '../../../lib/archive';
import { describeArticle } from '../../../lib/archive/describe-article';
import type { ArticleRow } from '../../../lib/archive/rows';
import { articleWords } from '../../../lib/archive/search/article-words';
import type { Term } from '../../../lib/archive/search/parse-query';
import { fold } from '../../../lib/text';
import { generateArticle } from './generate-articles';

const db = new ArchiveDatabase();
const atOnce = 256;

/** Writes articles as saving would leave them, many at once. */
async function fillPart(start: number, count: number): Promise<void> {
  const articles = Array.from({ length: count }, (_, at) => generateArticle(start + at));
  const rows = await Promise.all(articles.map(async (article, at): Promise<ArticleRow> => ({
    ...await describeArticle(article), id: await articleId(article.url), savedAt: 1_600_000_000_000 + (start + at) * 60_000, updatedAt: 1_600_000_000_000,
    pictures: { total: 0, kept: 0, missing: 0 }, pictureBytes: 0, tags: [], collectionId: null, isFavourite: at % 50 === 0, readAt: null, hasNote: false, versions: 0,
    link: { state: 'alive', checkedAt: null }, textNumber: start + at + 1, revision: start + at + 1,
  })));
  await db.transaction('rw', [db.articles, db.bodies, db.tail, db.counters], async () => {
    await db.articles.bulkPut(rows);
    await db.bodies.bulkPut(rows.map((row, at) => ({ id: row.id, article: articles[at] ?? generateArticle(start + at) })));
    await db.tail.bulkPut(rows.map((row, at) => ({ number: row.textNumber, words: articleWords(articles[at] ?? generateArticle(start + at), '') })));
    await db.counters.put({ id: 'library', textNumber: start + count, revision: start + count });
  });
}

/** Grows the library to a number of articles and builds its search index. @returns milliseconds the index took */
export async function fill(from: number, to: number): Promise<number> {
  let index = 0;
  for (let start = from; start < to; start += atOnce) {
    await fillPart(start, Math.min(atOnce, to - start));
    const begin = performance.now();
    await buildSegments(db);
    index += performance.now() - begin;
  }
  return index;
}

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** Times of the first page of a query's results: the first run, then the median of the others; and how many were found. */
export async function search(query: string): Promise<{ first: number; median: number; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < 8; round += 1) {
    const start = performance.now();
    found = (await findArticles(db, query, 20)).rows.length;
    times.push(performance.now() - start);
  }
  const [first = NaN, ...others] = times;
  return { first, median: median(others), found };
}

/** The same query by a scan of all texts, which needs no index. @returns milliseconds */
export async function scan(query: string): Promise<number> {
  const start = performance.now();
  const groups = parseQuery(query).groups;
  const holds = (term: Term, text: string, host: string) => (term.kind === 'text' ? text.includes(term.words.map(({ folded }) => folded).join(' ')) : term.kind === 'site' && host.includes(term.value)) !== term.isNegated;
  const found: string[] = [];
  await db.bodies.each(({ id, article }) => {
    const text = fold([article.title, ...readingTexts(article)].join(' '));
    if (groups.every((group) => group.some((term) => holds(term, text, article.site.host)))) found.push(id);
  });
  return performance.now() - start;
}

/** People and series save one article at a time; without a pause it is the database's own tidying that is measured. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Median time of saving one new article; beside it, of two plain puts of its text and entry. */
export async function save(from: number): Promise<{ ours: number; plain: number }> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let at = 0; at < 25; at += 1) {
    const article = generateArticle(from + at);
    await pause();
    let start = performance.now();
    await saveArticle(db, article, Date.now());
    ours.push(performance.now() - start);
    await pause();
    start = performance.now();
    await db.transaction('rw', [db.jobs, db.jobItems], async () => {
      await db.jobs.put({ id: `plain-${from + at}`, title: article.title, createdAt: 0 });
      await db.jobItems.put({ jobId: `plain-${from + at}`, position: 0, url: JSON.stringify(article), title: '', state: 'saved', keep: { savedAt: null, tags: [], folder: [], isRead: false, isFavourite: false, note: null } });
    });
    plain.push(performance.now() - start);
  }
  await db.jobs.clear();
  await db.jobItems.clear();
  return { ours: median(ours), plain: median(plain) };
}

/** Bytes on the disk, and bytes of the articles alone, as JSON. */
export async function sizes(): Promise<{ disk: number; plain: number }> {
  let plain = 0;
  await db.bodies.each(({ article }) => {
    plain += new TextEncoder().encode(JSON.stringify(article)).length;
  });
  return { disk: (await navigator.storage.estimate()).usage ?? 0, plain };
}
