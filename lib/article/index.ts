export * from './types';
export { safeFile, safeLink } from './address';
export { allBlocks, figures, linksIn, pictures, plainText, readingTexts, searchedTexts } from './content';
export { editionTexts, isSameEdition, tidy } from './edition';
export { articleId, canonicalAddress, fingerprint, trustedCanonical } from './identity';
