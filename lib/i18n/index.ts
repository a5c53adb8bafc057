import * as en from './en';
import type { WordsForPages } from './in-page';
import { speaker, type Speak } from './translate';
import * as vi from './vi';

export type { Speak } from './translate';

/** What the background leaves in a page before the reader script. */
export const wordsForPages: WordsForPages = {
  vi: { reader: vi.reader, article: vi.article, trouble: vi.trouble },
  en: { reader: en.reader, article: en.article, trouble: en.trouble },
};

export const portalWords = speaker(vi.portal, en.portal);
export const articleWords = speaker(vi.article, en.article);
export const readerWords = speaker(vi.reader, en.reader);
export const popupWords = speaker(vi.popup, en.popup);
export const libraryWords = speaker(vi.library, en.library);
export const careWords = speaker(vi.care, en.care);
export const archiveWords = speaker(vi.archive, en.archive);
export const printWords = speaker(vi.print, en.print);
export const mailWords = speaker(vi.mail, en.mail);
export const optionsWords = speaker(vi.options, en.options);
export const menuWords = speaker(vi.menus, en.menus);
export const troubleWords = speaker(vi.trouble, en.trouble);

export type ArticleWords = Speak<typeof vi.article>;
export type ReaderWords = Speak<typeof vi.reader>;
export type PopupWords = Speak<typeof vi.popup>;
export type CareWords = Speak<typeof vi.care>;
export type LibraryWords = Speak<typeof vi.library>;
export type MailWords = Speak<typeof vi.mail>;
export type PrintWords = Speak<typeof vi.print>;
export type TroubleWords = Speak<typeof vi.trouble>;
