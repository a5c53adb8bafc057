export { adoptVersion } from './adopt-version';
export { compareVersions } from './compare';
export type { Change, WordChange } from './compare';
export { listVersions } from './list-versions';
export type { Version } from './list-versions';
