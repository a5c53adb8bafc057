import { findHits, termsOf, type Part } from '../../lib/archive';

/** A text as it is read: without a break wherever a part of it is bold or a link. */
interface Passage {
  block: Element;
  text: string;
  nodes: { node: Node; start: number }[];
}

const blocks = 'h1, h2, h3, h4, p, li, td, th, caption, figcaption, pre, cite, .about > *';
/** Of the portal and of the archive, not of the article. */
const beside = '.related, .save-related, .saved-on';

function passagesIn(root: Element): Passage[] {
  const passages: Passage[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let last = passages.at(-1);
    if (node instanceof Element) {
      if (node.localName === 'br' && last) last.text += '\n';
      continue;
    }
    const parent = node.parentElement;
    if (!parent || parent.closest(beside)) continue;
    const block = parent.closest(blocks) ?? parent;
    if (last?.block !== block) passages.push(last = { block, text: '', nodes: [] });
    last.nodes.push({ node, start: last.text.length });
    last.text += node.nodeValue ?? '';
  }
  return passages;
}

function partOf(block: Element): Part {
  if (block.matches('h1')) return 'title';
  return block.closest('.about, .origin') ? 'author' : 'body';
}

function rangeOf({ nodes }: Passage, start: number, end: number): Range | null {
  const [first, last] = [nodes.findLast((each) => each.start <= start), nodes.findLast((each) => each.start < end)];
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Where an article as it is drawn has what a query looks for. */
export function rangesIn(root: Element, query: string): Range[] {
  const terms = termsOf(query);
  return passagesIn(root).flatMap((passage) => findHits(passage.text, terms, partOf(passage.block)).flatMap(([start, end]) => rangeOf(passage, start, end) ?? []));
}
