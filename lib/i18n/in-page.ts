import type { Language } from '../settings/language';
import { speak, type Speak } from './translate';
import type * as vi from './vi';

/** The words that the reader over a page says. */
export type PageWords = Pick<typeof vi, 'reader' | 'article' | 'trouble'>;

/** The same in each language. */
export type WordsForPages = Readonly<Record<Language, { readonly [Part in keyof PageWords]: Readonly<Record<keyof PageWords[Part], string>> }>>;

/**
 * Where the background leaves the words for the reader script before it is put into a page. The
 * script carries none of its own: it has to be small, and the language may be changed under it.
 */
const carried = globalThis as { banSachWords?: WordsForPages };

const wordsOf = <Part extends keyof PageWords>(part: Part) => (language: Language): Speak<PageWords[Part]> =>
  speak<PageWords[Part]>(carried.banSachWords?.[language][part] ?? {});

export const readerWords = wordsOf('reader');
export const articleWords = wordsOf('article');
export const troubleWords = wordsOf('trouble');

/** Runs in the page's world of the extension, with nothing of ours around it. */
export function leaveWords(words: WordsForPages): void {
  (globalThis as { banSachWords?: WordsForPages }).banSachWords = words;
}
