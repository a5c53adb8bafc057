export { backUp, changeBackup, isDue, isOld, noteTrouble, readBackup } from './backup';
export type { BackupOptions } from './backup';
