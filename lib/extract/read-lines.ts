import { joinTexts, type Line } from './line';

const blockTags = new Set((
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
  'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
).split(' '));

const silentTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math SELECT TEXTAREA INPUT BUTTON OBJECT CANVAS HEAD TITLE LINK META MAP'.split(' '),
);

export interface ReadOptions {
  /** Says which elements are taken as a whole instead of being read line by line. */
  isUnit?: (element: Element) => boolean;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/**
 * The lines of an element in reading order. The document is only read; without recursion, so no
 * depth of nesting can overflow the stack.
 */
export function readLines(root: Element, options: ReadOptions = {}): Line[] {
  const lines: Line[] = [];
  let texts: Text[] = [];
  let images: HTMLImageElement[] = [];
  let breaks = 0;
  let block: Element = root;

  const endLine = (unit: Element | null = null) => {
    const text = joinTexts(texts);
    if (text || images.length > 0 || unit) {
      lines.push({ block, texts, images, unit, breaks, text });
      breaks = 0;
    }
    texts = [];
    images = [];
  };
  const enter = (element: Element) => {
    endLine();
    block = element;
    breaks = 0;
  };

  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      if ((node as Text).data.trim()) texts.push(node as Text);
      // A space between two inline elements parts their words.
      else if (texts.length > 0) texts.push(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName;
      if (tag === 'BR') {
        endLine();
        breaks += 1;
      } else if (tag === 'IMG') {
        images.push(element as HTMLImageElement);
      } else if (!silentTags.has(tag) && !isHidden(element)) {
        const isUnit = options.isUnit?.(element) ?? false;
        if (blockTags.has(tag) || isUnit) enter(element);
        if (isUnit) {
          endLine(element);
          block = element.parentElement ?? root;
        } else {
          descend = true;
        }
      }
    }
    node = descend && node.firstChild ? node.firstChild : after(node);
  }
  endLine();
  return lines;

  function after(from: Node): Node | null {
    let current: Node | null = from;
    while (current && current !== root) {
      if (current === block) {
        endLine();
        block = nearestBlock(current.parentElement);
        breaks = 0;
      }
      if (current.nextSibling) return current.nextSibling;
      current = current.parentNode;
    }
    return null;
  }

  function nearestBlock(element: Element | null): Element {
    let current = element;
    while (current && current !== root && !blockTags.has(current.tagName)) current = current.parentElement;
    return current ?? root;
  }
}
