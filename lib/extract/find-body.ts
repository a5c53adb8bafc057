import { linkedLength, type Line } from './line';

/** Text below this length is a caption, a teaser or a menu: it says nothing about where the article is. */
const shortestTelling = 40;
const dominance = 0.6;
const highestClimb = 200;
const notTheArticle = 'nav,footer,aside,[class*="comment"],[id*="comment"],[class*="binh-luan"],[id*="footer"]';

function weigh(line: Line): number {
  const own = line.text.length - linkedLength(line);
  if (own <= shortestTelling || line.block?.closest(notTheArticle)) return 0;
  return own - shortestTelling;
}

/**
 * The element that holds the article's text: from `<body>` down, always into the child that holds
 * most of the long, unlinked text, until no child does.
 * @returns `null` when the page has no long text at all.
 */
export function findBody(root: Element, lines: readonly Line[]): Element | null {
  const weights = new Map<Element, number>();
  for (const line of lines) {
    const weight = weigh(line);
    let element = weight > 0 ? line.block : null;
    for (let step = 0; element && step < highestClimb; step += 1, element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      if (element === root) break;
    }
  }
  if (weights.size === 0) return null;
  let body = root;
  for (;;) {
    const weight = weights.get(body) ?? 0;
    const next = [...body.children].find((child) => (weights.get(child) ?? 0) > weight * dominance);
    // A single dominant paragraph is still part of something: its parent is the body.
    if (!next || /^(?:P|LI|PRE|BLOCKQUOTE|H[1-6]|TR)$/.test(next.tagName)) return body;
    body = next;
  }
}

/** The range `[start, end)` of the lines that stand inside an element. */
export function linesWithin(lines: readonly Line[], element: Element): [start: number, end: number] {
  const inside = (line: Line) => line.block !== null && element.contains(line.block);
  const start = lines.findIndex(inside);
  if (start < 0) return [0, 0];
  const length = lines.slice(start).findIndex((line) => !inside(line));
  return [start, length < 0 ? lines.length : start + length];
}
