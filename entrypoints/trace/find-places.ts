import type { TraceStep } from '../../lib/extract';

/** A step of the extraction and where its words stand on the page. */
export interface Place {
  step: TraceStep;
  range: Range;
}

interface Letter { node: Text; offset: number }

/** The text of a page without its white space, and where each letter of it stands. */
function lettersOf(root: Element): { text: string; letters: Letter[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const letters: Letter[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('script,style,noscript,template')) continue;
    // Letter by letter: a decomposed page has more of them than its tidied text.
    for (const { segment, index } of new Intl.Segmenter().segment(node.data)) {
      const letter = segment.normalize('NFC');
      if (letter.trim() === '') continue;
      for (let at = 0; at < letter.length; at += 1) letters.push({ node, offset: index });
      text += letter;
    }
  }
  return { text, letters };
}

const bare = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** Finds the words of each step on the page, one after the other; steps whose words do not stand there are left out. */
export function findPlaces(root: Element, steps: readonly TraceStep[]): Place[] {
  const { text, letters } = lettersOf(root);
  const after = new Map<string, number>();
  return steps.flatMap((step) => {
    const wanted = bare(step.text);
    if (wanted.length < 2) return [];
    const start = text.indexOf(wanted, after.get(wanted) ?? 0);
    const [first, last] = [letters[start], letters[start + wanted.length - 1]];
    if (start < 0 || !first || !last) return [];
    after.set(wanted, start + wanted.length);
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, Math.min(last.node.length, last.offset + 1));
    return [{ step, range }];
  });
}
