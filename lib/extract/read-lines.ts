import { parentOf, tagOf, walk } from './dom';
import { isHidden, isPartHead } from './hidden';
import { headingTags, joinTexts, type Line } from './line';
import { remembered } from './remembered';
import { roleOf, type Role } from './tags';

export interface ReadOptions {
  /** Says which elements are taken as a whole instead of being read line by line. */
  isUnit?: (element: Element, tag: string) => boolean;
  /** Says of a block whether it is left out with all it holds. */
  isForeign?: (element: Element) => boolean;
  /** Where to begin; at the root's own beginning when left out. */
  from?: Node;
  /** Asked after every line; the reading ends when it says so. */
  isEnough?: (line: Line) => boolean;
}

const runningText = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGCAPTION', 'DT', 'DD']);

/** Goes to what follows an element without looking into it. */
function skip(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/**
 * The lines of an element in reading order. The document is only read; without recursion, so no
 * depth of nesting can overflow the stack.
 */
export function readLines(root: Element, { isUnit, isForeign, from, isEnough }: ReadOptions = {}): Line[] {
  const lines: Line[] = [];
  const blockOf = remembered(root, root, (element, around) => (roleIn(around, tagOf(element)) === 'block' ? element : around));
  const headingOf = remembered<Element | null>(null, null, (element, around) => (headingTags.has(tagOf(element)) ? element : around));
  let texts: Text[] = [];
  let images: HTMLImageElement[] = [];
  let block = root;
  let breaks = 0;
  let isDone = false;

  const endLine = (unit: Element | null = null) => {
    if (texts.length === 0 && images.length === 0 && !unit) return;
    const text = joinTexts(texts);
    if (text || images.length > 0 || unit) {
      const line = { block, heading: headingOf(block), texts, images, unit, breaks, text };
      lines.push(line);
      isDone ||= isEnough?.(line) ?? false;
      breaks = 0;
    }
    texts = [];
    images = [];
  };
  const enter = (element: Element) => {
    if (element === block) return;
    endLine();
    block = element;
    breaks = 0;
  };

  const walker = walk(root, 'all');
  if (from) walker.currentNode = from;
  let node: Node | null = from ?? walker.nextNode();
  while (node) {
    let isPassed = false;
    if (node instanceof Text) {
      // A space between two inline elements parts their words.
      const hasWords = /\S/.test(node.data);
      if (texts.length > 0 || hasWords) {
        enter(blockOf(node.parentElement));
        if (texts.length > 0 || hasWords) texts.push(node);
      }
    } else {
      const element = node as Element;
      const tag = tagOf(element);
      const role = tag === 'BUTTON' && isPartHead(element) ? 'block' : roleIn(block, tag);
      if (role === 'silent' || (role !== 'break' && isHidden(element, tag)) || (isForeign && (isBox(role, tag) || tag === 'A') && isForeign(element))) isPassed = true;
      else if (role === 'break') {
        enter(blockOf(parentOf(element)));
        endLine();
        breaks += 1;
      } else if (isUnit?.(element, tag)) {
        enter(blockOf(parentOf(element)));
        endLine();
        endLine(element);
        isPassed = true;
      } else if (role === 'image') {
        enter(blockOf(parentOf(element)));
        images.push(element as HTMLImageElement);
      } else if (role === 'block') {
        // What stands before and after an inner block are two lines of the outer one.
        endLine();
        enter(element);
      }
    }
    if (isDone) return lines;
    node = isPassed ? skip(walker) : walker.nextNode();
  }
  endLine();
  return lines;
}

/** What a tag is in a block: elements of a site's own making are blocks but in running text. */
const roleIn = (block: Element, tag: string): Role | undefined => roleOf(tag) ?? (tag.includes('-') && !runningText.has(tagOf(block)) ? 'block' : undefined);

/** Blocks, and elements of a site's own making, which stand for blocks more often than not. */
const isBox = (role: Role | undefined, tag: string): boolean => role === 'block' || (role === undefined && tag.includes('-'));
