import { stored } from './stored';

/** How many articles the library had when it was last looked at. It is kept outside of the database, to notice when that has lost them. */
export const librarySizeSetting = stored<number>('library-size', (value) => (typeof value === 'number' && value > 0 ? value : 0));
