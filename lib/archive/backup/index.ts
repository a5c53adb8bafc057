export { backUp, changeBackup, confirmHanded, isDue, isOld, noteTrouble, readBackup } from './backup';
export type { BackupOptions } from './backup';
