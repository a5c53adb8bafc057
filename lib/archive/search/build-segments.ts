import { readEach } from '../check/read-each';
import type { ArchiveDatabase } from '../database';
import { foldedWord } from '../../text';
import type { TailRow } from '../rows';
import { articleWords, eachWord } from './article-words';
import { segmentOf } from './index-article';
import { occurrence, segmentSize } from './occurrences';
import { toRows } from './segment';
import { updateVocabulary } from './vocabulary';

/** The occurrences of every spelling in some articles of one segment. */
export function collect(rows: readonly TailRow[]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const { number, words: article } of rows) {
    const local = number % segmentSize;
    eachWord(article, (exact, place) => {
      const found = words.get(exact);
      if (found) found.push(occurrence(local, place));
      else words.set(exact, [occurrence(local, place)]);
    });
  }
  return words;
}

const foldedWords = (spellings: Iterable<string>) => new Set([...spellings].map(foldedWord));

async function build(db: ArchiveDatabase, segment: number, texts: readonly TailRow[]): Promise<void> {
  const words = collect(texts.toSorted((one, other) => one.number - other.number));
  const rows = toRows(segment, words);
  await db.transaction('rw', [db.postings, db.segments, db.tail, db.vocabulary], async () => {
    const before = await db.postings.where('segment').equals(segment).toArray();
    await db.postings.where('segment').equals(segment).delete();
    await db.postings.bulkPut(rows);
    await db.segments.put({ segment, isStale: false, built: Date.now() });
    await db.tail.where('number').between(segment * segmentSize, (segment + 1) * segmentSize).delete();
    await updateVocabulary(db, foldedWords(before.flatMap((row) => row.words.split(' '))), foldedWords(words.keys()));
  });
}

/** The live texts of a segment, read from the articles themselves. */
async function textsOf(db: ArchiveDatabase, segment: number): Promise<TailRow[]> {
  const rows = await db.articles.where('textNumber').between(Math.max(1, segment * segmentSize), (segment + 1) * segmentSize).toArray();
  const ids = rows.map((row) => row.id);
  // One that cannot be read is no reason to leave the others without their words.
  const [bodies, notes] = await Promise.all([readEach(db.bodies, ids), readEach(db.notes, ids)]);
  return rows.flatMap((row, at) => {
    const body = bodies[at];
    return body ? [{ number: row.textNumber, words: articleWords(body.article, notes[at]?.text ?? '') }] : [];
  });
}

/** The segments that are due: full ones whose texts still wait, and ones that hold words of what has gone. */
async function dueSegments(db: ArchiveDatabase): Promise<number[]> {
  const [waiting, last, stale] = await Promise.all([
    db.tail.toCollection().primaryKeys(),
    db.counters.get('library'),
    db.segments.filter((row) => row.isStale).primaryKeys(),
  ]);
  const current = segmentOf((last?.textNumber ?? 0) + 1);
  return [...new Set([...waiting.map(segmentOf).filter((segment) => segment < current), ...stale])].sort((one, other) => one - other);
}

/** Puts every segment down to be built anew, as for an index that cannot be read. The articles are the truth. */
export async function rebuildIndex(db: ArchiveDatabase): Promise<void> {
  await db.segments.toCollection().modify({ isStale: true });
}

/**
 * Builds what segments are due, one transaction each, so that it can be ended at any moment and go
 * on later. Only one window or worker builds at a time; a call meanwhile does nothing.
 * @param onProgress called with the segments built and due
 */
export async function buildSegments(db: ArchiveDatabase, onProgress?: (done: number, due: number) => void): Promise<void> {
  await navigator.locks.request(`${db.name}-segments`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const due = await dueSegments(db);
    for (const [done, segment] of due.entries()) {
      onProgress?.(done, due.length);
      await build(db, segment, await textsOf(db, segment));
    }
  });
}
