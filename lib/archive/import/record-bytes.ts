import { sniffPicture, type Picture } from '../download-picture';
import type { ExportedPicture } from '../export/format';
import type { PictureRow } from '../rows';
import type { Read, SavedRecord } from './read-backup';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a record that are whole, by address. */
export interface KeptBytes { pictures: Map<string, Picture>; files: Map<string, Bytes>; thumbnail: Picture | null }

/** Gives out a picture of an article's folder with its type; `null` for none, and for what is no picture. */
async function readPicture(read: Read, folder: string, file: string | null | undefined): Promise<Picture | null> {
  const bytes = typeof file === 'string' ? await read(`${folder}/${file}`) : null;
  const type = bytes && sniffPicture(bytes);
  return bytes && type ? { type, bytes: bytes.buffer } : null;
}

/** Reads what of a record's bytes is wanted. */
export async function readBytes(record: SavedRecord, folder: string, read: Read, isWanted: (kind: 'picture' | 'file', url: string) => boolean): Promise<KeptBytes> {
  const pictures = new Map<string, Picture>();
  for (const { url, file } of record.pictures.filter((each) => isWanted('picture', each.url))) {
    const picture = await readPicture(read, folder, file);
    if (picture) pictures.set(url, picture);
  }
  const files = new Map<string, Bytes>();
  for (const { url, file } of record.attachments.filter((each) => isWanted('file', each.url))) {
    const attached = file === null ? null : await read(`${folder}/${file}`);
    if (attached) files.set(url, attached);
  }
  return { pictures, files, thumbnail: pictures.size > 0 ? await readPicture(read, folder, record.thumbnail) : null };
}

/** How a picture or file of a record stands here: kept where its bytes are whole, asked for again where they were kept and are not. */
export function standing({ state, reason }: Pick<ExportedPicture, 'state' | 'reason'>, bytes: { byteLength: number } | undefined): Pick<PictureRow, 'state' | 'reason' | 'bytes'> {
  if (bytes) return { state: 'kept', bytes: bytes.byteLength };
  return { state: state === 'kept' ? 'pending' : state, ...(reason && state === 'missing' && { reason }) };
}
