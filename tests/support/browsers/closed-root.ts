import type { Page } from 'puppeteer-core';
import { bringToFront } from './front.ts';

/** What each browser knows how to do; the rest of closed-root handling is common. */
export type InClosedRoot = <T>(
  page: Page,
  hostSelector: string,
  fn: string,
  arg?: unknown,
) => Promise<T>;

export function noHostError(hostSelector: string, page: Page): Error {
  return new Error(`No element matches ${hostSelector} in ${page.url()}`);
}

export function noRootError(hostSelector: string, page: Page): Error {
  return new Error(`${hostSelector} has no shadow root in ${page.url()}`);
}

type ClickPoint = { x: number; y: number } | { problem: string };

// In the page: finds the element's centre, scrolls only if a click there would not reach it.
const FIND_CLICK_POINT = `async (root, selector) => {
  const element = root.querySelector(selector);
  if (!element) return { problem: 'is not there' };
  const look = () => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return { problem: 'has no size' };
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const top = root.elementFromPoint(x, y);
    if (top && (top === element || element.contains(top))) return { x, y };
    const cover = top ? top.localName + (top.className ? '.' + top.className : '') : 'nothing of this root';
    return { problem: 'cannot be reached by a click: at its centre is ' + cover };
  };
  const first = look();
  if (!first.problem) return first;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return look();
}`;

export async function clickInClosedRoot(
  inClosedRoot: InClosedRoot,
  page: Page,
  hostSelector: string,
  innerSelector: string,
): Promise<void> {
  // A tab in the background neither paints nor takes mouse events.
  await bringToFront(page);
  const point = await inClosedRoot<ClickPoint>(page, hostSelector, FIND_CLICK_POINT, innerSelector);
  if ('problem' in point) {
    throw new Error(`${innerSelector} in ${hostSelector} ${point.problem}`);
  }
  await page.mouse.click(point.x, point.y);
}
