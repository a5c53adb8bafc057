import type { Language } from '../settings/language';
import type * as en from './en';
import { speaker } from './translate';
import * as vi from './vi';

/** The words that the reader over a page says. */
export type PageWords = Pick<typeof en, 'reader' | 'article' | 'trouble'>;

/**
 * Where the background leaves English for the reader script before it is put into a page. The
 * script itself carries Vietnamese alone: it has to be small, and few need the other.
 */
const carried = globalThis as { banSachEnglish?: PageWords };

export const readerWords = (language: Language) => speaker(vi.reader, carried.banSachEnglish?.reader ?? vi.reader)(language);
export const articleWords = (language: Language) => speaker(vi.article, carried.banSachEnglish?.article ?? vi.article)(language);
export const troubleWords = (language: Language) => speaker(vi.trouble, carried.banSachEnglish?.trouble ?? vi.trouble)(language);

/** Runs in the page's world of the extension, with nothing of ours around it. */
export function leaveEnglish(words: PageWords): void {
  (globalThis as { banSachEnglish?: PageWords }).banSachEnglish = words;
}
