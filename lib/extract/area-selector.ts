import { attributeOf, classOf, idOf, parentOf, selectAll, tagOf } from './dom';

const highestClimb = 4;
const mostClasses = 2;
// Numbers in a name are this article's own; another page of the site has others.
const isLasting = (name: string) => name.length > 1 && name.length < 40 && !/\d{3,}/.test(name) && !/[:[\]/]/.test(name);

function simpleSelector(element: Element): string {
  const id = idOf(element);
  const tag = tagOf(element).toLowerCase();
  if (id && isLasting(id)) return `#${CSS.escape(id)}`;
  const classes = classOf(element).split(/\s+/).filter(isLasting).slice(0, mostClasses);
  const role = attributeOf(element, 'itemprop');
  return tag + classes.map((name) => `.${CSS.escape(name)}`).join('') + (role ? `[itemprop="${CSS.escape(role)}"]` : '');
}

/**
 * A selector that finds an element again on other pages of the same site.
 * @returns `null` when nothing about the element tells it from others
 */
export function areaSelector(page: Element, area: Element): string | null {
  let selector = '';
  let element: Element | null = area;
  for (let step = 0; element && element !== page && step < highestClimb; step += 1, element = parentOf(element)) {
    selector = selector ? `${simpleSelector(element)} > ${selector}` : simpleSelector(element);
    if (selectAll(page, selector).length === 1) return selector;
  }
  return null;
}
