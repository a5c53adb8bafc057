export { fileName } from './file-name';
export { fold, matchesForgivingly, toneKey } from './fold';
export { dateInWords, isoInVietnam, officialDate, publishedLine, shortDate } from './format-date';
export { collapse, countSyllables, tidyLine } from './normalize';
export { findDate, splitTrailingDate } from './parse-date';
export type { FoundDate } from './parse-date';
export { readableAddress } from './readable-address';
export { readingMinutes } from './reading-time';
