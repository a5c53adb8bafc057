import { safeLink, type Inline, type Mark } from '../article';
import { collapse, tidyLine } from '../text';
import { attributeOf, baseOf, parentOf, tagOf } from './dom';
import { dataOf } from './encoding';

const markOfTag: Readonly<Record<string, Mark>> = {
  B: 'strong', STRONG: 'strong', I: 'em', EM: 'em', CITE: 'em', U: 'underline', INS: 'underline',
  SUB: 'sub', SUP: 'sup', CODE: 'code', KBD: 'code', SAMP: 'code', TT: 'code',
};

type Wrap = { mark: Mark } | { link: string };

interface Run {
  text: string;
  /** From the outside in. */
  wraps: Wrap[];
}

const isSameWrap = (a: Wrap, b: Wrap) =>
  'mark' in a ? 'mark' in b && a.mark === b.mark : 'link' in b && a.link === b.link;

function wrapsOf(node: Text, block: Element | null): Wrap[] {
  const wraps: Wrap[] = [];
  let isLinked = false;
  for (let element = node.parentElement; element && element !== block; element = parentOf(element)) {
    const tag = tagOf(element);
    const mark = markOfTag[tag];
    if (mark && !wraps.some((wrap) => 'mark' in wrap && wrap.mark === mark)) wraps.unshift({ mark });
    // A click follows the innermost link, so links around it lead nowhere.
    if (tag !== 'A' || isLinked) continue;
    const href = attributeOf(element, 'href')?.trim();
    const url = href ? safeLink(href, baseOf(element)) : null;
    if (url) wraps.unshift({ link: url });
    isLinked = url !== null;
  }
  return wraps;
}

/** Runs with their white space collapsed across them and trimmed at both ends. */
function tidyRuns(texts: readonly Text[], block: Element | null): Run[] {
  const runs: Run[] = [];
  let endsInSpace = true;
  for (const node of texts) {
    let text = collapse(dataOf(node));
    if (endsInSpace) text = text.replace(/^ /, '');
    if (!text) continue;
    endsInSpace = text.endsWith(' ');
    runs.push({ text, wraps: wrapsOf(node, block) });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return runs.filter((run) => run.text !== '');
}

function nest(runs: readonly Run[], depth: number): Inline[] {
  const content: Inline[] = [];
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    const wrap = run?.wraps[depth];
    let end = at + 1;
    if (!run) break;
    if (!wrap) {
      const bare = runs.slice(at).findIndex((other) => other.wraps.length > depth);
      end = bare < 0 ? runs.length : at + bare;
      content.push({ type: 'text', text: runs.slice(at, end).map((other) => other.text).join('').normalize('NFC') });
    } else {
      const belongs = (other: Run | undefined) => {
        const next = other?.wraps[depth];
        return next !== undefined && isSameWrap(wrap, next);
      };
      while (belongs(runs[end])) end += 1;
      const inner = nest(runs.slice(at, end), depth + 1);
      content.push('mark' in wrap ? { type: wrap.mark, content: inner } : { type: 'link', url: wrap.link, content: inner });
    }
    at = end;
  }
  return content;
}

/** The inline content of text nodes of one block: marks and links nested, white space as a reader sees it. */
export function inlineContent(texts: readonly Text[], block: Element | null): Inline[] {
  const [only] = texts;
  // Most paragraphs are one text without any mark.
  if (only && texts.length === 1 && only.parentElement === block) {
    const text = tidyLine(dataOf(only));
    return text ? textOnly(text) : [];
  }
  return nest(tidyRuns(texts, block), 0);
}

/** Content without one mark that encloses all of it: a heading need not also be bold, a caption not italic. */
export function unwrap(content: Inline[], ...marks: Mark[]): Inline[] {
  const only = content.length === 1 ? content[0] : undefined;
  if (!only || !('content' in only) || only.type === 'link' || !marks.includes(only.type)) return content;
  return unwrap(only.content, ...marks);
}

export const textOnly = (text: string): Inline[] => [{ type: 'text', text }];
