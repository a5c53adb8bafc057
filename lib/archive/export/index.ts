export { exportLibrary } from './export-library';
export type { ExportOptions } from './export-library';
export type { Manifest } from './format';
