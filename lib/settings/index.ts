export { appearanceSetting, defaultAppearance, ranges, stepped } from './appearance';
export type { Appearance } from './appearance';
export { areasSetting } from './areas';
export type { Areas } from './areas';
export { languageSetting } from './language';
export type { Language } from './language';
export { pictureSizeSetting } from './picture-size';
export type { PictureSize } from './picture-size';
