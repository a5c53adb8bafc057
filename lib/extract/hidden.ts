import { attributeOf, isBare, nearest, selectOne, textOf } from './dom';

const hidingStyle = /display\s*:\s*none/i;
const hidingClass = /(?:^|\s)(?:hidden|d-none|mw-editsection)(?:\s|$)/;
// "hidden lg:block" is hidden on small screens only.
const shownSomewhere = /:|block|flex|visible/;

/** Whether the page hides an element by attribute, inline style or one of the two class names that every framework has; a wiki's links for editing are no words of it. */
export function isHidden(element: Element, tag: string): boolean {
  if (isBare(element)) return tag === 'DIALOG';
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  if (style && hidingStyle.test(style)) return true;
  const name = attributeOf(element, 'class');
  if (name && hidingClass.test(name) && !shownSomewhere.test(name)) return true;
  return tag === 'DIALOG' && attributeOf(element, 'open') === null;
}

const shortestQuestion = 15;

/** Whether a button is the head of a part that it opens, as of questions and answers, and not a tool: it asks, or opens what stands under its heading. */
export function isPartHead(element: Element): boolean {
  const words = textOf(element).trim();
  if (words.endsWith('?') && words.length >= shortestQuestion) return true;
  return attributeOf(element, 'aria-expanded') !== null && (nearest(element, 'h2,h3,h4,h5') ?? selectOne(element, 'h2,h3,h4,h5')) !== null;
}
