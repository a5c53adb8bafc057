import { type Kind, kindOf } from './attributes.ts';
import { isCode, withoutTags } from './bare.ts';

/** What is done with each part of a page that can hold somebody's words. Each may answer with what comes in its place. */
export interface Visitor {
  text(text: string, node: Text | Comment): string;
  attribute(value: string, kind: Exclude<Kind, 'keep' | 'remove'>, name?: string): string;
  /** The source of a JSON-LD script. */
  data(source: string): string;
  style(source: string): string;
}

function visitAttributes(element: Element, visitor: Visitor): void {
  // A copy: removing changes the original while it is read.
  for (const attribute of Array.from(element.attributes)) {
    const kind = kindOf(element, attribute.name, attribute.value);
    // Through the node: a parser takes names that `setAttribute` refuses.
    if (kind === 'remove') element.removeAttributeNode(attribute);
    else if (kind !== 'keep') attribute.value = visitor.attribute(kind === 'text' ? withoutTags(attribute.value) : attribute.value, kind, attribute.name);
  }
}

/** Mark-up that the browser keeps as mere text while scripts are on. */
function visitNoscript(element: Element, visitor: Visitor): void {
  const inner = new DOMParser().parseFromString(element.textContent, 'text/html');
  visit(inner.documentElement, visitor);
  element.textContent = inner.head.innerHTML + inner.body.innerHTML;
}

function visitElement(element: Element, visitor: Visitor): void {
  visitAttributes(element, visitor);
  switch (element.localName) {
    case 'script':
      element.textContent = element.getAttribute('type')?.toLowerCase() === 'application/ld+json' ? visitor.data(element.textContent) : '';
      break;
    case 'style':
      element.textContent = visitor.style(element.textContent);
      break;
    case 'noscript':
      visitNoscript(element, visitor);
      break;
    case 'template':
      if (element instanceof HTMLTemplateElement) visit(element.content, visitor);
      break;
    case 'iframe':
    case 'noembed':
    case 'noframes':
      element.textContent = '';
      break;
  }
}

/** Goes through everything within a root, and the root itself. Changes it: every part becomes what the visitor answers. */
export function visit(root: Element | DocumentFragment, visitor: Visitor): void {
  if (root instanceof Element) visitElement(root, visitor);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const isSource = (node: Node) => /^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? '');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) visitElement(node, visitor);
    else if (node instanceof Comment) node.data = isCode(node.data) ? '' : visitor.text(node.data, node);
    else if (node instanceof Text && !isSource(node)) node.data = visitor.text(node.data, node);
  }
}
