import type { Line } from './line';
import { isUnit } from './units';

const farthest = 60;

function outermostUnit(line: Line, body: Element): Element | null {
  let unit: Element | null = null;
  let element = line.block;
  for (let step = 0; element && element !== body && step < farthest; step += 1, element = element.parentElement) {
    if (isUnit(element)) unit = element;
  }
  return unit;
}

/** The lines of a body with those of each list, data table or quotation put together as one unit. */
export function groupUnits(lines: readonly Line[], body: Element): Line[] {
  const grouped: Line[] = [];
  for (const line of lines) {
    const unit = line.unit ?? outermostUnit(line, body);
    if (!unit) grouped.push(line);
    else if (grouped.at(-1)?.unit !== unit) {
      grouped.push({ block: unit.parentElement, texts: [], images: [], unit, breaks: 0, text: '' });
    }
  }
  return grouped;
}
