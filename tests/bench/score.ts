/** What a reading of a page is compared by; `null` and empty where a page has none. */
export interface Reading {
  title: string | null;
  authors: string[];
  publishedAt: string | null;
  captions: string[];
  headings: string[];
  text: string;
}

export type Score = Partial<Record<keyof Reading, number>>;

const words = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const key = (text: string | null) => words(text ?? '').join(' ');

/** How often each run of four words occurs. */
function runs(text: string): Map<string, number> {
  const counted = new Map<string, number>();
  const all = words(text);
  for (let at = 0; at + 4 <= Math.max(all.length, 4); at += 1) {
    const run = all.slice(at, at + 4).join(' ');
    counted.set(run, (counted.get(run) ?? 0) + 1);
  }
  return counted;
}

/** F1 over runs of four words: 1 where both texts are the same, 0 where nothing is. */
export function textScore(expected: string, got: string): number {
  const [wanted, found] = [runs(expected), runs(got)];
  const size = (counted: Map<string, number>) => [...counted.values()].reduce((sum, count) => sum + count, 0);
  const hits = [...wanted].reduce((sum, [run, count]) => sum + Math.min(count, found.get(run) ?? 0), 0);
  return (2 * hits) / (size(wanted) + size(found));
}

/** The share of expected items that came out as such. */
function shareOf(expected: readonly string[], got: readonly string[]): number {
  const found = new Set(got.map(key));
  return expected.filter((item) => found.has(key(item))).length / expected.length;
}

/** Compares a reading with the expected one, field by field; a field that the page does not have is left out. */
export function score(expected: Reading, got: Reading): Score {
  const result: Score = { text: textScore(expected.text, got.text) };
  if (expected.title) result.title = Number(key(expected.title) === key(got.title));
  if (expected.authors.length > 0) result.authors = Number(key(expected.authors.join(' ')) === key(got.authors.join(' ')));
  if (expected.publishedAt) result.publishedAt = Number(Date.parse(expected.publishedAt) === Date.parse(got.publishedAt ?? ''));
  if (expected.captions.length > 0) result.captions = shareOf(expected.captions, got.captions);
  if (expected.headings.length > 0) result.headings = shareOf(expected.headings, got.headings);
  return result;
}
