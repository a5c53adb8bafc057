/** A page of a section: its articles, and the page that goes on. */
interface SectionPage {
  articles: readonly { title: string; url: string }[];
  /** `null` on the last page. */
  next: string | null;
}

/** What a section was found to hold. */
export interface Collected {
  links: { title: string; url: string }[];
  /** Whether it ended before the last page. */
  isCut: boolean;
}

export interface CollectOptions {
  /** @throws when the page cannot be read */
  readPage: (url: string) => Promise<SectionPage>;
  /** Called with the pages read and the articles found. */
  onProgress: (pages: number, found: number) => void;
  mostPages?: number;
}

/** So many pages one after the other with nothing new, and more is not looked for. */
const patience = 3;

const addresses = ({ articles }: SectionPage) => articles.map(({ url }) => url).join('\n');

/**
 * The articles of a section, page after page through its "xem tiếp". Ended in the middle, by a page
 * that cannot be read or by their number, it gives what it has found by then and says so.
 * @throws what `readPage` throws of the first page
 */
export async function collectSection(start: string, { readPage, onProgress, mostPages = 500 }: CollectOptions): Promise<Collected> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  let [isCut, withoutNews, last] = [false, 0, ''];
  for (let next: string | null = start; next !== null && !seen.has(next);) {
    isCut = true;
    if (seen.size === mostPages || withoutNews === patience) break;
    seen.add(next);
    const page: SectionPage | null = await readPage(next).catch((error: unknown) => {
      if (found.size === 0) throw error;
      return null;
    });
    if (!page) break;
    isCut = false;
    const before = found.size;
    for (const { url, title } of page.articles) if (!found.has(url)) found.set(url, title);
    onProgress(seen.size, found.size);
    // A portal that goes on behind its last page shows that again, or nothing.
    if (page.articles.length === 0 || addresses(page) === last) break;
    withoutNews = found.size > before ? 0 : withoutNews + 1;
    last = addresses(page);
    next = page.next;
  }
  return { links: [...found].map(([url, title]) => ({ url, title })), isCut };
}
