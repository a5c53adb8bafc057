import { fold } from '../../../lib/text/fold.ts';

const runLength = 4;
/** Four words shorter than this together are single letters: colours, checksums, lists. */
const fewestLetters = 8;

// What mixes letters with digits is a number of something and no word.
const wordsOf = (text: string): string[] => (fold(text).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !/\d/.test(word));
const phrase = (words: readonly string[]) => words.join(' ');

function runsOf(text: string): string[][] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength)).filter((run) => run.join('').length >= fewestLetters);
}

/** Says whether a text holds a run of four words of the originals. */
export function runTest(originals: readonly string[]): (text: string) => boolean {
  const known = new Set(originals.flatMap((text) => runsOf(text).map(phrase)));
  return (text) => runsOf(text).some((run) => known.has(phrase(run)));
}

/** Says whether words are made of nothing but kept phrases, the first cut off before and the last behind. */
function coverOf(kept: readonly string[]): (words: readonly string[]) => boolean {
  const wholes = new Set<string>();
  const starts = new Set<string>();
  const ends = new Set<string>();
  const within = new Set<string>();
  for (const words of kept.map(wordsOf)) {
    wholes.add(phrase(words));
    for (let at = 0; at < words.length; at += 1) {
      starts.add(phrase(words.slice(0, at + 1)));
      ends.add(phrase(words.slice(at)));
    }
    for (const run of runsOf(phrase(words))) within.add(phrase(run));
  }
  const covered = (words: readonly string[]): boolean => starts.has(phrase(words))
    || words.some((_, at) => at > 0 && wholes.has(phrase(words.slice(0, at))) && covered(words.slice(at)));
  return (words) => within.has(phrase(words)) || starts.has(phrase(words)) || ends.has(phrase(words))
    || words.some((_, at) => at > 0 && ends.has(phrase(words.slice(0, at))) && covered(words.slice(at)));
}

/**
 * Runs of four words of the originals that stand in a result still, marks and capitals ignored.
 * @param kept the phrases that may stand there
 */
export function findLeaks(originals: readonly string[], results: readonly string[], kept: readonly string[]): string[] {
  const known = new Set(originals.flatMap((text) => runsOf(text).map(phrase)));
  const isKept = coverOf(kept);
  const found = results.flatMap((text) => runsOf(text).filter((run) => known.has(phrase(run)) && !isKept(run)).map(phrase));
  return [...new Set(found)];
}
