/**
 * The DOM as it is, not as a page names it: an input called "parentNode" answers in place of its
 * form's own parent, a picture called "body" in place of the document's. Only forms and documents
 * can be renamed so, but any element met on the way may be a form.
 */
function getterOf<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: T) => T[K];
  return (of) => get.call(of);
}

export const parentOf = getterOf(Node.prototype, 'parentElement');
export const textOf = (node: Node): string => contentOf(node) ?? '';
export const tagOf = getterOf(Element.prototype, 'tagName');
export const childrenOf = getterOf(Element.prototype, 'children');
export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';
export const idOf = (element: Element): string => attributeOf(element, 'id') ?? '';
const contentOf = getterOf(Node.prototype, 'textContent');

const { contains, compareDocumentPosition } = Node.prototype;
const { getAttribute, hasAttributes, closest, querySelector, querySelectorAll } = Element.prototype;

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** Whether an element says anything of itself but its tag: most do not, and need not be asked further. */
export const isBare = (element: Element): boolean => !hasAttributes.call(element);
export const isInside = (inner: Node, outer: Node): boolean => contains.call(outer, inner);
/** Whether `first` begins before `second` in the document. */
export const isBefore = (first: Node, second: Node): boolean =>
  (compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const nearest = (element: Element, selector: string): Element | null => closest.call(element, selector);
const highestClimb = 12;

/** The nearest element of these tags, from the element itself up a dozen levels: farther up, it says nothing of a line. */
export function nearestOf(start: Element | null, tags: ReadonlySet<string>): Element | null {
  let element = start;
  for (let step = 0; element && step < highestClimb; step += 1, element = parentOf(element)) if (tags.has(tagOf(element))) return element;
  return null;
}

export const selectOne = (root: Element, selector: string): Element | null => querySelector.call(root, selector);
export const selectAll = (root: Element, selector: string): NodeListOf<Element> => querySelectorAll.call(root, selector);

/** Where a document's relative addresses start from. */
export const baseOf = getterOf(Node.prototype, 'baseURI');
export const rootOf = getterOf(Document.prototype, 'documentElement') as (document: Document) => HTMLElement;
export const bodyOf = getterOf(Document.prototype, 'body') as (document: Document) => HTMLElement | null;

/** A walk over elements and texts below an element, or over its texts alone; done by the browser itself. */
export function walk(root: Element, what: 'all' | 'texts'): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    getDocument(root), root, what === 'all' ? NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT : NodeFilter.SHOW_TEXT,
  );
}
const getDocument = getterOf(Node.prototype, 'ownerDocument') as (node: Node) => Document;
