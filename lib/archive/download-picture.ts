import type { MissingReason } from './rows';

export interface Picture {
  type: string;
  bytes: ArrayBuffer;
}

export const downloadTimeout = 20_000;
const largestPicture = 40 * 1024 * 1024;
// SVG is left out: it can carry scripts, and a blob of it opened in a tab would run as ours.
const pictureTypes = /^image\/(?:jpeg|png|gif|webp|avif|bmp|x-ms-bmp)$/;

/** What a download can end with instead of a picture. */
export class PictureMissing extends Error {
  readonly reason: MissingReason;

  constructor(reason: MissingReason) {
    super(`picture missing: ${reason}`);
    this.reason = reason;
  }
}

/** The type that the first bytes prove; servers often send none or a wrong one. `null` for no known picture. */
export function sniffPicture(bytes: Uint8Array): string | null {
  const ascii = String.fromCharCode(...bytes.subarray(0, 16));
  if (ascii.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (ascii.startsWith('\u0089PNG')) return 'image/png';
  if (ascii.startsWith('GIF8')) return 'image/gif';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'image/webp';
  if (ascii.slice(4, 8) === 'ftyp' && /avi[fs]/.test(ascii.slice(8, 12))) return 'image/avif';
  return ascii.startsWith('BM') ? 'image/bmp' : null;
}

async function read(url: string, signal: AbortSignal): Promise<Picture> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok) throw new PictureMissing(response.status === 404 || response.status === 410 ? 'not-found' : 'server-error');
  const length = response.headers.get('content-length');
  if (Number(length) > largestPicture) throw new PictureMissing('too-large');
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > largestPicture) throw new PictureMissing('too-large');
  // A connection cut short must not pass for a whole picture; a compressed answer has another length.
  const isWhole = length === null || response.headers.has('content-encoding') || Number(length) === bytes.byteLength;
  if (!isWhole) throw new PictureMissing('network');
  const type = sniffPicture(new Uint8Array(bytes));
  if (!type || !pictureTypes.test(type)) throw new PictureMissing('not-a-picture');
  return { type, bytes };
}

/**
 * Downloads one picture, whole or not at all, within 20 seconds.
 * @throws {PictureMissing} with the reason in words the reader can be told.
 */
export async function downloadPicture(url: string, timeout = downloadTimeout): Promise<Picture> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await read(url, signal);
  } catch (error) {
    if (error instanceof PictureMissing) throw error;
    throw new PictureMissing(signal.aborted ? 'timeout' : 'network');
  }
}
