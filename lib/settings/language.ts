import { stored } from './stored';

export type Language = 'vi' | 'en';

/** The language of the interface. Vietnamese unless the reader chose English, whatever the browser speaks. */
export const languageSetting = stored<Language>('language', (value) => (value === 'en' ? 'en' : 'vi'));
