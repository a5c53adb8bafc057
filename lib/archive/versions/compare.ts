import { diffArrays, diffWordsWithSpace } from 'diff';
import { editionFields, editionParts, editionTexts, tidy, type Article, type EditionPart } from '../../article';

/** A part of a paragraph that stayed, came or went. */
export interface WordChange {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** One difference between two versions, a paragraph, heading, caption or cell each. */
export type Change =
  | { kind: 'title'; words: WordChange[] }
  | { kind: 'added' | 'removed'; text: string }
  | { kind: 'changed'; words: WordChange[] }
  /** What is said of the article: before and after, empty for nothing. */
  | { kind: 'field'; field: keyof ReturnType<typeof editionFields>; before: string; after: string }
  /** A picture, film, attachment or link; `text` is what it is known by, or empty. */
  | { kind: 'part'; part: EditionPart['kind']; how: 'added' | 'removed' | 'exchanged'; text: string };

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

const tokensOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Whether two paragraphs have words enough in common to be alike in any order: comparing them in order takes long, and most are not. */
function mayBeAlike(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const token of tokensOf(before)) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of tokensOf(after)) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared += token.length;
    left.set(token, count - 1);
  }
  return 2 * shared >= alike * (before.length + after.length);
}

/** Paragraphs that went and came at one place: those alike are one changed paragraph. */
function pair(removed: readonly string[], added: readonly string[]): Change[] {
  const changes: Change[] = [];
  const left = [...added];
  for (const before of removed) {
    let match: { at: number; words: WordChange[] } | undefined;
    for (const [at, after] of left.entries()) {
      const words = mayBeAlike(before, after) ? changedWords(before, after) : [];
      if (likeness(words) < alike) continue;
      match = { at, words };
      break;
    }
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

function changedFields(before: Article, after: Article): Change[] {
  const [old, now] = [editionFields(before), editionFields(after)];
  return (['authors', 'source', 'published'] as const).flatMap((field): Change[] => (old[field] === now[field] ? [] : [{ kind: 'field', field, before: old[field], after: now[field] }]));
}

function changedParts(before: Article, after: Article): Change[] {
  const kinds = ['picture', 'embed', 'attachment', 'link'] as const;
  const [old, now] = [before, after].map(editionParts);
  return kinds.flatMap((part) => {
    const changes = diffArrays((old ?? []).filter(({ kind }) => kind === part), (now ?? []).filter(({ kind }) => kind === part), { comparator: (one, other) => one.key === other.key });
    const came = changes.filter(({ added }) => added).flatMap(({ value }) => value.map(({ name }) => name));
    const went = changes.filter(({ removed }) => removed).flatMap(({ value }) => value).map(({ name }): Change => {
      // What went and what came under the same name is another in its place.
      const at = came.indexOf(name);
      if (at >= 0) came.splice(at, 1);
      return { kind: 'part', part, how: at >= 0 ? 'exchanged' : 'removed', text: name };
    });
    return [...went, ...came.map((text): Change => ({ kind: 'part', part, how: 'added', text }))];
  });
}

/**
 * What somebody has changed between two versions: the title, what is said of the article, the text in
 * its order, then pictures, films, attachments and links. The clock, counters and the related list are
 * not looked at; see `isSameEdition`.
 */
export function compareVersions(before: Article, after: Article): Change[] {
  const changes: Change[] = tidy(before.title) === tidy(after.title) ? [] : [{ kind: 'title', words: changedWords(before.title, after.title) }];
  changes.push(...changedFields(before, after));
  let removed: string[] = [];
  for (const part of diffArrays(editionTexts(before), editionTexts(after))) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    changes.push(...pair(removed, part.added ? part.value : []));
    removed = [];
  }
  return [...changes, ...pair(removed, []), ...changedParts(before, after)];
}
