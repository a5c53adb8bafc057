export { ImportError } from './items';
export type { ImportFormat, ImportItem, ImportPreview, SkipReason } from './items';
export { openZip, ZipError } from './open-zip';
export type { OpenZip, ZipRefusal } from './open-zip';
export { importArticle, importPictures, undoImport } from './import-article';
export { readImport } from './read-import';
export type { ParseHtml, Readable } from './read-import';
export { readManifest, restoreLibrary, restoreSet } from './restore';
export type { Damage, RestoreReport } from './restore';
