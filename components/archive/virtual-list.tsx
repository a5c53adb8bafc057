import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';

export interface VirtualListProps<Item> {
  items: readonly Item[];
  /** CSS pixels; may differ from item to item, but not with time. */
  height: (item: Item) => number;
  keyOf: (item: Item) => string;
  /** The element that scrolls; the list is inside it. */
  scroller: RefObject<HTMLElement | null>;
  /** Kept in sight when it changes; -1 for none. */
  current: number;
  children: (item: Item, index: number) => ComponentChildren;
}

/** Drawn above and below what is in sight, so that quick scrolling shows no gaps. */
const beyond = 600;

/** The first index whose offset is beyond a place. */
function indexAt(offsets: Float64Array, place: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Draws of a long list only what is in sight. */
export function VirtualList<Item>({ items, height, keyOf, scroller, current, children }: VirtualListProps<Item>) {
  const [sight, setSight] = useState({ top: 0, height: 900 });
  const offsets = useMemo(() => {
    const places = new Float64Array(items.length + 1);
    items.forEach((item, at) => {
      places[at + 1] = (places[at] ?? 0) + height(item);
    });
    return places;
  }, [items, height]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || current < 0) return;
    const [top, end] = [offsets[current] ?? 0, offsets[current + 1] ?? 0];
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top - 40);
    else if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight;
  }, [current, offsets, scroller]);

  const first = indexAt(offsets, sight.top - beyond);
  const last = Math.min(items.length, indexAt(offsets, sight.top + sight.height + beyond) + 1);
  const drawn = Array.from({ length: last - first }, (_, at) => first + at);
  // The one the keyboard is at is spoken of, in sight or not.
  if (current >= last) drawn.push(current);
  else if (current >= 0 && current < first) drawn.unshift(current);
  return (
    <div class="virtual-list" style={{ blockSize: `${offsets[items.length] ?? 0}px` }} role="presentation">
      {drawn.flatMap((at) => {
        const item = items[at];
        if (item === undefined) return [];
        return [
          <div key={keyOf(item)} class="virtual-item" role="presentation" style={{ transform: `translateY(${offsets[at] ?? 0}px)`, blockSize: `${height(item)}px` }}>
            {children(item, at)}
          </div>,
        ];
      })}
    </div>
  );
}
