import { stored } from './stored';

/** Whether pictures are kept as they come or made as small as screens and paper need. */
export type PictureSize = 'original' | 'reduced';

export const pictureSizeSetting = stored<PictureSize>('picture-size', (value) => (value === 'reduced' ? 'reduced' : 'original'));
