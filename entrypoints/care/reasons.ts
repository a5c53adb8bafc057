import { diagnoseStorage } from '../../lib/archive';
import { ImportError, NotUndone } from '../../lib/archive/import';
import { SealError } from '../../lib/archive/seal';
import { DownloadStopped } from '../../lib/downloads';
import { troubleWords, type CareWords } from '../../lib/i18n';
import type { Language } from '../../lib/settings';

const refusals = {
  'unknown-format': 'refuseUnknown', empty: 'refuseEmpty', broken: 'refuseBroken', 'too-large': 'refuseTooLarge', encrypted: 'refuseEncrypted',
  'missing-columns': 'refuseColumns', 'no-address': 'refuseNoAddress', 'not-a-backup': 'refuseNoBackup',
} as const satisfies Record<ImportError['refusal'], string>;

const databaseErrors = /^(?:Quota|Abort|Database|Transaction|Version|InvalidState|Data|Unknown|Constraint|Bulk|Modify|NoModification)/;

/** Why a file cannot be brought in, in words for the reader. */
export const refusalIn = (say: CareWords) => (error: ImportError): string => say(refusals[error.refusal]);

/** Why something has failed, in words for the reader. */
export function reasonIn(language: Language, say: CareWords): (error: unknown) => Promise<string> {
  const reason = async (error: unknown): Promise<string> => {
    if (error instanceof NotUndone) return say('importLeft', { reason: error.cause instanceof DOMException && error.cause.name === 'AbortError' ? '' : await reason(error.cause) }).trim();
    if (error instanceof ImportError) return refusalIn(say)(error);
    if (error instanceof SealError) return say(error.reason === 'wrong-passphrase' ? 'wrongPassphrase' : 'refuseBroken');
    if (error instanceof DownloadStopped) return say('downloadStopped');
    const trouble = await diagnoseStorage(error);
    const isStorage = trouble === 'disk-full' || (error instanceof Error && databaseErrors.test(error.name));
    return troubleWords(language)(isStorage ? trouble : 'unknown');
  };
  return reason;
}
