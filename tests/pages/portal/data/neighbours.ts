import type { Article } from '../types.ts';
import { neighboursOfFebruary } from './neighbours-february.ts';
import { neighboursOfJanuary } from './neighbours-january.ts';
import { neighboursOfMarch } from './neighbours-march.ts';
import { neighboursOfTet } from './neighbours-tet.ts';

/** In the order of the seed's own "Tin khác"; titles and times are those of that list, the texts are invented. */
export const neighbours: readonly Article[] = [
  ...neighboursOfMarch,
  ...neighboursOfTet,
  ...neighboursOfFebruary,
  ...neighboursOfJanuary,
];
