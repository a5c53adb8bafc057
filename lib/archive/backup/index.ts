export { backUp, changeBackup, isDue, isOld, readBackup } from './backup';
export type { BackupOptions } from './backup';
