export { appearanceSetting, defaultAppearance, ranges, stepped } from './appearance';
export type { Appearance } from './appearance';
export { languageSetting } from './language';
export type { Language } from './language';
