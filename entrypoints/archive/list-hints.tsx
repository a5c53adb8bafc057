import { useLowRoom } from '../../components/use-low-room';
import type { ArchiveDatabase } from '../../lib/archive';
import type { LibraryWords } from '../../lib/i18n';
import { sizeInWords } from '../../lib/text';
import { useBackup } from './use-backup';

export interface ListHintsProps {
  db: ArchiveDatabase;
  /** How many articles there are; 0 while they are still read. */
  count: number;
  say: LibraryWords;
}

/** What a library needs that its reader may not have in mind: room, and a backup. */
export function ListHints({ db, count, say }: ListHintsProps) {
  const leftRoom = useLowRoom();
  const needsBackup = useBackup(db, count);
  return (
    <>
      {leftRoom !== null && <p class="backup-hint" role="status">{say('roomLow', { left: sizeInWords(leftRoom) })} <a href="care.html#storage">{say('roomSee')}</a></p>}
      {needsBackup && <p class="backup-hint" role="status">{say('backupOld')} <a href="care.html#backup">{say('backupSet')}</a></p>}
    </>
  );
}
