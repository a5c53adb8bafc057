export { openZip, ZipError } from './open-zip';
export type { OpenZip, ZipRefusal } from './open-zip';
export { readManifest, restoreLibrary } from './restore';
export type { Damage, RestoreReport } from './restore';
