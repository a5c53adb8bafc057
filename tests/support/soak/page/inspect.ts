import { findArticles, makeThumbnail, type ArchiveDatabase } from '../../../../lib/archive';
import { checkLibrary } from '../../../../lib/archive/check/check-library';
import { pictures as picturesOf, type Article } from '../../../../lib/article';
import { parseArticle } from '../../../../lib/article/parse';
import { segmentOf } from '../../../../lib/archive/search/index-article';
import type { Promised, Work } from '../told';
import { numberOf, sample, sizeOfSample } from './samples';

const read = (db: ArchiveDatabase) => db.transaction('r', db.tables, async () => {
  const [articles, bodies, versions, notes, pictures, bytes, thumbnails, jobs, items, removals, tail, segments, counters] = await Promise.all([
    db.articles.toArray(), db.bodies.toArray(), db.versions.toArray(), db.notes.toArray(), db.pictures.toArray(), db.pictureBytes.toArray(), db.thumbnails.toArray(),
    db.jobs.toArray(), db.jobItems.toArray(), db.removals.toCollection().primaryKeys(), db.tail.toCollection().primaryKeys(), db.segments.toCollection().primaryKeys(),
    db.counters.get('library'),
  ]);
  return { articles, bodies, versions, notes, pictures, bytes, thumbnails, jobs, items, removals, tail, segments, counters };
});
type Archive = Awaited<ReturnType<typeof read>>;
type Note = (isWrong: boolean, words: string) => void;

function isAsWritten(article: Article, edition: number): boolean {
  const number = numberOf(article.canonicalUrl);
  return number === null || JSON.stringify(article) === JSON.stringify(parseArticle(sample(number, edition)));
}

function inspectTexts({ articles, bodies, versions, notes }: Archive, note: Note): void {
  const texts = new Map(bodies.map(({ id, article }) => [id, parseArticle(article)]));
  const older = Map.groupBy(versions, (row) => row.articleId);
  const noted = new Map(notes.map((row) => [row.articleId, row.text]));
  for (const row of articles) {
    const article = texts.get(row.id);
    const own = older.get(row.id) ?? [];
    note(article?.title !== row.title, `broken: entry without its text: ${row.title}`);
    // A sample saved again and again with one text has no versions.
    note(article !== null && article !== undefined && !isAsWritten(article, row.versions), `broken: another text than was saved: ${row.title}`);
    note(own.map((each) => each.number).sort((one, other) => one - other).join() !== Array.from({ length: row.versions }, (_, at) => at + 1).join(), `broken: ${own.length} of ${row.versions} versions: ${row.title}`);
    for (const each of own) {
      const text = parseArticle(each.article);
      note(text === null || !isAsWritten(text, each.number - 1), `broken: version ${each.number} of ${row.title}`);
    }
    note(row.hasNote !== Boolean(noted.get(row.id)), `broken: note ${row.hasNote ? 'lost' : 'unknown'}: ${row.title}`);
  }
}

function inspectPictures({ articles, bodies, pictures, bytes, thumbnails }: Archive, pictureSize: number, note: Note): void {
  const key = (row: { articleId: string; url: string }) => `${row.articleId} ${row.url}`;
  const stored = new Map(bytes.map((row) => [key(row), row]));
  const records = new Set(pictures.map(key));
  const own = Map.groupBy(pictures, (row) => row.articleId);
  const texts = new Map(bodies.map(({ id, article }) => [id, article]));
  for (const row of articles) {
    const rows = own.get(row.id) ?? [];
    const images = picturesOf(texts.get(row.id) ?? sample(0));
    // Pictures that only an earlier version shows are kept, and not counted.
    const shown = new Set(images.map((image) => image.url));
    const count = (state: string) => rows.filter((each) => each.state === state && shown.has(each.url)).length;
    for (const image of images) note(!records.has(key({ articleId: row.id, url: image.url })), `broken: no record of ${image.url}`);
    note(row.pictures.kept !== count('kept') || row.pictures.missing !== count('missing'), `counts: ${row.pictures.kept} pictures counted, ${count('kept')} kept: ${row.title}`);
    note(count('kept') > 0 && !thumbnails.some((each) => each.articleId === row.id && each.bytes.byteLength > 0), `broken: no list picture: ${row.title}`);
  }
  for (const row of pictures) {
    const found = stored.get(key(row));
    note(row.state === 'missing', `broken: picture given up (${row.reason}): ${key(row)}`);
    note((row.state === 'kept') !== (found !== undefined), `broken: picture ${row.state} ${found ? 'with' : 'without'} bytes: ${key(row)}`);
  }
  for (const row of bytes) {
    const is = new Uint8Array(row.bytes);
    const size = numberOf(row.url) === null ? pictureSize : sizeOfSample(row.url);
    const isWhole = is.length === size && is[0] === 0xff && is[1] === 0xd8 && is.at(-2) === 0xff && is.at(-1) === 0xd9;
    note(!isWhole || !records.has(key(row)), `broken: ${is.length} bytes of ${size}: ${key(row)}`);
  }
}

function inspectOrder({ articles, bodies, versions, notes, pictures, bytes, thumbnails, jobs, items, removals, tail, segments, counters }: Archive, promised: Promised, note: Note): void {
  const ids = new Set(articles.map((row) => row.id));
  const orphans = { bodies: bodies.map((row) => row.id), ...Object.fromEntries(Object.entries({ versions, notes, pictures, bytes, thumbnails }).map(([name, rows]) => [name, rows.map((row) => row.articleId)])) };
  for (const [name, owners] of Object.entries(orphans)) for (const id of owners) note(!ids.has(id), `broken: ${name} of no article: ${id}`);
  const removed = new Set(removals);
  for (const id of promised.let) note(!ids.has(id) && !removed.has(id), `broken: gone and not on record: ${id}`);
  const covered = new Set(segments);
  const waiting = new Set(tail);
  const numbers = new Set(articles.map((row) => row.textNumber));
  for (const row of articles) note(row.textNumber > 0 && !waiting.has(row.textNumber) && !covered.has(segmentOf(row.textNumber)), `broken: search does not hold ${row.title}`);
  for (const number of tail) note(!numbers.has(number), `broken: search holds a text that has gone: ${number}`);
  note(articles.some((row) => row.revision > (counters?.revision ?? 0) || row.textNumber > (counters?.textNumber ?? 0)), 'broken: a number to be given twice');
  const texts = new Set(bodies.map((row) => row.id));
  const noted = new Map(notes.map((row) => [row.articleId, row.text]));
  for (const item of items) {
    const isSaid = item.state === 'saved' || item.state === 'present';
    note(isSaid && !(item.articleId && ids.has(item.articleId) && texts.has(item.articleId)), `broken: item ${item.state} without its article: ${item.url}`);
    note(item.state === 'failed', `broken: item failed (${item.reason}): ${item.url}`);
    note(isSaid && item.keep.note !== null && !noted.get(item.articleId ?? '')?.includes(item.keep.note), `broken: the note an item brought along is lost: ${item.url}`);
  }
  for (const [id, { count, done }] of Object.entries(promised.jobs)) {
    const own = items.filter((item) => item.jobId === id);
    note(own.length !== count || !jobs.some((row) => row.id === id), `lost: ${count - own.length} items of a job`);
    for (const position of done) note(own.find((item) => item.position === position)?.state !== 'saved', `lost: item ${position} reported as saved`);
  }
}

function inspectPromises({ articles, notes }: Archive, promised: Promised, note: Note): void {
  const rows = new Map(articles.map((row) => [row.id, row]));
  const noted = new Map(notes.map((row) => [row.articleId, row.text]));
  for (const [id, { title, versions, note: number }] of Object.entries(promised.articles)) {
    const row = rows.get(id);
    note(row?.title !== title, `lost: ${title}`);
    note(row !== undefined && row.versions < versions, `lost: ${versions - (row?.versions ?? 0)} versions of ${title}`);
    note(number !== undefined && !(Number(/\d+/.exec(noted.get(id) ?? '')?.[0] ?? -1) >= number), `lost: the note on ${title}`);
  }
}

async function settled(db: ArchiveDatabase): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [pending, incomplete] = await Promise.all([db.pictures.where('state').equals('pending').count(), db.articles.where('textNumber').equals(0).count()]);
    if (pending + incomplete === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Everything that is lost or broken in an archive: as the crash left it, then after it has picked itself up. */
export async function inspect(db: ArchiveDatabase, promised: Promised, { seed, pictureSize }: Work): Promise<string[]> {
  const found = new Set<string>();
  const look = async () => {
    const archive = await read(db);
    const note: Note = (isWrong, words) => isWrong && found.add(words);
    inspectTexts(archive, note);
    inspectPictures(archive, pictureSize, note);
    inspectOrder(archive, promised, note);
    inspectPromises(archive, promised, note);
  };
  await look();
  if (!(await settled(db))) found.add('broken: pictures or search words that never came');
  await look();
  const ids = Object.keys(promised.articles);
  for (let at = 0; at < Math.min(3, ids.length); at += 1) {
    const id = ids[(seed + at * 7919) % ids.length] ?? '';
    const { rows } = await findArticles(db, `"${promised.articles[id]?.title}"`, 20);
    if (!rows.some((row) => row.id === id)) found.add(`broken: search does not find ${promised.articles[id]?.title}`);
  }
  const report = await checkLibrary(db, { makeThumbnail });
  for (const [name, count] of Object.entries(report)) if (name !== 'articles' && (Array.isArray(count) ? count.length : count) > 0) found.add(`${name === 'counts' ? 'counts' : 'broken'}: the check of the library says ${name} ${String(count)}`);
  return [...found];
}
