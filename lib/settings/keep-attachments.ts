import { stored } from './stored';

/** Whether the attachments of an article are kept with it, without being asked each time. */
export const keepAttachmentsSetting = stored<boolean>('keep-attachments', (value) => value === true);
