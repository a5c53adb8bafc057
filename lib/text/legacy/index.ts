export { convertLegacy } from './convert';
export { detectLegacy } from './detect';
export type { FoundEncoding } from './detect';
export { isCapitalsFont } from './fonts';
export type { LegacyEncoding } from './signs';
