export * from './types';
export { safeFile, safeLink } from './address';
export { allBlocks, figures, linksIn, pictures, plainText, readingTexts, searchedTexts } from './content';
export { editionFields, editionParts, editionTexts, isSameEdition, pictureFile, steadyTexts, tidy } from './edition';
export type { EditionPart } from './edition';
export { articleId, canonicalAddress, fingerprint, trustedCanonical } from './identity';
