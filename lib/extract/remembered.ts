import { parentOf } from './dom';

/**
 * A question whose answer for an element follows from the answer for its parent: whether it stands
 * in a certain box, which block is the nearest around it. Each element is asked about once, so the
 * whole costs no more than the tree is large, however deep; without recursion.
 * @param top where the climb ends; it is not asked about itself
 * @param outermost the answer for `top`, and for what has no parent
 * @param ask the answer for an element, given its parent's
 */
export function remembered<T>(top: Element | null, outermost: T, ask: (element: Element, around: T) => T): (element: Element | null) => T {
  const known = new Map<Element, T>();
  return (start) => {
    const path: Element[] = [];
    let answer = outermost;
    for (let element = start; element && element !== top; element = parentOf(element)) {
      const before = known.get(element);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(element);
    }
    for (let element = path.pop(); element; element = path.pop()) {
      answer = ask(element, answer);
      known.set(element, answer);
    }
    return answer;
  };
}
