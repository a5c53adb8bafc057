import { searchedTexts, type Article } from '../../article';
import { exactWords } from '../../text';
import { siteNames } from '../portal-memory';
import { partStarts, placesOf, type Part } from './occurrences';

/** The words of an article for the index: each part's spellings parted by spaces. */
export type ArticleWords = Partial<Record<Part, string>>;

const gap = ['']; // Between two paragraphs, so that no phrase reaches over their border.

function words(texts: readonly string[]): string {
  return texts.flatMap((text, at) => (at === 0 ? exactWords(text) : [...gap, ...exactWords(text)])).join(' ');
}

/** What search finds an article by: title, authors, section, body with lead, captions and names of attachments, and the reader's note. */
export function articleWords(article: Article, note: string): ArticleWords {
  const credits = article.blocks.flatMap((block) => (block.type === 'figure' ? block.credit ?? [] : []));
  const parts: Record<Part, string[]> = {
    title: [article.title],
    author: [...article.authors, article.source ?? '', ...credits],
    section: [article.category ?? '', ...siteNames(article.site.name, article.site.host)],
    body: searchedTexts(article),
    note: [note],
  };
  return Object.fromEntries(Object.entries(parts).map(([part, texts]) => [part, words(texts)]).filter(([, text]) => text !== ''));
}

/** Calls back with every word and its place; words beyond a part's room are passed over. */
export function eachWord(article: ArticleWords, visit: (exact: string, place: number) => void): void {
  for (const part of Object.keys(partStarts) as Part[]) {
    const [start, end] = placesOf(part);
    let place = start;
    for (const exact of article[part]?.split(' ') ?? []) {
      if (place >= end) break;
      if (exact !== '') visit(exact, place);
      place += 1;
    }
  }
}
