import { parentOf, tagOf } from './dom';
import type { Line } from './line';
import { remembered } from './remembered';
import { isUnit } from './units';

/** The lines of a body with those of each list, data table or quotation put together as one unit. */
export function groupUnits(lines: readonly Line[], body: Element): Line[] {
  const grouped: Line[] = [];
  const outermostUnit = remembered<Element | null>(body, null, (element, around) => around ?? (isUnit(element, tagOf(element)) ? element : null));
  for (const line of lines) {
    const unit = outermostUnit(line.block) ?? line.unit;
    if (!unit) grouped.push(line);
    else if (grouped.at(-1)?.unit !== unit) {
      grouped.push({ block: parentOf(unit), heading: null, texts: [], images: [], unit, breaks: 0, text: '' });
    }
  }
  return grouped;
}
