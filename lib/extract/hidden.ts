import { attributeOf, tagOf } from './dom';

const hidingStyle = /display\s*:\s*none/i;
const hidingClass = /(?:^|\s)(?:hidden|d-none|mw-editsection)(?:\s|$)/;
// "hidden lg:block" is hidden on small screens only.
const shownSomewhere = /:|block|flex|visible/;

/** Whether the page hides an element by attribute, inline style or one of the two class names that every framework has; a wiki's links for editing are no words of it. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  if (style && hidingStyle.test(style)) return true;
  const name = attributeOf(element, 'class');
  if (name && hidingClass.test(name) && !shownSomewhere.test(name)) return true;
  return tagOf(element) === 'DIALOG' && attributeOf(element, 'open') === null;
}
