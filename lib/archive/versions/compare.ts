import { diffArrays, diffWordsWithSpace } from 'diff';
import { editionTexts, type Article } from '../../article';

/** A part of a paragraph that stayed, came or went. */
export interface WordChange {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** One difference between two versions, a paragraph, heading, caption or cell each. */
export type Change =
  | { kind: 'title'; words: WordChange[] }
  | { kind: 'added' | 'removed'; text: string }
  | { kind: 'changed'; words: WordChange[] };

function changedWords(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }));
}

/** The share of a pair of paragraphs that stayed, 0 to 1. */
function likeness(words: readonly WordChange[]): number {
  const size = (kinds: readonly WordChange['kind'][]) => words.filter((word) => kinds.includes(word.kind)).reduce((sum, word) => sum + word.text.length, 0);
  return (2 * size(['same'])) / Math.max(1, 2 * size(['same']) + size(['added', 'removed']));
}

/** More than half of it stayed: the paragraph was changed, not taken out and another put in. */
const alike = 0.5;

/** Paragraphs that went and came at one place: those alike are one changed paragraph. */
function pair(removed: readonly string[], added: readonly string[]): Change[] {
  const changes: Change[] = [];
  const left = [...added];
  for (const before of removed) {
    const match = left.map((after, at) => ({ at, words: changedWords(before, after) })).find(({ words }) => likeness(words) >= alike);
    if (!match) {
      changes.push({ kind: 'removed', text: before });
      continue;
    }
    // What came before the changed paragraph came first.
    changes.push(...left.splice(0, match.at).map((text): Change => ({ kind: 'added', text })), { kind: 'changed', words: match.words });
    left.shift();
  }
  return [...changes, ...left.map((text): Change => ({ kind: 'added', text }))];
}

/**
 * What somebody has changed between two versions, in the order of the text. The clock, counters and
 * the related list are not looked at; see `isSameEdition`.
 */
export function compareVersions(before: Article, after: Article): Change[] {
  const changes: Change[] = before.title === after.title ? [] : [{ kind: 'title', words: changedWords(before.title, after.title) }];
  let removed: string[] = [];
  for (const part of diffArrays(editionTexts(before), editionTexts(after))) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    changes.push(...pair(removed, part.added ? part.value : []));
    removed = [];
  }
  return [...changes, ...pair(removed, [])];
}
