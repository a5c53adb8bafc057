import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Between two sheets of the preview, in CSS pixels; the same as in the style sheet. */
const gap = 32;
const pixelsPerMillimetre = 96 / 25.4;
const sheetWidth = 210 * pixelsPerMillimetre;

export const sheetStep = sheetWidth + gap;

/**
 * The number of sheets a flow of columns fills; each column is as wide and high as the text of a
 * page, so the browser breaks them by the rules it prints by.
 * @param key measured anew when it changes
 */
export function usePages(flow: RefObject<HTMLElement | null>, key: unknown): number {
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return undefined;
    const measure = () => setPages(Math.max(1, Math.ceil((element.scrollWidth - 2) / sheetStep)));
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of element.querySelectorAll('img, article')) observer.observe(child);
    let isCurrent = true;
    void document.fonts.ready.then(() => isCurrent && measure());
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [flow, key]); // eslint-disable-line react-hooks/exhaustive-deps -- the key stands for what the flow holds
  return pages;
}
