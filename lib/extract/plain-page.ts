import type { Block } from '../article';
import { isCapitalised, tidyLine } from '../text';
import { bodyOf, childrenOf, tagOf, textOf } from './dom';
import { decodeText } from './encoding';
import { textOnly } from './inline';
import { isShort, type Line, syllablesOf } from './line';
import type { Window } from './read-window';
import type { Recorder } from './trace';

/** Whether a page is bare text: the browser wraps it in one `<pre>`, and there is no mark-up to go by. */
export function isPlainPage(document: Document): boolean {
  const page = bodyOf(document);
  const [only, ...others] = page ? childrenOf(page) : [];
  return only !== undefined && others.length === 0 && tagOf(only) === 'PRE' && childrenOf(only).length === 0;
}

/** The lines of a page of bare text, empty ones left out. */
export function readPlainLines(page: Element): Window {
  const lines = decodeText(textOf(page)).split(/\r?\n/).map(tidyLine).filter(Boolean)
    .map((text) => ({ block: null, heading: null, texts: [], images: [], unit: null, breaks: 0, text }));
  return { lines, start: 0, end: lines.length };
}

/**
 * Blocks of bare text. A short line with a capital after its first word is a caption, for captions
 * name places and bodies; without one it is a heading, for headings are common nouns.
 */
export function buildPlainBlocks(lines: readonly Line[], recorder: Recorder): Block[] {
  return lines.map((line, at): Block => {
    const isLast = at === lines.length - 1;
    if (!isShort(line) || syllablesOf(line) < 2 || isLast) return { type: 'paragraph', content: textOnly(line.text) };
    const isCaption = line.text.split(/\s+/).slice(1).some(isCapitalised);
    recorder.note('recognised', isCaption ? 'caption' : 'heading', 'short line of bare text', line.text);
    return isCaption
      ? { type: 'figure', images: [], caption: textOnly(line.text), credit: null }
      : { type: 'heading', level: 2, content: textOnly(line.text) };
  });
}
