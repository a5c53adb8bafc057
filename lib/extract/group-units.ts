import { parentOf } from './dom';
import type { Line } from './line';
import { isUnit } from './units';

/** Finds the outermost unit around a block; each element is asked about once, however many lines it holds. */
function unitFinder(body: Element): (block: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  return (block) => {
    const path: Element[] = [];
    let unit: Element | null = null;
    for (let element = block; element && element !== body; element = parentOf(element)) {
      const before = known.get(element);
      if (before !== undefined) {
        unit = before;
        break;
      }
      path.push(element);
    }
    for (const element of path.toReversed()) {
      unit ??= isUnit(element) ? element : null;
      known.set(element, unit);
    }
    return unit;
  };
}

/** The lines of a body with those of each list, data table or quotation put together as one unit. */
export function groupUnits(lines: readonly Line[], body: Element): Line[] {
  const grouped: Line[] = [];
  const outermostUnit = unitFinder(body);
  for (const line of lines) {
    const unit = outermostUnit(line.block) ?? line.unit;
    if (!unit) grouped.push(line);
    else if (grouped.at(-1)?.unit !== unit) {
      grouped.push({ block: parentOf(unit), texts: [], images: [], unit, breaks: 0, text: '' });
    }
  }
  return grouped;
}
