import { stored } from './stored';

/** Whether the tools of who mends the extraction are offered. */
export const developerSetting = stored<boolean>('developer', (value) => value === true);
