import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { rangesIn } from './hit-ranges';

const name = 'search-hit';

/**
 * Marks what was searched in an open article, by the browser's own highlights: the article itself is
 * not touched. The first hit is brought into sight when another article or query is shown, and then only.
 * @param drawn changes whenever the article is drawn anew
 * @param shown names the article and version
 */
export function useMarkedHits(article: RefObject<HTMLElement | null>, query: string, drawn: unknown, shown: string): void {
  const seen = useRef('');
  useEffect(() => {
    const root = article.current;
    if (!root || query.trim() === '') return undefined;
    const ranges = rangesIn(root, query);
    CSS.highlights.set(name, new Highlight(...ranges));
    if (seen.current !== `${shown} ${query}`) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    seen.current = `${shown} ${query}`;
    return () => {
      CSS.highlights.delete(name);
    };
  }, [article, query, drawn, shown]);
}
